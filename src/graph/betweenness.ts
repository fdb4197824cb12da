import { type GraphShape, openNodes, sizeOf } from './graph-shape';

type Walked = Pick<GraphShape, 'start' | 'neighbour' | 'isHub'>;

/**
 * Betweenness without hubs: the share of the shortest ways between two others that lead through a node (Brandes 2001). Beyond 2,000 nodes
 * it is estimated from 50 starting nodes spread evenly over the ids (Brandes and Pich 2007), since the exact sum takes nodes times links.
 */
export function betweenness(graph: Walked): { readonly values: Float64Array; readonly isEstimate: boolean } {
  const size = sizeOf(graph);
  const open = openNodes(graph);
  const isEstimate = open.length > EXACT;
  const step = isEstimate ? open.length / SAMPLE : 1;
  const sources = isEstimate ? Array.from({ length: SAMPLE }, (_, index) => open[Math.floor(index * step)]!) : open;
  const values = new Float64Array(size);
  const state = {
    distance: new Int32Array(size),
    ways: new Float64Array(size),
    dependence: new Float64Array(size),
    order: new Int32Array(size),
  };
  for (const source of sources) addDependences(graph, source, state, values);
  const pairs = (open.length - 1) * (open.length - 2);
  const scale = pairs > 0 ? step / pairs : 0;
  for (let node = 0; node < size; node += 1) values[node]! *= scale;
  return { values, isEstimate };
}

const EXACT = 2_000;
const SAMPLE = 50;

interface State {
  readonly distance: Int32Array;
  readonly ways: Float64Array;
  readonly dependence: Float64Array;
  readonly order: Int32Array;
}

function addDependences(graph: Walked, source: number, state: State, values: Float64Array): void {
  const { distance, ways, dependence, order } = state;
  distance.fill(-1);
  ways.fill(0);
  dependence.fill(0);
  distance[source] = 0;
  ways[source] = 1;
  order[0] = source;
  let count = 1;
  for (let at = 0; at < count; at += 1) {
    const near = order[at]!;
    for (let entry = graph.start[near]!; entry < graph.start[near + 1]!; entry += 1) {
      const far = graph.neighbour[entry]!;
      // Two links of the same nodes are one way.
      if (graph.isHub[far] || isRepeated(graph, near, entry)) continue;
      if (distance[far] === -1) {
        distance[far] = distance[near]! + 1;
        order[count] = far;
        count += 1;
      }
      if (distance[far] === distance[near]! + 1) ways[far]! += ways[near]!;
    }
  }
  for (let at = count - 1; at > 0; at -= 1) {
    const far = order[at]!;
    for (let entry = graph.start[far]!; entry < graph.start[far + 1]!; entry += 1) {
      const near = graph.neighbour[entry]!;
      if (graph.isHub[near] || isRepeated(graph, far, entry) || distance[near] !== distance[far]! - 1) continue;
      dependence[near]! += (ways[near]! / ways[far]!) * (1 + dependence[far]!);
    }
    values[far]! += dependence[far]!;
  }
}

function isRepeated(graph: Walked, node: number, entry: number): boolean {
  return entry > graph.start[node]! && graph.neighbour[entry - 1] === graph.neighbour[entry];
}
