import { graphBytes, type KnowledgeGraph } from './build-graph';
import type { Text } from './graph-data.types';
import { shapeOf } from './graph-shape';
import type { Hub } from './hubs';
import { measureStructure } from './measure-structure';
import { linkText } from './reason-text';
import { listOf, nameInText } from './texts';

export interface CentralNode {
  readonly id: string;
  readonly pageRank: number;
  readonly betweenness: number;
  /** Links to nodes that are no hubs. */
  readonly degree: number;
}

export interface Community {
  /** The nodes, the most central first. */
  readonly nodes: readonly string[];
  readonly text: Text;
}

export interface StructuralBridge {
  readonly link: string;
  readonly cutsOff: number;
  readonly text: Text;
}

/** What the graph looks like as a whole. Hubs are listed, and left out of everything else. */
export interface Structure {
  readonly nodes: number;
  readonly links: number;
  readonly memoryBytes: number;
  readonly hubs: readonly (Hub & { readonly id: string })[];
  /** Every node that is no hub, the most central first. */
  readonly central: readonly CentralNode[];
  readonly isEstimate: boolean;
  readonly communities: readonly Community[];
  readonly modularity: number;
  readonly bridges: readonly StructuralBridge[];
  readonly componentSizes: readonly number[];
}

/** Puts names to what was measured, by default here and now. */
export function structureOf(graph: KnowledgeGraph, numbers = measureStructure(shapeOf(graph))): Structure {
  const idOf = (node: number): string => graph.nodes[node]!.id;
  return {
    nodes: graph.nodes.length,
    links: graph.links.length,
    memoryBytes: graphBytes(graph),
    hubs: hubsOf(graph),
    central: numbers.central.map((node) => ({
      id: idOf(node),
      pageRank: numbers.rank[node]!,
      betweenness: numbers.betweenness[node]!,
      degree: numbers.degree[node]!,
    })),
    isEstimate: numbers.isEstimate,
    communities: numbers.communities.map((nodes) => ({ nodes: nodes.map(idOf), text: communityText(graph, nodes) })),
    modularity: numbers.modularity,
    bridges: numbers.components.bridges.map(({ link, cutsOff }) => ({
      link: graph.links[link]!.id,
      cutsOff,
      text: bridgeText(graph, link, cutsOff),
    })),
    componentSizes: numbers.components.sizes,
  };
}

const NAMED = 3;

/** Those by degree first, which nobody could guess; then by id. */
function hubsOf(graph: KnowledgeGraph): Structure['hubs'] {
  const hubs = [...graph.hubs].map(([node, hub]) => ({ id: graph.nodes[node]!.id, ...hub }));
  const rank = ({ rule }: Hub): number => (rule === 'DEGREE' ? 0 : 1);
  return hubs.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function communityText(graph: KnowledgeGraph, nodes: readonly number[]): Text {
  const names = listOf(nodes.slice(0, NAMED).map((node) => nameInText(graph.nodes[node]!)));
  const cases = nodes.filter((node) => graph.nodes[node]!.kind === 'case').length;
  return {
    en: `${nodes.length} nodes around ${names.en}; ${cases} of them ${cases === 1 ? 'is a case' : 'are cases'}.`,
    zh: `以${names.zh}为中心的${nodes.length}个节点，其中案例${cases}个。`,
  };
}

function bridgeText(graph: KnowledgeGraph, link: number, cutsOff: number): Text {
  const text = linkText(graph, link, graph.from[link]!);
  return {
    en: `${text.en} Without it, ${cutsOff} nodes would hang loose.`,
    zh: `${text.zh}没有这条联系，将有${cutsOff}个节点与其余部分断开。`,
  };
}
