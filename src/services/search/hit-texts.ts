import type { LocaleCode } from '../../entities/vocabulary';
import { soundsOf } from '../../search/pinyin';
import type { SearchField } from '../../search/score';
import { hasHan } from '../../search/tokenise';
import type { AliasRow, NodeRow, StatementRow } from '../../snapshot';
import { CALLED_MUCH } from './documents';
import { fewestRows } from './fewest-rows';
import type { Search } from './find-documents';
import type { Hit } from './hits';
import { type Marks, marksOf } from './row-marks';
import type { SearchedVersion } from './searched-version';

/** A text by which something can be found. */
export interface HitText {
  readonly field: SearchField;
  readonly language: LocaleCode;
  readonly text: string;
  readonly statement: StatementRow | null;
  /** The node whose name it is, where that is another one. */
  readonly node: NodeRow | null;
  /** The id of the node whose name it is, which a word may have led to. */
  readonly namedId: string | null;
  /** How the text reads, where it may have been typed so. */
  readonly sounds: readonly string[];
}

/** The texts of what a search found that have something of the query, those that say most about it first. */
export class HitTexts {
  private made: Marks | null = null;

  constructor(private readonly search: Search) {}

  of({ id, kind }: { readonly id: string; readonly kind: Hit['kind'] | null }): HitText[] {
    const { version } = this.search;
    const { data } = version;
    if (kind === 'statement') {
      const statement = data.statement(id);
      const owner = statement && data.nodeAt(statement.ownerIdentity);
      return [...(statement ? ofStatement(version, statement) : []), ...linked(owner ? [owner] : [])];
    }
    const node = data.node(id);
    if (!node) return [];
    this.made ??= marksOf(this.search);
    const marks = this.made.node.EN;
    const nodes = [...new Set(version.belongsTo(node.identity))]
      .flatMap((identity) => data.nodeAt(identity) ?? [])
      .filter(({ at }) => marks[at] !== 0);
    const nicknames = nodes.filter((each) => CALLED_MUCH.has(each.kind));
    return [
      ...(marks[node.at] === 0 ? [] : this.ownTexts(node)),
      ...this.bestSentences(node, this.made),
      ...linked(nodes),
      ...nicknames.flatMap((each) => ofAliases(each, data.aliasesOf(each))),
    ];
  }

  private ownTexts(node: NodeRow): HitText[] {
    const { names, summaries } = ownTexts(node);
    const aliases = this.search.version.data
      .aliasesOf(node)
      .map(({ name }) => textOf('ALIAS', hasHan(name) ? 'ZH' : 'EN', name));
    return [...names, ...aliases, ...summaries];
  }

  /**
   * Sentences that have what the query asks, as few as will do: each time the one with most of what is still missing. Some nodes have thousands,
   * so their rows are only counted and not made.
   */
  private bestSentences(node: NodeRow, marks: Marks): HitText[] {
    const { data } = this.search.version;
    const statements = data.view('statement');
    const about = data.view('statement_about').reference('statementId');
    const places = data.placesOf('aboutOfNode', node.identity);
    const rows = places.map((place) => statements.placeOf(about.identityAt(place)));
    return (['EN', 'ZH'] as const).flatMap((locale) =>
      fewestRows(rows, marks.statement[locale]).flatMap((row) =>
        ofStatement(this.search.version, statements.at(row)).filter((text) => text.language === locale),
      ),
    );
  }
}

function ownTexts(node: NodeRow): { names: HitText[]; summaries: HitText[] } {
  const english = { ...textOf('NAME', 'EN', node.nameEn), namedId: node.id };
  const chinese = { ...textOf('NAME', 'ZH', node.nameZh), namedId: node.id, sounds: soundsOf(node.kind, node.nameZh) };
  const summaries = (locale: LocaleCode, texts: readonly (string | null | undefined)[]): HitText[] =>
    texts.flatMap((text) => (text == null ? [] : textOf('SUMMARY', locale, text)));
  return {
    names: [english, chinese],
    summaries: [
      ...summaries('EN', [node.summaryEn, node.definitionEn, node.publisherEn]),
      ...summaries('ZH', [node.summaryZh, node.definitionZh, node.publisherZh]),
    ],
  };
}

/** The sentence, then its figures as the source prints them and what they count. */
function ofStatement({ data }: SearchedVersion, statement: StatementRow): HitText[] {
  const quantities = data.quantitiesOf(statement);
  const metrics = quantities.flatMap(({ metricCode }) => data.metric(metricCode) ?? []);
  return [
    { ...textOf('STATEMENT', 'EN', statement.textEn), statement },
    { ...textOf('STATEMENT', 'ZH', statement.textZh), statement },
    ...quantities.map(({ asPrinted }) => ({
      ...textOf('STATEMENT', hasHan(asPrinted) ? 'ZH' : 'EN', asPrinted),
      statement,
    })),
    ...metrics.flatMap(({ nameEn, nameZh }) => [
      { ...textOf('STATEMENT', 'EN', nameEn), statement },
      { ...textOf('STATEMENT', 'ZH', nameZh), statement },
    ]),
  ];
}

function linked(nodes: readonly NodeRow[]): HitText[] {
  return nodes.flatMap((node) => [
    { ...textOf('LINKED', 'EN', node.nameEn), node, namedId: node.id },
    { ...textOf('LINKED', 'ZH', node.nameZh), node, namedId: node.id },
  ]);
}

function ofAliases(node: NodeRow, aliases: readonly AliasRow[]): HitText[] {
  return aliases.map(({ name }) => ({ ...textOf('LINKED', hasHan(name) ? 'ZH' : 'EN', name), node }));
}

function textOf(field: SearchField, language: LocaleCode, text: string): HitText {
  return { field, language, text, statement: null, node: null, namedId: null, sounds: [] };
}
