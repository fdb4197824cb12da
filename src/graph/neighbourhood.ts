import { BinaryHeap } from './binary-heap';
import { degreeOf, type KnowledgeGraph } from './build-graph';
import { linkKind } from './link-kinds';

export interface NeighbourhoodRequest {
  readonly id: string;
  /** How many hops from the node. */
  readonly depth: number;
  /** Only these kinds, beside the node itself; all where null. */
  readonly kinds: readonly string[] | null;
  /** The most nodes, the node itself included. */
  readonly limit: number;
}

/** A node of a neighbourhood and how important it is there. */
export interface Neighbour {
  readonly id: string;
  readonly distance: number;
  /** The chance that a walk from the node ends here, summed over its steps; 1 for the node itself. */
  readonly importance: number;
  /** Shown, but not passed through. */
  readonly isHub: boolean;
  /** Links that it has in the whole graph, shown here or not. */
  readonly degree: number;
}

export interface Neighbourhood {
  /** The node, then by importance. */
  readonly members: readonly Neighbour[];
  /** Ids of every link between two of them. */
  readonly links: readonly string[];
  readonly truncated: boolean;
  /** Nodes within the depth that the limit left out. */
  readonly nodesLeftOut: number;
}

/**
 * What lies around a node, for drawing. Where there is more than the limit, the most important stay: importance is where a walker
 * stands who starts at the node, takes a link with a chance that grows with the weight of its type and shrinks with the degree of what
 * it leads to, and stops after `depth` steps. Hubs are shown but not passed through. What stays hangs together: a node comes with one that
 * leads to it.
 */
export function neighbourhood(graph: KnowledgeGraph, request: NeighbourhoodRequest): Neighbourhood {
  const root = graph.indexOf.get(request.id)!;
  const allowed = request.kinds ? new Set(request.kinds) : null;
  const { distance, importance, reached } = walk(graph, root, request.depth, allowed);
  const chosen = choose(graph, root, { distance, importance }, Math.min(request.limit, reached.length));
  const inside = new Set(chosen);
  return {
    members: chosen.map((node) => ({
      id: graph.nodes[node]!.id,
      distance: distance[node]!,
      importance: importance[node]!,
      isHub: graph.isHub[node] === 1,
      degree: degreeOf(graph, node),
    })),
    links: linksAmong(graph, chosen, inside),
    truncated: chosen.length < reached.length,
    nodesLeftOut: reached.length - chosen.length,
  };
}

interface Walk {
  /** -1 where not reached. */
  readonly distance: Int8Array;
  readonly importance: Float64Array;
}

function walk(
  graph: KnowledgeGraph,
  root: number,
  depth: number,
  allowed: ReadonlySet<string> | null,
): Walk & { readonly reached: readonly number[] } {
  const distance = new Int8Array(graph.nodes.length).fill(-1);
  const importance = new Float64Array(graph.nodes.length);
  const mass = new Float64Array(graph.nodes.length);
  const reached = [root];
  distance[root] = 0;
  importance[root] = 1;
  let layer = [root];
  mass[root] = 1;
  for (let step = 1; step <= depth; step += 1) {
    const next: number[] = [];
    const arriving = new Map<number, number>();
    for (const near of layer) {
      if (near !== root && graph.isHub[near]) continue;
      spread(graph, near, mass[near]!, allowed, root, arriving);
    }
    for (const [far, amount] of arriving) {
      mass[far] = amount;
      next.push(far);
      if (far !== root) importance[far]! += amount;
      if (distance[far] === -1) {
        distance[far] = step;
        reached.push(far);
      }
    }
    layer = next;
  }
  return { distance, importance, reached };
}

function spread(
  graph: KnowledgeGraph,
  near: number,
  mass: number,
  allowed: ReadonlySet<string> | null,
  root: number,
  arriving: Map<number, number>,
): void {
  const first = graph.start[near]!;
  const last = graph.start[near + 1]!;
  const chance = (entry: number): number => {
    const far = graph.neighbour[entry]!;
    if (far === near || (allowed && far !== root && !allowed.has(graph.nodes[far]!.kind))) return 0;
    const type = graph.provenance[graph.linkAt[entry]!] ? PROVENANCE_WEIGHT : linkWeight(graph, graph.linkAt[entry]!);
    return type / Math.log(2 + degreeOf(graph, far));
  };
  let sum = 0;
  for (let entry = first; entry < last; entry += 1) sum += chance(entry);
  for (let entry = first; entry < last; entry += 1) {
    const share = chance(entry);
    if (share === 0) continue;
    const far = graph.neighbour[entry]!;
    arriving.set(far, (arriving.get(far) ?? 0) + (mass * share) / sum);
  }
}

const PROVENANCE_WEIGHT = 0.1;

function linkWeight(graph: KnowledgeGraph, link: number): number {
  return Math.max(PROVENANCE_WEIGHT, linkKind(graph.links[link]!.type).weight);
}

/** Grows from the node, each time by the most important of those next to what is in. */
function choose(graph: KnowledgeGraph, root: number, { distance, importance }: Walk, size: number): number[] {
  const queue = new BinaryHeap<number>(
    (a, b) => importance[a]! > importance[b]! || (importance[a] === importance[b] && a < b),
  );
  const seen = new Uint8Array(graph.nodes.length);
  const chosen: number[] = [];
  seen[root] = 1;
  for (let node: number | undefined = root; node !== undefined && chosen.length < size; node = queue.pop()) {
    chosen.push(node);
    if (node !== root && graph.isHub[node]) continue;
    for (let entry = graph.start[node]!; entry < graph.start[node + 1]!; entry += 1) {
      const far = graph.neighbour[entry]!;
      // Only along a way that is as short as can be, so that no node is further than the depth from the node.
      if (seen[far] || distance[far] !== distance[node]! + 1) continue;
      seen[far] = 1;
      queue.push(far);
    }
  }
  return [root, ...chosen.slice(1).sort((a, b) => importance[b]! - importance[a]! || a - b)];
}

function linksAmong(graph: KnowledgeGraph, chosen: readonly number[], inside: ReadonlySet<number>): string[] {
  const found: number[] = [];
  for (const node of chosen) {
    for (let entry = graph.start[node]!; entry < graph.start[node + 1]!; entry += 1) {
      const link = graph.linkAt[entry]!;
      if (graph.from[link] === node && inside.has(graph.neighbour[entry]!)) found.push(link);
    }
  }
  return found.map((link) => graph.links[link]!.id).sort();
}
