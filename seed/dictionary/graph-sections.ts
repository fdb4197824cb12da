import { LINK_TYPES, NODE_KINDS } from '../../src/entities/vocabulary';
import type { KnowledgeRows } from '../rows';
import { type DictionarySection, tally } from './dictionary-section';
import { markdownTable } from './markdown-table';
import { KIND_MEANINGS, LINK_MEANINGS } from './meanings';

export function kindSection({ node, node_alias, statement }: KnowledgeRows): DictionarySection {
  const counts = tally(node.map(({ kind }) => kind));
  const kindOf = new Map<string, string>(node.map(({ id, kind }) => [id, kind]));
  const statements = tally(statement.map(({ ownerId }) => kindOf.get(ownerId) ?? ''));
  const rows = NODE_KINDS.map((kind) => [
    `\`${kind}\``,
    KIND_MEANINGS[kind],
    counts.get(kind) ?? 0,
    statements.get(kind) ?? 0,
  ]);
  const body = `${node.length} nodes, ${node_alias.length} further names. A statement is counted with the node in whose file it stands.

${markdownTable(['kind', 'what it is', 'nodes', 'statements'], rows, [2, 3])}`;
  return { title: 'Kinds of node', body };
}

export function linkSection({ link, link_statement }: KnowledgeRows): DictionarySection {
  const counts = tally(link.map(({ type }) => type));
  const supported = new Set(link_statement.map(({ linkId }) => linkId));
  const behind = tally(link.filter(({ id }) => supported.has(id)).map(({ type }) => type));
  const rows = LINK_TYPES.map((type) => [
    `\`${type}\``,
    LINK_MEANINGS[type],
    counts.get(type) ?? 0,
    behind.get(type) ?? 0,
  ]);
  const body = `${link.length} links.

${markdownTable(['type', 'what it says', 'links', 'with a statement behind them'], rows, [2, 3])}`;
  return { title: 'Links', body };
}
