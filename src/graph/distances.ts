import type { KnowledgeGraph } from './build-graph';

/** What a walk may do. */
export interface WalkRules {
  /** Whether it may pass through hubs. */
  readonly throughHubs: boolean;
  /** Ends of the walk: hubs or not, they may be stood on. */
  readonly ends: readonly number[];
}

/** How far nodes are from the end of a walk: what paths are ordered by. */
export interface Distances {
  /** The least length; -1 for nodes that lie on no way that is short enough. A link that only tells where a figure comes from is three long. */
  readonly length: Int16Array;
  /** Of the ways with the least length, the least sum of the costs of the nodes between. */
  readonly cost: Float64Array;
}

/**
 * How far from `to` every node is that can lie on a way from `from` of at most `limit`. Exact for those; others within half the limit of
 * `to` come along. Only half the limit is searched around either end, which on a large graph is a small part of it.
 */
export function distancesTo(
  graph: KnowledgeGraph,
  ends: { readonly from: number; readonly to: number },
  limit: number,
  rules: WalkRules,
): Distances {
  const near = lengthsFrom(graph, ends.from, Math.floor(limit / 2), rules, null);
  const half = Math.ceil(limit / 2);
  const isWithin = (node: number, length: number): boolean =>
    length <= half || (near.length[node] !== -1 && near.length[node]! + length <= limit);
  return lengthsFrom(graph, ends.to, limit, rules, isWithin);
}

/** Hops from one node, breadth first; -1 beyond the limit. */
export function hopsFrom(graph: KnowledgeGraph, node: number, maxHops: number, rules: WalkRules): Int16Array {
  const hops = new Int16Array(graph.nodes.length).fill(-1);
  hops[node] = 0;
  let layer = [node];
  for (let hop = 1; hop <= maxHops && layer.length > 0; hop += 1) {
    const next: number[] = [];
    for (const near of layer) {
      if (near !== node && !mayPass(graph, near, rules)) continue;
      for (let entry = graph.start[near]!; entry < graph.start[near + 1]!; entry += 1) {
        const far = graph.neighbour[entry]!;
        if (hops[far] !== -1) continue;
        hops[far] = hop;
        next.push(far);
      }
    }
    layer = next;
  }
  return hops;
}

/** What passing through a node costs among ways of the same length: rare things tell more than common ones. */
export function nodeCost(graph: KnowledgeGraph, node: number): number {
  return Math.log(1 + graph.start[node + 1]! - graph.start[node]!);
}

export function linkLength(graph: KnowledgeGraph, link: number): number {
  return graph.provenance[link] === 1 ? FIGURES_LENGTH : 1;
}

/**
 * How long a link is that only tells where a figure comes from. The two that join whatever quotes the same source are together as long as six
 * hops, so that a way of up to five by what the two do goes before them.
 */
export const FIGURES_LENGTH = 3;

export function mayPass(graph: KnowledgeGraph, node: number, { throughHubs, ends }: WalkRules): boolean {
  return throughHubs || graph.isHub[node] === 0 || ends.includes(node);
}

/** Dijkstra with one bucket a length, since lengths are small whole numbers. */
function lengthsFrom(
  graph: KnowledgeGraph,
  node: number,
  limit: number,
  rules: WalkRules,
  isWithin: ((node: number, length: number) => boolean) | null,
): Distances {
  const length = new Int16Array(graph.nodes.length).fill(-1);
  const cost = new Float64Array(graph.nodes.length);
  const buckets: number[][] = [[node]];
  length[node] = 0;
  for (let at = 0; at < buckets.length; at += 1) {
    for (const near of buckets[at] ?? []) {
      if (length[near] !== at || (near !== node && !mayPass(graph, near, rules))) continue;
      const sum = cost[near]! + (near === node ? 0 : nodeCost(graph, near));
      for (let entry = graph.start[near]!; entry < graph.start[near + 1]!; entry += 1) {
        const far = graph.neighbour[entry]!;
        const reached = at + linkLength(graph, graph.linkAt[entry]!);
        const known = length[far]!;
        if (reached > limit || (known !== -1 && known < reached)) continue;
        if (known === reached) {
          if (sum < cost[far]!) cost[far] = sum;
          continue;
        }
        if (isWithin && !isWithin(far, reached)) continue;
        length[far] = reached;
        cost[far] = sum;
        (buckets[reached] ??= []).push(far);
      }
    }
  }
  return { length, cost };
}
