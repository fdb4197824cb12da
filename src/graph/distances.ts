import type { KnowledgeGraph } from './build-graph';

/** What a walk may do. */
export interface WalkRules {
  /** Whether it may pass through hubs, and along links that only tell where a figure comes from. */
  readonly throughHubs: boolean;
  /** Whether it may pass through topics that are hubs only for the number of things linked to them. */
  readonly throughBusyTopics?: boolean;
  /** Ends of the walk: hubs or not, they may be stood on. */
  readonly ends: readonly number[];
}

/** How far nodes are from the end of a walk: what paths are ordered by. */
export interface Distances {
  /** The fewest hops; -1 for nodes that lie on no way that is short enough. */
  readonly hops: Int16Array;
  /** Of the ways with the fewest hops, the least sum of the costs of the nodes between. */
  readonly cost: Float64Array;
}

/**
 * How far from `to` every node is that can lie on a way from `from` of at most `limit` hops. Exact for those; others within half the limit of
 * `to` come along. Only half the limit is searched around either end, which on a large graph is a small part of it.
 */
export function distancesTo(
  graph: KnowledgeGraph,
  ends: { readonly from: number; readonly to: number },
  limit: number,
  rules: WalkRules,
): Distances {
  const near = hopsFrom(graph, ends.from, Math.floor(limit / 2), rules);
  const half = Math.ceil(limit / 2);
  const isWithin = (node: number, hops: number): boolean =>
    hops <= half || (near[node] !== -1 && near[node]! + hops <= limit);
  return walkFrom(graph, ends.to, limit, rules, isWithin);
}

/** Hops from one node, breadth first; -1 beyond the limit. */
export function hopsFrom(graph: KnowledgeGraph, node: number, maxHops: number, rules: WalkRules): Int16Array {
  return walkFrom(graph, node, maxHops, rules, () => true).hops;
}

/** What passing through a node costs among ways of the same length: rare things tell more than common ones. */
export function nodeCost(graph: KnowledgeGraph, node: number): number {
  return Math.log(1 + graph.start[node + 1]! - graph.start[node]!);
}

export function mayPass(graph: KnowledgeGraph, node: number, rules: WalkRules): boolean {
  if (rules.throughHubs || graph.isHub[node] === 0 || rules.ends.includes(node)) return true;
  return rules.throughBusyTopics === true && graph.hubs.get(node)?.rule === 'DEGREE';
}

/**
 * Whether a walk may step along a link: that two quote the same office for figures connects them as little as a hub does. Who asks for the
 * office itself may follow what quotes it.
 */
export function mayFollow(graph: KnowledgeGraph, link: number, { throughHubs, ends }: WalkRules): boolean {
  if (throughHubs || graph.provenance[link] === 0) return true;
  const both = [graph.from[link]!, graph.to[link]!];
  const quoted = both.filter((node) => canBeQuoted(graph, node));
  return (quoted.length > 0 ? quoted : both).some((node) => ends.includes(node));
}

/** Whether figures can be taken from it. */
export function canBeQuoted(graph: KnowledgeGraph, node: number): boolean {
  return QUOTED_KINDS.has(graph.nodes[node]!.kind);
}

const QUOTED_KINDS: ReadonlySet<string> = new Set(['organisation', 'source', 'figure']);

/** Breadth first; a node that is reached is only passed on from where that is allowed. */
function walkFrom(
  graph: KnowledgeGraph,
  node: number,
  maxHops: number,
  rules: WalkRules,
  isWithin: (node: number, hops: number) => boolean,
): Distances {
  const hops = new Int16Array(graph.nodes.length).fill(-1);
  const cost = new Float64Array(graph.nodes.length);
  hops[node] = 0;
  let layer = [node];
  for (let hop = 1; hop <= maxHops && layer.length > 0; hop += 1) {
    const next: number[] = [];
    for (const near of layer) {
      if (near !== node && !mayPass(graph, near, rules)) continue;
      const sum = cost[near]! + (near === node ? 0 : nodeCost(graph, near));
      for (let entry = graph.start[near]!; entry < graph.start[near + 1]!; entry += 1) {
        const far = graph.neighbour[entry]!;
        const known = hops[far]!;
        if ((known !== -1 && known < hop) || !mayFollow(graph, graph.linkAt[entry]!, rules)) continue;
        if (known === hop) {
          if (sum < cost[far]!) cost[far] = sum;
          continue;
        }
        if (!isWithin(far, hop)) continue;
        hops[far] = hop;
        cost[far] = sum;
        next.push(far);
      }
    }
    layer = next;
  }
  return { hops, cost };
}
