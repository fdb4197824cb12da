import { soundsOf } from '../../db/search/search-document';
import type { Alias } from '../../entities/alias';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { Statement } from '../../entities/statement';
import { LINK_TYPES, type LocaleCode } from '../../entities/vocabulary';
import type { SearchField } from '../../search/indexed-text';
import { hasHan } from '../../search/tokenise';
import type { Scope } from '../scope';
import type { Hit } from './find-hits';

/** A text by which something can be found. */
export interface HitText {
  readonly field: SearchField;
  readonly locale: LocaleCode;
  readonly text: string;
  readonly statement: Statement | null;
  /** The node whose name it is, where that is another one. */
  readonly node: KnowledgeNode | null;
  /** How the text reads, where it may have been typed so. */
  readonly sounds: readonly string[];
}

/** The texts of what was found, those that say most about it first. */
export async function textsOfHit(scope: Scope, { id, kind }: Hit): Promise<HitText[]> {
  const { loaders } = scope;
  if (kind === 'statement') {
    const statement = await loaders.statement.load(id);
    const owner = statement && (await loaders.node.load(statement.ownerId));
    return [...(await ofStatements(scope, statement ? [statement] : [])), ...linked(owner ? [owner] : [])];
  }
  const [node, aliases, statements, links] = await Promise.all([
    loaders.node.load(id),
    loaders.aliases.load(id),
    loaders.statementsAbout.load(id),
    Promise.all(LINK_TYPES.map((type) => loaders.links.load({ nodeId: id, end: 'fromId', type }))),
  ]);
  if (!node) return [];
  const targets = [...new Set(links.flat().map(({ toId }) => toId))];
  const far = await Promise.all(targets.map((target) => loaders.node.load(target)));
  const nicknames = await Promise.all(targets.filter(isCalledMuch).map((target) => loaders.aliases.load(target)));
  const own = ownTexts(node);
  const others = aliases.map(({ name }) => textOf('ALIAS', hasHan(name) ? 'ZH' : 'EN', name));
  const nodes = far.filter((each) => each !== null);
  const names = [...linked(nodes), ...ofAliases(nicknames.flat(), nodes)];
  return [...own.names, ...others, ...own.summaries, ...(await ofStatements(scope, statements)), ...names];
}

function ownTexts(node: KnowledgeNode): { names: HitText[]; summaries: HitText[] } {
  const chinese = { ...textOf('NAME', 'ZH', node.nameZh), sounds: soundsOf(node.kind, [node.nameZh]) };
  const more = node as KnowledgeNode &
    Partial<Record<'definitionEn' | 'definitionZh' | 'publisherEn' | 'publisherZh', string | null>>;
  const summaries = (locale: LocaleCode, texts: readonly (string | null | undefined)[]): HitText[] =>
    texts.flatMap((text) => (text == null ? [] : textOf('SUMMARY', locale, text)));
  return {
    names: [textOf('NAME', 'EN', node.nameEn), chinese],
    summaries: [
      ...summaries('EN', [node.summaryEn, more.definitionEn, more.publisherEn]),
      ...summaries('ZH', [node.summaryZh, more.definitionZh, more.publisherZh]),
    ],
  };
}

/** The sentences, then their figures as the sources print them. */
async function ofStatements({ loaders }: Scope, statements: readonly Statement[]): Promise<HitText[]> {
  const figures = await Promise.all(statements.map(({ id }) => loaders.quantities.load(id)));
  const sentences = statements.flatMap((statement) => [
    { ...textOf('STATEMENT', 'EN', statement.textEn), statement },
    { ...textOf('STATEMENT', 'ZH', statement.textZh), statement },
  ]);
  const printed = statements.flatMap((statement, index) =>
    (figures[index] ?? []).map(({ asPrinted }) => ({
      ...textOf('STATEMENT', hasHan(asPrinted) ? 'ZH' : 'EN', asPrinted),
      statement,
    })),
  );
  return [...sentences, ...printed];
}

function linked(nodes: readonly KnowledgeNode[]): HitText[] {
  return nodes.flatMap((node) => [
    { ...textOf('LINKED', 'EN', node.nameEn), node },
    { ...textOf('LINKED', 'ZH', node.nameZh), node },
  ]);
}

/** Kinds by whose aliases also that is found which links to them: NYC for whatever happens in New York. */
function isCalledMuch(id: string): boolean {
  return /^(city|country|organisation):/.test(id);
}

function ofAliases(aliases: readonly Alias[], nodes: readonly KnowledgeNode[]): HitText[] {
  return aliases.map(({ name, nodeId }) => ({
    ...textOf('LINKED', hasHan(name) ? 'ZH' : 'EN', name),
    node: nodes.find(({ id }) => id === nodeId) ?? null,
  }));
}

function textOf(field: SearchField, locale: LocaleCode, text: string): HitText {
  return { field, locale, text, statement: null, node: null, sounds: [] };
}
