import type { KnowledgeGraph } from './build-graph';
import { featureIndex, rarity, type FeatureIndex } from './feature-index';
import { parentsOf } from './features';

/** Something that two nodes share, by the numbers of the entries that say so. */
export interface SharedFeature {
  readonly node: number;
  readonly rarity: number;
  /** The lesser of the two weights, times the rarity. */
  readonly weight: number;
  /** Entry in the index of the first node's kind. */
  readonly first: number;
  /** Entry in the index of the second node's kind. */
  readonly second: number;
}

/**
 * What two nodes share, by number; rarity among nodes of the second one's kind. Where they share something specific, that both have what it
 * is a part of is no further reason.
 */
export function sharedFeatures(graph: KnowledgeGraph, a: number, b: number): SharedFeature[] {
  const [ofA, ofB] = [indexFor(graph, a), indexFor(graph, b)];
  const shared: SharedFeature[] = [];
  let at = ofA.start[a]!;
  let other = ofB.start[b]!;
  while (at < ofA.start[a + 1]! && other < ofB.start[b + 1]!) {
    const node = ofA.feature[at]!;
    const far = ofB.feature[other]!;
    if (node < far) at += 1;
    else if (far < node) other += 1;
    else {
      const rare = rarity(ofB, node);
      const weight = rare * Math.min(ofA.weight[at]!, ofB.weight[other]!);
      shared.push({ node, rarity: rare, weight, first: at, second: other });
      at += 1;
      other += 1;
    }
  }
  const implied = new Set(shared.flatMap(({ node }) => ancestors(graph, node)));
  return shared.filter(({ node, weight }) => weight > 0 && !implied.has(node));
}

function indexFor(graph: KnowledgeGraph, node: number): FeatureIndex {
  return featureIndex(graph, graph.nodes[node]!.kind);
}

function ancestors(graph: KnowledgeGraph, node: number): readonly number[] {
  const parents = parentsOf(graph, node);
  return parents.length === 0 ? parents : [...parents, ...parents.flatMap((parent) => parentsOf(graph, parent))];
}
