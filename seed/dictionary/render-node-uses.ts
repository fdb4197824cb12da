import { NODE_KINDS } from '../../src/entities/vocabulary';
import type { KnowledgeRows } from '../rows';
import { sortedBy, tally } from './dictionary-section';
import { markdownTable } from './markdown-table';
import { KIND_MEANINGS } from './meanings';

/** The review page of all nodes by use: whether a name fits is seen by reading what uses it. */
export function renderNodeUses(rows: KnowledgeRows): string {
  const uses = usesOf(rows);
  const said = tally(rows.statement_about.map(({ nodeId }) => nodeId));
  const sections = NODE_KINDS.flatMap((kind) => {
    const nodes = sortedBy(
      rows.node.filter((node) => node.kind === kind),
      ({ slug }) => slug,
    );
    if (nodes.length === 0) return [];
    const lines = nodes.map(({ id, slug, nameEn, nameZh }) => [
      `\`${slug}\``,
      nameEn,
      nameZh,
      said.get(id) ?? 0,
      (uses.get(id) ?? []).join('<br>'),
    ]);
    const table = markdownTable(['slug', 'English', 'Chinese', 'statements', 'used by'], lines, [3]);
    return [`## ${kind}\n\n${KIND_MEANINGS[kind]}; ${nodes.length} of them.\n\n${table}\n`];
  });
  return `# All nodes by use

<!-- Made from seed/data by "npm run seed -- nodes-by-use"; edit it there. -->

For whoever reviews the names: each node with both names, how many statements are about it, and what links to it. A name has to fit
every use in both languages; two nodes of different kinds that share a name are linked to each other.

${sections.join('\n')}`;
}

/** By node: `ADDRESSES` and the nodes from which such links come, up to a few. */
function usesOf({ link }: KnowledgeRows): ReadonlyMap<string, string[]> {
  const byNode = new Map<string, Map<string, string[]>>();
  for (const { type, fromId, toId } of sortedBy(link, ({ type, fromId }) => `${type} ${fromId}`)) {
    const types = byNode.get(toId) ?? new Map<string, string[]>();
    byNode.set(toId, types.set(type, [...(types.get(type) ?? []), fromId]));
  }
  const line = ([type, users]: [string, string[]]): string => {
    const more = users.length > SHOWN ? ` and ${users.length - SHOWN} more` : '';
    return `${type}: ${users.slice(0, SHOWN).join(', ')}${more}`;
  };
  return new Map([...byNode].map(([id, types]) => [id, [...types].map(line)]));
}

const SHOWN = 8;
