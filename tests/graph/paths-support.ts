import type { KnowledgeGraph } from '../../src/graph/build-graph';
import { paths, type PathRequest } from '../../src/graph/paths';

export function ask(graph: KnowledgeGraph, from: string, to: string, more: Partial<PathRequest> = {}) {
  return paths(graph, { from, to, maxHops: 6, first: 5, throughHubs: false, ...more });
}
