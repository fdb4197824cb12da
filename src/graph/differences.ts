import type { KnowledgeGraph } from './build-graph';
import { featureIndex, indexedFeatures, rarity } from './feature-index';
import type { Feature } from './features';
import type { Text } from './graph-data.types';
import { linkKind } from './link-kinds';
import { onlyText } from './reason-text';

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
    const sides = [
      { node: first, nodes: rarestFirst(graph, onlyFirst, linkType, first) },
      { node: second, nodes: rarestFirst(graph, onlySecond, linkType, second) },
    ];
    const texts = sides
      .filter(({ nodes }) => nodes.length > 0)
      .map(({ node, nodes }) => onlyText(graph, node, nodes.slice(0, NAMED), Math.max(0, nodes.length - NAMED)));
    return {
      linkType,
      onlyFirst: sides[0]!.nodes.map((node) => graph.nodes[node]!.id),
      onlySecond: sides[1]!.nodes.map((node) => graph.nodes[node]!.id),
      text: { en: texts.map(({ en }) => en).join(' '), zh: texts.map(({ zh }) => zh).join('') },
    };
  });
}

/** Names in the sentence; the rest is counted. */
const NAMED = 4;

function without(features: readonly Feature[], others: readonly Feature[], otherNode: number): Feature[] {
  const taken = new Set(others.map(({ node }) => node));
  return features.filter(({ node, child }) => child === null && node !== otherNode && !taken.has(node));
}

function rarestFirst(graph: KnowledgeGraph, features: readonly Feature[], type: string, node: number): number[] {
  const index = featureIndex(graph, graph.nodes[node]!.kind);
  return features
    .filter((feature) => feature.type === type)
    .map((feature) => ({ node: feature.node, rare: rarity(index, feature.node) }))
    .sort((a, b) => b.rare - a.rare || a.node - b.node)
    .map((each) => each.node);
}
