import type { AliasRow, NodeRow, Snapshot, StatementRow } from '../../snapshot';
import { soundsOf } from '../../db/search/search-document';
import type { LocaleCode } from '../../entities/vocabulary';
import type { SearchField } from '../../search/indexed-text';
import { hasHan } from '../../search/tokenise';
import type { Scope } from '../scope';
import type { Hit } from './find-hits';

/** A text by which something can be found. */
export interface HitText {
  readonly field: SearchField;
  readonly locale: LocaleCode;
  readonly text: string;
  readonly statement: StatementRow | null;
  /** The node whose name it is, where that is another one. */
  readonly node: NodeRow | null;
  /** How the text reads, where it may have been typed so. */
  readonly sounds: readonly string[];
}

/** The texts of what was found, those that say most about it first. */
export function textsOfHit({ data }: Scope, { id, kind }: Hit): HitText[] {
  if (kind === 'statement') {
    const statement = data.statement(id);
    const owner = statement && data.nodeAt(statement.ownerIdentity);
    return [...ofStatements(data, statement ? [statement] : []), ...linked(owner ? [owner] : [])];
  }
  const node = data.node(id);
  if (!node) return [];
  const far = new Set(data.linksFrom(node.identity).map(({ toIdentity }) => toIdentity));
  const nodes = [...far].flatMap((identity) => data.nodeAt(identity) ?? []);
  const own = ownTexts(node);
  const others = data.aliasesOf(node).map(({ name }) => textOf('ALIAS', hasHan(name) ? 'ZH' : 'EN', name));
  const nicknames = nodes.filter(isCalledMuch).flatMap((each) => ofAliases(each, data.aliasesOf(each)));
  const said = ofStatements(data, data.statementsAbout(node));
  return [...own.names, ...others, ...own.summaries, ...said, ...linked(nodes), ...nicknames];
}

function ownTexts(node: NodeRow): { names: HitText[]; summaries: HitText[] } {
  const chinese = { ...textOf('NAME', 'ZH', node.nameZh), sounds: soundsOf(node.kind, [node.nameZh]) };
  const summaries = (locale: LocaleCode, texts: readonly (string | null | undefined)[]): HitText[] =>
    texts.flatMap((text) => (text == null ? [] : textOf('SUMMARY', locale, text)));
  return {
    names: [textOf('NAME', 'EN', node.nameEn), chinese],
    summaries: [
      ...summaries('EN', [node.summaryEn, node.definitionEn, node.publisherEn]),
      ...summaries('ZH', [node.summaryZh, node.definitionZh, node.publisherZh]),
    ],
  };
}

/** The sentences, then their figures as the sources print them. */
function ofStatements(data: Snapshot, statements: readonly StatementRow[]): HitText[] {
  const sentences = statements.flatMap((statement) => [
    { ...textOf('STATEMENT', 'EN', statement.textEn), statement },
    { ...textOf('STATEMENT', 'ZH', statement.textZh), statement },
  ]);
  const printed = statements.flatMap((statement) =>
    data.quantitiesOf(statement).map(({ asPrinted }) => ({
      ...textOf('STATEMENT', hasHan(asPrinted) ? 'ZH' : 'EN', asPrinted),
      statement,
    })),
  );
  return [...sentences, ...printed];
}

function linked(nodes: readonly NodeRow[]): HitText[] {
  return nodes.flatMap((node) => [
    { ...textOf('LINKED', 'EN', node.nameEn), node },
    { ...textOf('LINKED', 'ZH', node.nameZh), node },
  ]);
}

/** Kinds by whose aliases also that is found which links to them: NYC for whatever happens in New York. */
function isCalledMuch({ kind }: NodeRow): boolean {
  return kind === 'city' || kind === 'country' || kind === 'organisation';
}

function ofAliases(node: NodeRow, aliases: readonly AliasRow[]): HitText[] {
  return aliases.map(({ name }) => ({ ...textOf('LINKED', hasHan(name) ? 'ZH' : 'EN', name), node }));
}

function textOf(field: SearchField, locale: LocaleCode, text: string): HitText {
  return { field, locale, text, statement: null, node: null, sounds: [] };
}
