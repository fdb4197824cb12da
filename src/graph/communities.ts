import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type GraphShape, openNodes } from './graph-shape';

export interface Communities {
  /** Numbers of the nodes, each list by number; the largest community first, those of one node left out. */
  readonly groups: readonly (readonly number[])[];
  /** How much more links stay within the communities than by chance, -0.5 to 1; above 0.3 the graph has parts. */
  readonly modularity: number;
}

/**
 * Groups of nodes that are linked more among each other than to the rest, without hubs: Louvain (Blondel and others 2008), links weighted
 * by their type, with a fixed seed, so that the same content gives the same groups.
 */
export function communities(graph: GraphShape): Communities {
  const plain = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const node of openNodes(graph)) plain.addNode(String(node));
  graph.weight.forEach((weight, link) => {
    const [from, to] = [graph.from[link]!, graph.to[link]!];
    if (from === to || graph.isHub[from] || graph.isHub[to] || graph.provenance[link]) return;
    if (weight === 0) return;
    plain.updateEdge(String(from), String(to), (before) => ({ weight: (before.weight ?? 0) + weight }));
  });
  if (plain.size === 0) return { groups: [], modularity: 0 };
  const random = xoroshiro128plus(SEED);
  const rng = (): number => (random.next() >>> 0) / 2 ** 32;
  const { communities: found, modularity } = louvain.detailed(plain, { rng, getEdgeWeight: 'weight' });
  const groups = new Map<number, number[]>();
  for (const [node, community] of Object.entries(found)) {
    groups.set(community, [...(groups.get(community) ?? []), Number(node)]);
  }
  const sorted = [...groups.values()].filter((group) => group.length > 1).map((group) => group.sort((a, b) => a - b));
  sorted.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  return { groups: sorted, modularity };
}

const SEED = 20_200_101;
