import type { KnowledgeGraph } from './build-graph';
import { linkKind } from './link-kinds';
import { supportOf } from './support';

/** The links of two nodes, the one that says most first: by the weight of its type and what stands behind it, then by id. */
export function linksBetween(graph: KnowledgeGraph, near: number, far: number): number[] {
  const found: number[] = [];
  for (let entry = graph.start[near]!; entry < graph.start[near + 1]!; entry += 1) {
    if (graph.neighbour[entry] === far) found.push(graph.linkAt[entry]!);
  }
  const weight = (link: number): number =>
    (graph.provenance[link] ? -1 : 0) + linkKind(graph.links[link]!.type).weight * supportOf(graph.links[link]!);
  return found.sort((a, b) => weight(b) - weight(a) || a - b);
}
