import type { LinkType, NodeKind } from '../entities/vocabulary';
import { checkRequest, type Connection, connectionWithin, type CursorKey, type ListRequest, nodesOf } from '../lists';
import type { LinkRow, NodeRow, Snapshot } from '../snapshot';
import type { Scope } from './scope';

/** Which links lead from a node to the nodes of one of its edges. */
export interface LinkPath {
  readonly type: LinkType;
  /** The end at which the node itself stands: `from` for its own links, `to` for those that lead to it. */
  readonly end: 'from' | 'to';
  readonly kind?: NodeKind;
  /** Whether links of what is part of the node count as its own: a family of solutions stands for all of its parts. */
  readonly ofParts?: boolean;
}

export function outgoing(type: LinkType, kind?: NodeKind): LinkPath {
  return { type, end: 'from', ...(kind ? { kind } : {}) };
}

export function incoming(type: LinkType, kind?: NodeKind): LinkPath {
  return { type, end: 'to', ...(kind ? { kind } : {}) };
}

/** The same, with the links that lead to what is part of the node. */
export function incomingToParts(type: LinkType, kind: NodeKind): LinkPath {
  return { ...incoming(type, kind), ofParts: true };
}

export type LinkedConnection = Connection<NodeRow | null>;

/** One page of the nodes at the far end of a node's links; its own links in their order, others by the far node's id. */
export function linkedNodes(scope: Scope, node: NodeRow, path: LinkPath, request: ListRequest): LinkedConnection {
  const items = linksAlong(scope.data, node, path);
  const far = path.end === 'from' ? 'toIdentity' : 'fromIdentity';
  return linkedConnection(scope, path.kind ?? null, items, request, far, (link) =>
    path.end === 'from' ? [link.position, link.id] : [link.fromId, link.id],
  );
}

/** Links as a connection of the nodes at one of their ends. */
export function linkedConnection(
  scope: Scope,
  kind: NodeKind | null,
  items: readonly LinkRow[],
  request: ListRequest,
  far: 'fromIdentity' | 'toIdentity',
  keyOf: (link: LinkRow) => CursorKey,
): LinkedConnection {
  const { data } = scope;
  const definition = nodesOf(kind);
  const checked = checkRequest(scope, definition, request);
  const placeOf = (link: LinkRow): number => data.view('node').placeOf(link[far]);
  return connectionWithin(scope, { definition, items, placeOf, keyOf }, request, checked, {
    rowOf: (link) => data.nodeAt(link[far]),
    linkOf: (link) => link,
  });
}

/** The first node at the far end, such as a city's country; where there is none, that of the next path. */
export function linkedNode(
  { data }: Pick<Scope, 'data'>,
  node: NodeRow,
  ...paths: readonly LinkPath[]
): NodeRow | null {
  for (const path of paths) {
    const [link] = linksAlong(data, node, path);
    if (link !== undefined) return data.nodeAt(path.end === 'from' ? link.toIdentity : link.fromIdentity);
  }
  return null;
}

function linksAlong(data: Snapshot, node: NodeRow, { type, end, kind, ofParts }: LinkPath): LinkRow[] {
  if (ofParts) return linksToParts(data, node, type, kind);
  const links = end === 'from' ? data.linksFrom(node.identity, type) : data.linksTo(node.identity, type);
  if (kind === undefined) return links;
  const far = end === 'from' ? 'toIdentity' : 'fromIdentity';
  return links.filter((link) => data.kindOf(link[far]) === kind);
}

/** One link for each node that leads to the node itself, else to one of its parts; by the id of where it starts. */
function linksToParts(data: Snapshot, node: NodeRow, type: LinkType, kind: NodeKind | undefined): LinkRow[] {
  const first = new Map<number, LinkRow>();
  for (const identity of data.withParts(new Set([node.identity]))) {
    for (const link of data.linksTo(identity, type)) {
      if (kind !== undefined && data.kindOf(link.fromIdentity) !== kind) continue;
      if (!first.has(link.fromIdentity)) first.set(link.fromIdentity, link);
    }
  }
  return [...first.values()].sort((a, b) => (a.fromId < b.fromId ? -1 : a.fromId > b.fromId ? 1 : 0));
}
