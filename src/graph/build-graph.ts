import type { GraphData, GraphLink, GraphNode } from './graph-data.types';
import { findHubs, type Hub } from './hubs';
import { isProvenance } from './link-kinds';
import { findParents } from './parents';

/**
 * The graph of one data revision: rows numbered in the order of their ids, neighbours in compressed sparse rows. Node `v` has the
 * entries `start[v]` to `start[v + 1]` (exclusive) of `neighbour` and `linkAt`, ascending by neighbour, then by link; each link has
 * one entry at either end. docs/adr/0021 tells why not graphology alone.
 */
export interface KnowledgeGraph {
  /** By id. */
  readonly nodes: readonly GraphNode[];
  /** By the node where they start, then by that where they lead, by type, role and id. */
  readonly links: readonly GraphLink[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  readonly linkAt: Int32Array;
  /** 1 for links that only tell where something was read. */
  readonly provenance: Uint8Array;
  /** What a node is part of, in a tree where a part stands for the whole; most nodes are in none. */
  readonly parents: ReadonlyMap<number, readonly number[]>;
  /** Nodes that say little about what they connect, with the reason, by number. */
  readonly hubs: ReadonlyMap<number, Hub>;
  readonly isHub: Uint8Array;
}

/** How many links a node has, in both directions. */
export function degreeOf({ start }: KnowledgeGraph, node: number): number {
  return start[node + 1]! - start[node]!;
}

/** @throws where a link leads to a node that is not there, or two nodes have one id */
export function buildGraph(data: GraphData): KnowledgeGraph {
  const nodes = sortedById(data.nodes);
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  if (indexOf.size !== nodes.length) throw new Error('Two nodes of the graph have the same id.');
  const { links, from, to } = orderedLinks(data.links, indexOf);
  const provenance = Uint8Array.from(links, ({ type, role }) => (isProvenance(type, role) ? 1 : 0));
  const rows = compressedRows(nodes.length, from, to);
  const parents = findParents(nodes, links, from, to);
  const plain = { nodes, links, indexOf, from, to, ...rows, provenance, parents };
  const hubs = findHubs(plain);
  const isHub = new Uint8Array(nodes.length);
  for (const node of hubs.keys()) isHub[node] = 1;
  return { ...plain, hubs, isHub };
}

/** The graph before it is known which nodes are hubs. */
export type PlainGraph = Omit<KnowledgeGraph, 'hubs' | 'isHub'>;

/** The other end of a link. */
export function farEnd(graph: PlainGraph, link: number, near: number): number {
  return graph.from[link] === near ? graph.to[link]! : graph.from[link]!;
}

/** Bytes of the arrays, and of the rows as V8 lays them out (measured on Node 20: about 360 a node with its place in the index, 140 a link, texts included). */
export function graphBytes(graph: KnowledgeGraph): number {
  const arrays = [graph.from, graph.to, graph.start, graph.neighbour, graph.linkAt, graph.provenance, graph.isHub];
  const inArrays = arrays.reduce((sum, array) => sum + array.byteLength, 0);
  return inArrays + graph.nodes.length * BYTES_A_NODE + graph.links.length * BYTES_A_LINK;
}

const BYTES_A_NODE = 360;
const BYTES_A_LINK = 140;

/** Compares by the first of the fields in which they differ, byte by byte. */
function byNames<Field extends string>(a: Record<Field, string>, b: Record<Field, string>, ...fields: Field[]): number {
  const field = fields.find((each) => a[each] !== b[each]);
  return field === undefined ? 0 : a[field] < b[field] ? -1 : 1;
}

/** Most come in this order, and to find that out is much faster than to sort. */
function sortedById<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.every((row, index) => index === 0 || rows[index - 1]!.id <= row.id)
    ? rows
    : [...rows].sort((a, b) => byNames(a, b, 'id'));
}

/** A counting sort by the first node; the few links of one node are then sorted among themselves. */
function orderedLinks(
  given: readonly GraphLink[],
  indexOf: ReadonlyMap<string, number>,
): Pick<PlainGraph, 'links' | 'from' | 'to'> {
  const starts = Int32Array.from(given, (link) => numberOf(indexOf, link.from, link));
  const ends = Int32Array.from(given, (link) => numberOf(indexOf, link.to, link));
  const next = new Int32Array(indexOf.size + 1);
  for (const node of starts) next[node + 1]! += 1;
  for (let node = 0; node < indexOf.size; node += 1) next[node + 1]! += next[node]!;
  const order = new Uint32Array(given.length);
  for (let link = 0; link < given.length; link += 1) {
    order[next[starts[link]!]!] = link;
    next[starts[link]!]! += 1;
  }
  const compare = (a: number, b: number): number =>
    ends[a]! - ends[b]! || byNames(given[a]!, given[b]!, 'type', 'role', 'id');
  for (let node = 0, begin = 0; node < indexOf.size; begin = next[node]!, node += 1) {
    if (next[node]! - begin > 1) order.subarray(begin, next[node]!).sort(compare);
  }
  const ordered = (of: Int32Array): Int32Array => Int32Array.from(order, (link) => of[link]!);
  return { links: Array.from(order, (link) => given[link]!), from: ordered(starts), to: ordered(ends) };
}

function numberOf(indexOf: ReadonlyMap<string, number>, id: string, link: GraphLink): number {
  const found = indexOf.get(id);
  if (found === undefined) throw new Error(`${link.id} leads to ${id}, which is not in the graph.`);
  return found;
}

/** A counting sort: walking the nodes in order puts each one at the end of its neighbours' rows, so every row ascends. */
function compressedRows(
  count: number,
  from: Int32Array,
  to: Int32Array,
): Pick<PlainGraph, 'start' | 'neighbour' | 'linkAt'> {
  const start = new Int32Array(count + 1);
  const isLoop = (link: number): boolean => from[link] === to[link];
  for (let link = 0; link < from.length; link += 1) {
    start[from[link]! + 1]! += 1;
    if (!isLoop(link)) start[to[link]! + 1]! += 1;
  }
  for (let node = 0; node < count; node += 1) start[node + 1]! += start[node]!;
  const size = start[count]!;
  const raw = fill(count, size, start, from, to);
  const neighbour = new Int32Array(size);
  const linkAt = new Int32Array(size);
  const next = start.slice(0, count);
  for (let node = 0; node < count; node += 1) {
    for (let entry = start[node]!; entry < start[node + 1]!; entry += 1) {
      const link = raw[entry]!;
      const far = from[link] === node ? to[link]! : from[link]!;
      const place = next[far]!;
      next[far]! += 1;
      neighbour[place] = node;
      linkAt[place] = link;
    }
  }
  return { start, neighbour, linkAt };
}

/** The links of each node in the order of the links. */
function fill(count: number, size: number, start: Int32Array, from: Int32Array, to: Int32Array): Int32Array {
  const raw = new Int32Array(size);
  const next = start.slice(0, count);
  const put = (node: number, link: number): void => {
    raw[next[node]!] = link;
    next[node]! += 1;
  };
  for (let link = 0; link < from.length; link += 1) {
    put(from[link]!, link);
    if (from[link] !== to[link]) put(to[link]!, link);
  }
  return raw;
}
