import type { Citation } from '../entities/citation';
import type { KnowledgeNode } from '../entities/knowledge-node';
import type { Link } from '../entities/link';
import type { Statement } from '../entities/statement';
import type { LinkType, NodeKind } from '../entities/vocabulary';
import type { LinkEnd } from '../loaders/links';
import type { Connection } from './connection';
import type { CursorKey } from './cursor';
import { prefixOf } from './global-id';
import type { ListRequest } from './list';
import { nodesOf } from './list-nodes';
import { checkWithin, connectionWithin, type ListWithin, type Place } from './list-within';
import { compareKeys } from './page';
import type { Scope } from './scope';
import { citationsOfLink } from './statements-of-node';

/** Which links lead from a node to the nodes of one of its edges. */
export interface LinkPath {
  readonly type: LinkType;
  /** The end at which the node itself stands: `fromId` for its own links, `toId` for those that lead to it. */
  readonly end: LinkEnd;
  readonly kind?: NodeKind;
}

export function outgoing(type: LinkType, kind?: NodeKind): LinkPath {
  return { type, end: 'fromId', ...(kind ? { kind } : {}) };
}

export function incoming(type: LinkType, kind?: NodeKind): LinkPath {
  return { type, end: 'toId', ...(kind ? { kind } : {}) };
}

/** One page of the nodes at the far end of a node's links; its own links in their order, others by the far node's id. */
export async function linkedNodes(
  scope: Scope,
  nodeId: string,
  path: LinkPath,
  request: ListRequest,
): Promise<Connection<KnowledgeNode | null>> {
  const table = nodesOf(path.kind ?? null);
  await checkWithin(scope, table, request);
  const items = await linksAlong(scope, nodeId, path);
  const idOf = (link: Link): string => farId(link, path.end);
  const keyOf = (link: Link): CursorKey => keyAt(link, path.end);
  return linkedConnection(scope, { table, items, idOf, keyOf }, request);
}

/** A page of links as a connection of the nodes that they lead to. */
export function linkedConnection(
  scope: Scope,
  list: ListWithin<Link>,
  request: ListRequest,
): Promise<Connection<KnowledgeNode | null>> {
  const toEdge = (place: Place, link: Link): LinkedEdge => new LinkedEdge(scope, place, link, list.idOf(link));
  return connectionWithin<Link, KnowledgeNode | null>(scope, list, request, toEdge);
}

/** The first node at the far end, such as a city's country; where there is none, that of the next path. */
export async function linkedNode(
  scope: Scope,
  nodeId: string,
  ...paths: readonly LinkPath[]
): Promise<KnowledgeNode | null> {
  const links = await Promise.all(paths.map((path) => linksAlong(scope, nodeId, path)));
  const found = paths.flatMap((path, index) => links[index]?.slice(0, 1).map((link) => farId(link, path.end)) ?? []);
  return found[0] === undefined ? null : scope.loaders.node.load(found[0]);
}

/** An edge that carries what stands behind the link. Each getter is a loader call that is made only when selected. */
export class LinkedEdge {
  constructor(
    private readonly scope: Scope,
    private readonly place: Place,
    readonly link: Link,
    private readonly nodeId: string,
  ) {}

  get cursor(): string {
    return this.place.cursor;
  }

  get node(): Promise<KnowledgeNode | null> {
    return this.scope.loaders.node.load(this.nodeId);
  }

  get role(): string | null {
    return this.link.role === '' ? null : this.link.role;
  }

  get statement(): Promise<Statement | null> {
    return this.statements.then(([first]) => first ?? null);
  }

  get statements(): Promise<Statement[]> {
    return this.scope.loaders.statementsBehind.load(this.link.id);
  }

  get citations(): Promise<Citation[]> {
    return citationsOfLink(this.scope, this.link);
  }
}

async function linksAlong(scope: Scope, nodeId: string, path: LinkPath): Promise<Link[]> {
  const links = await scope.loaders.links.load({ nodeId, end: path.end, type: path.type });
  const wanted = path.kind ? links.filter((link) => prefixOf(farId(link, path.end)) === path.kind) : [...links];
  return wanted.sort((a, b) => compareKeys(keyAt(a, path.end), keyAt(b, path.end)));
}

function farId(link: Link, near: LinkEnd): string {
  return near === 'fromId' ? link.toId : link.fromId;
}

function keyAt(link: Link, near: LinkEnd): CursorKey {
  return near === 'fromId' ? [link.position, link.id] : [link.fromId, link.id];
}
