import { degreeOf, type KnowledgeGraph } from './build-graph';
import { countOf, featureIndex, indexedFeature, rarity } from './feature-index';
import type { Text } from './graph-data.types';
import { linkKind } from './link-kinds';
import { linkText, sharedText } from './reason-text';
import { sharedFeatures, type SharedFeature } from './shared-features';
import { supportOf, weakestLink, type Weakest } from './support';

/** One thing that makes two nodes alike. */
export interface Reason {
  /** What they share; of a direct link, the other node itself. */
  readonly via: string;
  /** What it adds to `sharedWeight`: the weight of the link, times what stands behind it, times rarity. */
  readonly weight: number;
  /** 0 where all have it, 1 where only these two do. */
  readonly rarity: number;
  /** Whether what they share is a hub by kind, which makes no two nodes alike by itself. */
  readonly isHub: boolean;
  /** Types of the links at the first and at the second node. */
  readonly linkTypes: readonly string[];
  /** Ids of the links that say so, of the first node first. */
  readonly links: readonly string[];
  /** The weaker of these. */
  readonly support: Weakest;
  readonly text: Text;
}

/** How alike two nodes are. */
export interface Likeness {
  /** sharedWeight / (ownWeight + (otherWeight - sharedWeight) / 4 + 1), 0 to 1. */
  readonly score: number;
  readonly sharedWeight: number;
  /** All that the first node has, by rarity. */
  readonly ownWeight: number;
  readonly otherWeight: number;
  readonly shared: readonly SharedFeature[];
  /** The link of the first node to the second, by number; null where there is none. */
  readonly direct: number | null;
}

/**
 * Tversky's ratio (Psychological Review 84, 1977) with alpha = 1 and beta = 1/4: what the first has and the other lacks counts in full, what
 * only the other has a quarter, so that a case that is described at length is not like everything. UNKNOWN stands for what nobody has told of
 * the two: without it, two of which little is known are as good as the same as soon as they share that little.
 */
export function tversky(shared: number, own: number, other: number): number {
  return shared / (Math.max(own, shared) + BETA * Math.max(0, other - shared) + UNKNOWN);
}

const BETA = 0.25;
/** As much as one rare thing that a source of grade A tells. */
const UNKNOWN = 1;

/** All that a node has, by its rarity among nodes of a kind. */
export function ownWeightOf(graph: KnowledgeGraph, node: number, kind: string): number {
  const own = featureIndex(graph, graph.nodes[node]!.kind);
  const index = featureIndex(graph, kind);
  let sum = 0;
  for (let entry = own.start[node]!; entry < own.start[node + 1]!; entry += 1) {
    sum += own.weight[entry]! * rarity(index, own.feature[entry]!);
  }
  return sum;
}

/** Null where two nodes share nothing and are not linked. */
export function likeness(graph: KnowledgeGraph, a: number, b: number, ownWeight: number): Likeness | null {
  const shared = sharedFeatures(graph, a, b);
  const direct = directLink(graph, a, b);
  if (shared.length === 0 && direct === null) return null;
  const directWeight = direct === null ? 0 : directWeightOf(graph, direct);
  const sharedWeight = shared.reduce((sum, { weight }) => sum + weight, directWeight);
  const otherWeight = featureIndex(graph, graph.nodes[b]!.kind).total[b]!;
  return { score: tversky(sharedWeight, ownWeight, otherWeight), sharedWeight, ownWeight, otherWeight, shared, direct };
}

/** Whether they are linked, or share anything that is no hub by kind. */
export function isTelling(graph: KnowledgeGraph, { shared, direct }: Likeness): boolean {
  return direct !== null || shared.some(({ node }) => graph.hubs.get(node)?.rule !== 'KIND');
}

/** Why two nodes are alike, the weightiest first, then by id. Texts are made here, so only for those that are shown. */
export function reasonsOf(graph: KnowledgeGraph, a: number, b: number, { shared, direct }: Likeness): Reason[] {
  const reasons = shared.map((each) => sharedReason(graph, a, b, each));
  if (direct !== null) reasons.push(directReason(graph, direct, a, b));
  return reasons.sort((x, y) => y.weight - x.weight || (x.via < y.via ? -1 : 1));
}

function sharedReason(graph: KnowledgeGraph, a: number, b: number, shared: SharedFeature): Reason {
  const { kind } = graph.nodes[b]!;
  const index = featureIndex(graph, kind);
  const first = indexedFeature(graph, a, shared.first);
  const second = indexedFeature(graph, b, shared.second);
  const own = graph.nodes[a]!.kind === kind ? 2 : 1;
  const rareness = { count: countOf(index, shared.node), total: index.holders, kind, own } as const;
  return {
    via: graph.nodes[shared.node]!.id,
    weight: shared.weight,
    rarity: shared.rarity,
    isHub: graph.hubs.get(shared.node)?.rule === 'KIND',
    linkTypes: first.type === second.type ? [first.type] : [first.type, second.type],
    links: [graph.links[first.link]!.id, graph.links[second.link]!.id],
    support: weakestLink(graph, [first.link, second.link])!,
    text: sharedText(graph, [first, second], [a, b], rareness),
  };
}

function directReason(graph: KnowledgeGraph, link: number, a: number, b: number): Reason {
  const { type, id } = graph.links[link]!;
  return {
    via: graph.nodes[b]!.id,
    weight: directWeightOf(graph, link),
    rarity: 1,
    isHub: false,
    linkTypes: [type],
    links: [id],
    support: weakestLink(graph, [link])!,
    text: linkText(graph, link, a),
  };
}

function directWeightOf(graph: KnowledgeGraph, link: number): number {
  return linkKind(graph.links[link]!.type).weight * supportOf(graph.links[link]!);
}

/** The weightiest link of the two, then the first by id; none that only tells where a figure comes from. */
function directLink(graph: KnowledgeGraph, a: number, b: number): number | null {
  const [from, to] = degreeOf(graph, a) <= degreeOf(graph, b) ? [a, b] : [b, a];
  let best: number | null = null;
  for (let entry = graph.start[from]!; entry < graph.start[from + 1]!; entry += 1) {
    const link = graph.linkAt[entry]!;
    const weight = linkKind(graph.links[link]!.type).weight;
    if (graph.neighbour[entry] !== to || graph.provenance[link] === 1 || weight === 0) continue;
    if (best === null || directWeightOf(graph, link) > directWeightOf(graph, best)) best = link;
  }
  return best;
}
