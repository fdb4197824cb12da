import { type GraphShape, sizeOf } from './graph-shape';

/** A link without which a part of the graph would hang loose. */
export interface Bridge {
  /** By number. */
  readonly link: number;
  /** Nodes on the smaller side. */
  readonly cutsOff: number;
}

/** A part of the graph that is not connected with the rest, hubs left out. */
export interface Components {
  /** How many nodes each has, the largest first. */
  readonly sizes: readonly number[];
  /** Bridges whose smaller side has at least three nodes, the weightiest first, then by number. */
  readonly bridges: readonly Bridge[];
}

/** Connected parts and bridges by one walk in depth (Tarjan 1974), without recursion, since a chain may be as long as the graph. */
export function components(graph: Pick<GraphShape, 'start' | 'neighbour' | 'linkAt' | 'isHub'>): Components {
  const size = sizeOf(graph);
  const entered = new Int32Array(size);
  const lowest = new Int32Array(size);
  const below = new Int32Array(size);
  const cursor = graph.start.slice(0, size);
  const arrivedBy = new Int32Array(size).fill(-1);
  const sizes: number[] = [];
  const found: { link: number; below: number; root: number }[] = [];
  const sizeOfRoot = new Map<number, number>();
  let clock = 0;
  for (let root = 0; root < size; root += 1) {
    if (graph.isHub[root] || entered[root] !== 0) continue;
    const stack = [root];
    clock += 1;
    entered[root] = clock;
    lowest[root] = clock;
    below[root] = 1;
    while (stack.length > 0) {
      const node = stack.at(-1)!;
      if (cursor[node]! < graph.start[node + 1]!) {
        const entry = cursor[node]!;
        cursor[node]! += 1;
        const far = graph.neighbour[entry]!;
        const link = graph.linkAt[entry]!;
        if (graph.isHub[far] || link === arrivedBy[node]) continue;
        if (entered[far] === 0) {
          clock += 1;
          entered[far] = clock;
          lowest[far] = clock;
          below[far] = 1;
          arrivedBy[far] = link;
          stack.push(far);
        } else lowest[node] = Math.min(lowest[node]!, entered[far]!);
        continue;
      }
      stack.pop();
      const parent = stack.at(-1);
      if (parent === undefined) continue;
      lowest[parent] = Math.min(lowest[parent]!, lowest[node]!);
      below[parent]! += below[node]!;
      if (lowest[node]! > entered[parent]!) found.push({ link: arrivedBy[node]!, below: below[node]!, root });
    }
    sizes.push(below[root]!);
    sizeOfRoot.set(root, below[root]!);
  }
  const bridges = found
    .map((each) => ({ link: each.link, cutsOff: Math.min(each.below, sizeOfRoot.get(each.root)! - each.below) }))
    .filter(({ cutsOff }) => cutsOff >= LEAST_PART)
    .sort((a, b) => b.cutsOff - a.cutsOff || a.link - b.link);
  return { sizes: sizes.sort((a, b) => b - a), bridges };
}

const LEAST_PART = 3;
