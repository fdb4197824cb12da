import type { KnowledgeGraph } from './build-graph';
import { featureIndex, indexedFeatures, rarity } from './feature-index';
import { parentsOf, type Feature } from './features';
import { linkKind } from './link-kinds';

/** One thing that some of the compared nodes have. */
export interface ComparedThing {
  readonly node: string;
  /** 0 where all nodes of the kind have it, 1 where two do. */
  readonly rarity: number;
  readonly holders: readonly Holder[];
}

/** One of the compared nodes, and how it has the thing. */
export interface Holder {
  readonly node: string;
  /** The link that says so. */
  readonly link: string;
  /** The case through which a city has it. */
  readonly through: string | null;
  /** The more specific thing that it has; null where it has the thing itself. */
  readonly instead: string | null;
}

/** What nodes are linked to by one type of link. */
export interface Aspect {
  readonly linkType: string;
  /** All of them have it. */
  readonly shared: readonly ComparedThing[];
  /** Two or more, not all. */
  readonly partly: readonly ComparedThing[];
  /** One has it. */
  readonly single: readonly ComparedThing[];
}

/**
 * Nodes of one kind side by side: per type of link, the one that says most first, what all of them have, some, or only one; within that the
 * rarest first. Something more general is named only where at least two meet there and nowhere below.
 */
export function compareNodes(graph: KnowledgeGraph, ids: readonly string[]): Aspect[] {
  const nodes = ids.map((id) => graph.indexOf.get(id)!);
  const index = featureIndex(graph, graph.nodes[nodes[0]!]!.kind);
  const byThing = new Map<number, { owner: number; feature: Feature }[]>();
  for (const owner of nodes) {
    for (const feature of indexedFeatures(graph, owner)) {
      if (nodes.includes(feature.node)) continue;
      byThing.set(feature.node, [...(byThing.get(feature.node) ?? []), { owner, feature }]);
    }
  }
  const things = [...byThing].filter(([thing]) => isToldHere(graph, byThing, thing));
  const compared = things.map(([thing, holders]) => ({
    type: holders.map(({ feature }) => feature).reduce((best, each) => (each.weight > best.weight ? each : best)).type,
    thing: comparedThing(graph, thing, rarity(index, thing), holders),
  }));
  compared.sort((a, b) => b.thing.rarity - a.thing.rarity || (a.thing.node < b.thing.node ? -1 : 1));
  const types = [...new Set(compared.map(({ type }) => type))];
  types.sort((a, b) => linkKind(b).weight - linkKind(a).weight || (a < b ? -1 : 1));
  return types.map((linkType) => {
    const own = compared.filter(({ type }) => type === linkType).map(({ thing }) => thing);
    return {
      linkType,
      shared: own.filter(({ holders }) => holders.length === ids.length),
      partly: own.filter(({ holders }) => holders.length > 1 && holders.length < ids.length),
      single: own.filter(({ holders }) => holders.length === 1),
    };
  });
}

type Holders = readonly { readonly owner: number; readonly feature: Feature }[];

function isToldHere(graph: KnowledgeGraph, all: ReadonlyMap<number, Holders>, thing: number): boolean {
  const holders = all.get(thing)!;
  if (holders.every(({ feature }) => feature.child === null)) return true;
  if (holders.length < 2) return holders[0]!.feature.child === null;
  const below = [...all].filter(([other]) => other !== thing && isAbove(graph, thing, other));
  return !below.some(([, others]) => others.length >= holders.length);
}

function isAbove(graph: KnowledgeGraph, ancestor: number, node: number): boolean {
  const parents = parentsOf(graph, node);
  return parents.includes(ancestor) || parents.some((parent) => parentsOf(graph, parent).includes(ancestor));
}

function comparedThing(graph: KnowledgeGraph, thing: number, rare: number, holders: Holders): ComparedThing {
  const idOf = (node: number | null): string | null => (node === null ? null : graph.nodes[node]!.id);
  return {
    node: graph.nodes[thing]!.id,
    rarity: rare,
    holders: holders.map(({ owner, feature }) => ({
      node: graph.nodes[owner]!.id,
      link: graph.links[feature.link]!.id,
      through: idOf(feature.through),
      instead: idOf(feature.child),
    })),
  };
}
