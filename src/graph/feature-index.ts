import type { KnowledgeGraph } from './build-graph';
import { featuresOf, type Feature } from './features';

/**
 * For one kind of node: who has which feature, and how rare that is. Entries stand in the order of the nodes, each node's by feature:
 * node `v` has the entries `start[v]` to `start[v + 1]` (exclusive). The other way round, feature `v` has the numbers of its entries at
 * `heldStart[v]` to `heldStart[v + 1]` of `held`.
 */
export interface FeatureIndex {
  readonly start: Int32Array;
  readonly feature: Int32Array;
  readonly owner: Int32Array;
  readonly weight: Float32Array;
  readonly link: Int32Array;
  /** -1 for none. */
  readonly through: Int32Array;
  /** -1 for none. */
  readonly child: Int32Array;
  readonly heldStart: Int32Array;
  readonly held: Int32Array;
  /** How many nodes of the kind have any feature. */
  readonly holders: number;
  /** The weight of all features of a node, each times its rarity. */
  readonly total: Float64Array;
}

/** Features of every node of a kind, made when first asked for and kept as long as the graph is. */
export function featureIndex(graph: KnowledgeGraph, kind: string): FeatureIndex {
  const kept = INDEXES.get(graph) ?? new Map<string, FeatureIndex>();
  INDEXES.set(graph, kept);
  const index = kept.get(kind) ?? makeIndex(graph, kind);
  kept.set(kind, index);
  return index;
}

const INDEXES = new WeakMap<KnowledgeGraph, Map<string, FeatureIndex>>();

/** The features of a node, as `featuresOf` gives them. */
export function indexedFeatures(graph: KnowledgeGraph, node: number): Feature[] {
  const { start } = featureIndex(graph, graph.nodes[node]!.kind);
  const count = start[node + 1]! - start[node]!;
  return Array.from({ length: count }, (_, place) => indexedFeature(graph, node, start[node]! + place));
}

/** One of them, by the number of its entry. */
export function indexedFeature(graph: KnowledgeGraph, owner: number, entry: number): Feature {
  const index = featureIndex(graph, graph.nodes[owner]!.kind);
  const link = index.link[entry]!;
  const through = orNull(index.through[entry]!);
  return {
    node: index.feature[entry]!,
    weight: index.weight[entry]!,
    type: graph.links[link]!.type,
    outgoing: graph.from[link] === (through ?? owner),
    through,
    child: orNull(index.child[entry]!),
    link,
  };
}

/** How many nodes of the kind have the feature. */
export function countOf(index: FeatureIndex, feature: number): number {
  return index.heldStart[feature + 1]! - index.heldStart[feature]!;
}

/**
 * How much it says that two nodes of the kind share a feature: ln(N / d) / ln(N / 2), where d of N have it. 1 where only two do, 0 where
 * all do; an inverse document frequency (Sparck Jones 1972), scaled.
 */
export function rarity(index: FeatureIndex, feature: number): number {
  const { holders } = index;
  const count = Math.max(countOf(index, feature), 2);
  if (holders <= 2) return 1;
  return Math.min(1, Math.max(0, Math.log(holders / count) / Math.log(holders / 2)));
}

function makeIndex(graph: KnowledgeGraph, kind: string): FeatureIndex {
  const size = graph.nodes.length;
  const start = new Int32Array(size + 1);
  const entries: Feature[] = [];
  const owners: number[] = [];
  let holders = 0;
  for (let node = 0; node < size; node += 1) {
    const own = graph.nodes[node]!.kind === kind ? featuresOf(graph, node) : [];
    if (own.length > 0) holders += 1;
    for (const feature of own) {
      entries.push(feature);
      owners.push(node);
    }
    start[node + 1] = entries.length;
  }
  const feature = Int32Array.from(entries, (each) => each.node);
  const plain = {
    start,
    feature,
    owner: Int32Array.from(owners),
    weight: Float32Array.from(entries, (each) => each.weight),
    link: Int32Array.from(entries, (each) => each.link),
    through: Int32Array.from(entries, (each) => each.through ?? -1),
    child: Int32Array.from(entries, (each) => each.child ?? -1),
    ...inverted(size, feature),
    holders,
    total: new Float64Array(size),
  };
  feature.forEach((node, entry) => {
    plain.total[plain.owner[entry]!]! += plain.weight[entry]! * rarity(plain, node);
  });
  return plain;
}

/** A counting sort of the entries by feature. */
function inverted(size: number, feature: Int32Array): Pick<FeatureIndex, 'heldStart' | 'held'> {
  const heldStart = new Int32Array(size + 1);
  for (const node of feature) heldStart[node + 1]! += 1;
  for (let node = 0; node < size; node += 1) heldStart[node + 1]! += heldStart[node]!;
  const next = heldStart.slice(0, size);
  const held = new Int32Array(feature.length);
  feature.forEach((node, entry) => {
    held[next[node]!] = entry;
    next[node]! += 1;
  });
  return { heldStart, held };
}

function orNull(node: number): number | null {
  return node === -1 ? null : node;
}
