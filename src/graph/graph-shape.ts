import type { KnowledgeGraph } from './build-graph';
import { linkKind } from './link-kinds';

/** The graph in numbers alone, which can be handed to another thread. */
export type GraphShape = Pick<
  KnowledgeGraph,
  'start' | 'neighbour' | 'linkAt' | 'from' | 'to' | 'provenance' | 'isHub'
> & {
  /** How much each link says, by its type. */
  readonly weight: Float64Array;
};

export function shapeOf(graph: KnowledgeGraph): GraphShape {
  const { start, neighbour, linkAt, from, to, provenance, isHub } = graph;
  const weight = Float64Array.from(graph.links, ({ type }) => linkKind(type).weight);
  return { start, neighbour, linkAt, from, to, provenance, isHub, weight };
}

export function sizeOf({ start }: Pick<GraphShape, 'start'>): number {
  return start.length - 1;
}

/** The nodes that are no hubs, by number. */
export function openNodes({ isHub }: Pick<GraphShape, 'isHub'>): number[] {
  const open: number[] = [];
  for (let node = 0; node < isHub.length; node += 1) if (isHub[node] === 0) open.push(node);
  return open;
}
