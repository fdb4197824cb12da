import { BinaryHeap } from './binary-heap';
import type { KnowledgeGraph } from './build-graph';
import { distancesTo, mayFollow, mayPass, nodeCost, type Distances, type WalkRules } from './distances';

/** Nodes by number, from one end to the other. */
export type NodePath = readonly number[];

export interface FoundPaths {
  readonly paths: readonly NodePath[];
  /** Whether the search was given up before all that were asked for had been found. */
  readonly gaveUp: boolean;
}

export interface PathSearch {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  readonly first: number;
  readonly rules: WalkRules;
}

/**
 * The shortest simple paths, then the next shortest: by hops, then those through rarer nodes, then by numbers. Numbers of hops are tried from 1
 * upwards, each with a search best first whose bound is the exact distance to the end (A*), until there are enough.
 */
export function simplePaths(graph: KnowledgeGraph, search: PathSearch): FoundPaths {
  const { from, maxHops, rules } = search;
  let found: FoundPaths = { paths: [], gaveUp: false };
  for (let limit = 1; limit <= maxHops; limit += 1) {
    const distances = distancesTo(graph, search, limit, rules);
    if (distances.hops[from] === -1) continue;
    found = searchWithin(graph, search, distances, limit);
    if (found.gaveUp || found.paths.length >= search.first) return found;
  }
  return found;
}

function searchWithin(
  graph: KnowledgeGraph,
  { from, to, first, rules }: PathSearch,
  { hops, cost }: Distances,
  limit: number,
): FoundPaths {
  const paths: NodePath[] = [];
  const queue = new BinaryHeap<Partial>(isBefore);
  queue.push({ node: from, before: null, hops: 0, spent: 0, bound: hops[from]!, cost: cost[from]! });
  let steps = 0;
  for (let top = queue.pop(); top && paths.length < first; top = queue.pop()) {
    if (top.node === to) {
      paths.push(nodesOf(top));
      continue;
    }
    steps += 1;
    if (steps > MAX_STEPS) return { paths, gaveUp: true };
    for (const far of steppedTo(graph, top.node, rules)) {
      if (hops[far] === -1 || isOn(top, far) || (far !== to && !mayPass(graph, far, rules))) continue;
      const bound = top.hops + 1 + hops[far]!;
      if (bound > limit) continue;
      const spent = top.spent + (far === to ? 0 : nodeCost(graph, far));
      queue.push({ node: far, before: top, hops: top.hops + 1, spent, bound, cost: spent + cost[far]! });
    }
  }
  return { paths, gaveUp: false };
}

/** The neighbours to which a link leads that may be followed, each once. */
function steppedTo(graph: KnowledgeGraph, node: number, rules: WalkRules): number[] {
  const found: number[] = [];
  for (let entry = graph.start[node]!; entry < graph.start[node + 1]!; entry += 1) {
    const far = graph.neighbour[entry]!;
    if (found.at(-1) !== far && mayFollow(graph, graph.linkAt[entry]!, rules)) found.push(far);
  }
  return found;
}

/** Enough for hundreds of paths; a graph in which that many beginnings lead nowhere has no simple path worth the wait. */
const MAX_STEPS = 20_000;

/** The beginning of a path, with the least that any path with this beginning takes. */
interface Partial {
  readonly node: number;
  readonly before: Partial | null;
  readonly hops: number;
  readonly spent: number;
  readonly bound: number;
  readonly cost: number;
}

function isBefore(a: Partial, b: Partial): boolean {
  if (a.bound !== b.bound) return a.bound < b.bound;
  // Sums of logarithms in another order differ in the last digits.
  if (Math.abs(a.cost - b.cost) > 1e-9) return a.cost < b.cost;
  if (a.hops !== b.hops) return a.hops > b.hops;
  return comparePaths(nodesOf(a), nodesOf(b)) < 0;
}

function comparePaths(a: NodePath, b: NodePath): number {
  const place = a.findIndex((node, index) => node !== b[index]);
  return place === -1 ? 0 : a[place]! - b[place]!;
}

function nodesOf(partial: Partial): NodePath {
  const nodes: number[] = [];
  for (let at: Partial | null = partial; at; at = at.before) nodes.push(at.node);
  return nodes.reverse();
}

function isOn(partial: Partial, node: number): boolean {
  for (let at: Partial | null = partial; at; at = at.before) if (at.node === node) return true;
  return false;
}
