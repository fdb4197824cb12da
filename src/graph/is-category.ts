import type { KnowledgeGraph } from './build-graph';
import { parentsOf } from './features';
import { linksIn } from './walk-links';

/** Whether a challenge is a whole category of problems, such as traffic: others are part of it, and it is part of none. */
export function isCategory(graph: KnowledgeGraph, node: number): boolean {
  if (parentsOf(graph, node).length > 0) return false;
  return linksIn(graph, node, 'PART_OF').some(({ far }) => graph.nodes[far]!.kind === graph.nodes[node]!.kind);
}
