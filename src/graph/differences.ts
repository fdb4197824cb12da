import type { KnowledgeGraph } from './build-graph';
import { featureIndex, indexedFeatures, rarity } from './feature-index';
import type { Feature } from './features';
import { differenceText, type Side } from './difference-text';
import type { Text } from './graph-data.types';
import { linkKind } from './link-kinds';

/** What one of two nodes is linked to by a type of link, and the other not. */
export interface Difference {
  readonly linkType: string;
  /** The rarest first. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  readonly text: Text;
}

/** What two nodes differ in, by type of link, the type that says most first; what is only concluded from something more specific is left out. */
export function differences(graph: KnowledgeGraph, firstId: string, secondId: string): Difference[] {
  const first = graph.indexOf.get(firstId)!;
  const second = graph.indexOf.get(secondId)!;
  const [ofFirst, ofSecond] = [indexedFeatures(graph, first), indexedFeatures(graph, second)];
  const onlyFirst = without(ofFirst, ofSecond, second);
  const onlySecond = without(ofSecond, ofFirst, first);
  const types = [...new Set([...onlyFirst, ...onlySecond].map(({ type }) => type))];
  types.sort((a, b) => linkKind(b).weight - linkKind(a).weight || (a < b ? -1 : 1));
  return types.map((linkType) => {
    const sides: readonly [Side, Side] = [
      { node: first, features: rarestFirst(graph, onlyFirst, linkType, first) },
      { node: second, features: rarestFirst(graph, onlySecond, linkType, second) },
    ];
    const [onlyFirstIds, onlySecondIds] = sides.map(({ features }) =>
      features.map(({ node }) => graph.nodes[node]!.id),
    );
    return {
      linkType,
      onlyFirst: onlyFirstIds!,
      onlySecond: onlySecondIds!,
      text: differenceText(graph, linkType, sides),
    };
  });
}

function without(features: readonly Feature[], others: readonly Feature[], otherNode: number): Feature[] {
  const taken = new Set(others.map(({ node }) => node));
  return features.filter(({ node, child }) => child === null && node !== otherNode && !taken.has(node));
}

function rarestFirst(graph: KnowledgeGraph, features: readonly Feature[], type: string, node: number): Feature[] {
  const index = featureIndex(graph, graph.nodes[node]!.kind);
  return features
    .filter((feature) => feature.type === type)
    .map((feature) => ({ feature, rare: rarity(index, feature.node) }))
    .sort((a, b) => b.rare - a.rare || a.feature.node - b.feature.node)
    .map(({ feature }) => feature);
}
