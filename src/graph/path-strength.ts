import type { KnowledgeGraph } from './build-graph';
import { isTopic } from './hubs';
import { linksBetween } from './links-between';
import type { NodePath } from './simple-paths';
import { supportOf } from './support';

/**
 * How much a path says, 0 to 1: what stands behind each of its links (see support.ts), multiplied; times, for every topic between the ends, how
 * special it is: 1 / (1 + ln(d / 2)), where d things are linked to it. A technology that only the two use counts in full, one that ten use 0.38. Cities and
 * cases have many links because they are well described, so they take nothing away.
 */
export function pathStrength(graph: KnowledgeGraph, path: NodePath): number {
  let strength = 1;
  for (let place = 1; place < path.length; place += 1) {
    strength *= supportOf(graph.links[linksBetween(graph, path[place - 1]!, path[place]!)[0]!]!);
    if (place < path.length - 1) strength *= specialty(graph, path[place]!);
  }
  return strength;
}

function specialty(graph: KnowledgeGraph, node: number): number {
  if (!isTopic(graph.nodes[node]!) && graph.isHub[node] === 0) return 1;
  const far = new Set(graph.neighbour.subarray(graph.start[node]!, graph.start[node + 1]!));
  return 1 / (1 + Math.log(Math.max(2, far.size) / 2));
}
