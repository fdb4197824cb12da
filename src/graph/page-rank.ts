import { type GraphShape, openNodes, sizeOf } from './graph-shape';

type Walked = Pick<GraphShape, 'start' | 'neighbour' | 'isHub'>;

/**
 * PageRank (Brin and Page 1998) without direction and without hubs: the share of time that a walker spends at a node who follows a link at
 * random, and with a chance of 15 % jumps anywhere. Hubs get 0; the rest adds up to 1.
 */
export function pageRank(graph: Walked): Float64Array {
  const size = sizeOf(graph);
  const inside = openNodes(graph).length;
  const degree = openDegrees(graph);
  let rank = new Float64Array(size);
  for (let node = 0; node < size; node += 1) rank[node] = graph.isHub[node] ? 0 : 1 / inside;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = new Float64Array(size);
    let dangling = 0;
    for (let node = 0; node < size; node += 1) {
      if (graph.isHub[node]) continue;
      if (degree[node] === 0) {
        dangling += rank[node]!;
        continue;
      }
      const share = rank[node]! / degree[node]!;
      for (let entry = graph.start[node]!; entry < graph.start[node + 1]!; entry += 1) {
        const far = graph.neighbour[entry]!;
        if (!graph.isHub[far]) next[far]! += share;
      }
    }
    let change = 0;
    for (let node = 0; node < size; node += 1) {
      if (graph.isHub[node]) continue;
      next[node] = (1 - DAMPING) / inside + DAMPING * (next[node]! + dangling / inside);
      change += Math.abs(next[node]! - rank[node]!);
    }
    rank = next;
    if (change < TOLERANCE) break;
  }
  return rank;
}

const DAMPING = 0.85;
const MAX_ROUNDS = 200;
const TOLERANCE = 1e-12;

/** Links to nodes that are no hubs. */
export function openDegrees(graph: Walked): Int32Array {
  const degree = new Int32Array(sizeOf(graph));
  for (let node = 0; node < degree.length; node += 1) {
    if (graph.isHub[node]) continue;
    for (let entry = graph.start[node]!; entry < graph.start[node + 1]!; entry += 1) {
      if (!graph.isHub[graph.neighbour[entry]!]) degree[node]! += 1;
    }
  }
  return degree;
}
