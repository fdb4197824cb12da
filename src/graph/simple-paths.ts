import { BinaryHeap } from './binary-heap';
import type { KnowledgeGraph } from './build-graph';
import {
  distancesTo,
  FIGURES_LENGTH,
  hopsFrom,
  linkLength,
  mayPass,
  nodeCost,
  type Distances,
  type WalkRules,
} from './distances';

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
 * The shortest simple paths, then the next shortest: by length, then those through rarer nodes, then by numbers. Lengths are tried from 1
 * upwards, each with a search best first whose bound is the exact distance to the end (A*), until there are enough.
 */
export function simplePaths(graph: KnowledgeGraph, search: PathSearch): FoundPaths {
  const { from, to, maxHops, rules } = search;
  let hops: Int16Array | null = null;
  let found: FoundPaths = { paths: [], gaveUp: false };
  for (let limit = 1; limit <= FIGURES_LENGTH * maxHops; limit += 1) {
    if (limit > maxHops) {
      // From here on only ways along links that are longer than one have few enough hops; there may be none at all.
      hops ??= hopsFrom(graph, to, maxHops, rules);
      if (hops[from] === -1) return found;
    }
    const distances = distancesTo(graph, search, limit, rules);
    if (distances.length[from] === -1) continue;
    found = searchWithin(graph, search, distances, limit, hops);
    if (found.gaveUp || found.paths.length >= search.first) return found;
  }
  return found;
}

function searchWithin(
  graph: KnowledgeGraph,
  { from, to, maxHops, first, rules }: PathSearch,
  { length, cost }: Distances,
  limit: number,
  hops: Int16Array | null,
): FoundPaths {
  const paths: NodePath[] = [];
  const queue = new BinaryHeap<Partial>(isBefore);
  queue.push({ node: from, before: null, hops: 0, length: 0, spent: 0, bound: length[from]!, cost: cost[from]! });
  let steps = 0;
  for (let top = queue.pop(); top && paths.length < first; top = queue.pop()) {
    if (top.node === to) {
      paths.push(nodesOf(top));
      continue;
    }
    steps += 1;
    if (steps > MAX_STEPS) return { paths, gaveUp: true };
    for (let entry = graph.start[top.node]!; entry < graph.start[top.node + 1]!; entry += 1) {
      const far = graph.neighbour[entry]!;
      if (length[far] === -1 || isOn(top, far) || (far !== to && !mayPass(graph, far, rules))) continue;
      const hopsLeft = hops ? hops[far]! : Math.ceil(length[far]! / FIGURES_LENGTH);
      if (hopsLeft === -1 || top.hops + 1 + hopsLeft > maxHops) continue;
      const step = shortestLink(graph, top.node, entry);
      const sofar = top.length + step;
      const bound = sofar + length[far]!;
      if (step === 0 || bound > limit) continue;
      const spent = top.spent + (far === to ? 0 : nodeCost(graph, far));
      queue.push({
        node: far,
        before: top,
        hops: top.hops + 1,
        length: sofar,
        spent,
        bound,
        cost: spent + cost[far]!,
      });
    }
  }
  return { paths, gaveUp: false };
}

/** Length of the shortest link to the neighbour of an entry; 0 where an earlier entry has led there already. */
function shortestLink(graph: KnowledgeGraph, node: number, entry: number): number {
  const far = graph.neighbour[entry]!;
  if (entry > graph.start[node]! && graph.neighbour[entry - 1] === far) return 0;
  let least = linkLength(graph, graph.linkAt[entry]!);
  for (let other = entry + 1; other < graph.start[node + 1]! && graph.neighbour[other] === far; other += 1) {
    least = Math.min(least, linkLength(graph, graph.linkAt[other]!));
  }
  return least;
}

/** Enough for hundreds of paths; a graph in which that many beginnings lead nowhere has no simple path worth the wait. */
const MAX_STEPS = 20_000;

/** The beginning of a path, with the least that any path with this beginning takes. */
interface Partial {
  readonly node: number;
  readonly before: Partial | null;
  readonly hops: number;
  readonly length: number;
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
