import { farEnd, type KnowledgeGraph } from './build-graph';
import { linkKind } from './link-kinds';
import { supportOf } from './support';

/** Something that a node is linked to, directly or one step on, with the way that leads there. */
export interface Feature {
  readonly node: number;
  /** How much it says, 0 to 1, before rarity: the weight of the link's type, times what stands behind the link, less for every step. */
  readonly weight: number;
  readonly type: string;
  /** Whether the link leads away from the node, or from the case that stands for it. */
  readonly outgoing: boolean;
  /** The case through which a city has it; null where the node has it itself. */
  readonly through: number | null;
  /** The more specific thing from which it was concluded: road congestion for traffic; null where it is named itself. */
  readonly child: number | null;
  /** The link at the node or its case that says so. */
  readonly link: number;
}

/**
 * What a node is compared by, each thing once, by number:
 * 1. its neighbours, but for links that only tell where something was read;
 * 2. of a city, the neighbours of the cases that take place there (four fifths of the weight, two fifths where the case has several cities);
 * 3. what those are part of, in the trees of challenges, solutions, technologies and fields, and the city of a district (three fifths a step,
 *    two steps). So a city with power cuts and one short of energy share energy security.
 * All of it counts by what stands behind the link: see support.ts. A hub counts half: that two cases are both about transport, or both use artificial intelligence, is rarely what makes them alike.
 */
export function featuresOf(graph: KnowledgeGraph, node: number): Feature[] {
  const found = new Map<number, Feature>();
  const own = neighboursOf(graph, node, null, 1);
  own.forEach((feature) => keepBest(found, feature));
  if (graph.nodes[node]!.kind === 'city') {
    for (const { node: caseNode, type, link } of own) {
      if (type !== 'TAKES_PLACE_IN' || graph.to[link] !== node) continue;
      const share = placesOf(graph, caseNode) > 1 ? SHARED_CASE : OWN_CASE;
      for (const feature of neighboursOf(graph, caseNode, caseNode, share)) {
        if (feature.type !== 'TAKES_PLACE_IN') keepBest(found, feature);
      }
    }
  }
  addParents(graph, node, found);
  return [...found.values()].sort((a, b) => a.node - b.node);
}

const OWN_CASE = 0.8;
const SHARED_CASE = 0.4;
const PARENT = 0.6;
const HUB = 0.5;
const LEVELS = 2;

/** The nodes of which this one is a part, in a tree where a part stands for the whole. */
export function parentsOf(graph: KnowledgeGraph, node: number): readonly number[] {
  return graph.parents.get(node) ?? NONE;
}

const NONE: readonly number[] = [];

function neighboursOf(graph: KnowledgeGraph, node: number, through: number | null, share: number): Feature[] {
  const features: Feature[] = [];
  for (let entry = graph.start[node]!; entry < graph.start[node + 1]!; entry += 1) {
    const link = graph.linkAt[entry]!;
    const { type } = graph.links[link]!;
    const weight = linkKind(type).weight * share * supportOf(graph.links[link]!);
    if (graph.provenance[link] || weight === 0) continue;
    const far = farEnd(graph, link, node);
    if (far === node) continue;
    const damped = graph.isHub[far] === 1 ? weight * HUB : weight;
    features.push({ node: far, weight: damped, type, outgoing: graph.from[link] === node, through, child: null, link });
  }
  return features;
}

function addParents(graph: KnowledgeGraph, node: number, found: Map<number, Feature>): void {
  let level = [...found.values()];
  for (let step = 0; step < LEVELS; step += 1) {
    const next: Feature[] = [];
    for (const feature of level) {
      // A part of the node itself says nothing about what the node is like.
      if (!feature.outgoing && feature.type === 'PART_OF') continue;
      for (const parent of parentsOf(graph, feature.node)) {
        if (parent === node) continue;
        const child = feature.child ?? feature.node;
        const raised = { ...feature, node: parent, weight: feature.weight * PARENT, child };
        keepBest(found, raised);
        next.push(raised);
      }
    }
    level = next;
  }
}

/** The heavier wins, then the one whose link comes first, so that the order of rows does not matter. */
function keepBest(found: Map<number, Feature>, feature: Feature): void {
  const rival = found.get(feature.node);
  const better =
    !rival || feature.weight > rival.weight || (feature.weight === rival.weight && feature.link < rival.link);
  if (better) found.set(feature.node, feature);
}

/** How many cities a case takes place in; a case of a cluster counts as one of several. */
function placesOf(graph: KnowledgeGraph, caseNode: number): number {
  let places = 0;
  for (let entry = graph.start[caseNode]!; entry < graph.start[caseNode + 1]!; entry += 1) {
    const link = graph.linkAt[entry]!;
    if (graph.links[link]!.type !== 'TAKES_PLACE_IN' || graph.from[link] !== caseNode) continue;
    const { kind, subkind } = graph.nodes[graph.neighbour[entry]!]!;
    if (kind === 'city') places += 1;
    if (subkind === 'CLUSTER') places += 2;
  }
  return places;
}
