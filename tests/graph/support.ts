import { buildGraph, type KnowledgeGraph } from '../../src/graph/build-graph';
import type { GraphLink, GraphNode } from '../../src/graph/graph-data.types';

/** A graph from `kind:slug TYPE kind:slug` lines; a role may follow after a `#`, and `!` marks a link that names a challenge. */
export function graphOf(lines: readonly string[], subkinds: Readonly<Record<string, string>> = {}): KnowledgeGraph {
  return buildGraph(dataOf(lines, subkinds));
}

export function dataOf(
  lines: readonly string[],
  subkinds: Readonly<Record<string, string>> = {},
): { nodes: GraphNode[]; links: GraphLink[] } {
  const links = lines.map((line, index) => linkOf(line, index));
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const nodes = ids.map((id) => {
    const [kind = '', slug = ''] = id.split(':');
    return { id, kind, subkind: subkinds[id] ?? null, name: { en: slug, zh: `名${slug}` } };
  });
  return { nodes, links };
}

function linkOf(line: string, index: number): GraphLink {
  const [, from, type, to, mark, role] = /^(\S+) (\S+) (\S+?)(!?)(?: #(.+))?$/.exec(line) ?? [];
  if (!from || !type || !to) throw new Error(`Not a link: ${line}`);
  const id = `link:${String(index).padStart(4, '0')}`;
  return { id, type, role: role ?? '', from, to, statements: 1, namesChallenge: mark === '!' };
}
