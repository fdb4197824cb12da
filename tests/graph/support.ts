import { buildGraph, type KnowledgeGraph } from '../../src/graph/build-graph';
import type { Grade, GraphLink, GraphNode } from '../../src/graph/graph-data.types';

/**
 * A graph from `kind:slug TYPE kind:slug` lines; a role may follow after a `#`, and `!` marks a link that names a challenge. `@C` gives the grade of
 * what stands behind it (A where nothing is given), `@none` says that no statement does, `@editors` that only the editors say so.
 */
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
  const [, from, type, to, mark, behind = 'A', role] =
    /^(\S+) (\S+) (\S+?)(!?)(?: @(\S+))?(?: #(.+))?$/.exec(line) ?? [];
  if (!from || !type || !to) throw new Error(`Not a link: ${line}`);
  const id = `link:${String(index).padStart(4, '0')}`;
  return {
    id,
    type,
    role: role ?? '',
    from,
    to,
    statements: behind === 'none' ? 0 : 1,
    evidence: behind === 'none' ? null : behind === 'editors' ? 'D' : (behind as Grade),
    editorial: behind === 'editors',
    namesChallenge: mark === '!',
  };
}
