import type { KnowledgeGraph } from './build-graph';

/** The cases that take place in a city, by number. */
export function casesOf(graph: KnowledgeGraph, city: number): number[] {
  const cases: number[] = [];
  for (let entry = graph.start[city]!; entry < graph.start[city + 1]!; entry += 1) {
    const link = graph.linkAt[entry]!;
    const far = graph.neighbour[entry]!;
    const isCase = graph.links[link]!.type === 'TAKES_PLACE_IN' && graph.nodes[far]!.kind === 'case';
    if (isCase && cases.at(-1) !== far) cases.push(far);
  }
  return cases;
}

interface FoundLink {
  readonly link: number;
  readonly far: number;
}

/** The links of a type that lead away from a node. */
export function linksOut(graph: KnowledgeGraph, node: number, type: string): FoundLink[] {
  return linksWhere(graph, node, (link) => graph.links[link]!.type === type && graph.from[link] === node);
}

/** The links of a type that lead to a node. */
export function linksIn(graph: KnowledgeGraph, node: number, type: string): FoundLink[] {
  return linksWhere(graph, node, (link) => graph.links[link]!.type === type && graph.to[link] === node);
}

function linksWhere(graph: KnowledgeGraph, node: number, isWanted: (link: number) => boolean): FoundLink[] {
  const found: FoundLink[] = [];
  for (let entry = graph.start[node]!; entry < graph.start[node + 1]!; entry += 1) {
    const link = graph.linkAt[entry]!;
    if (isWanted(link)) found.push({ link, far: graph.neighbour[entry]! });
  }
  return found;
}
