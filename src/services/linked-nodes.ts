import type { Citation } from '../entities/citation';
import type { KnowledgeNode } from '../entities/knowledge-node';
import type { Link } from '../entities/link';
import type { Statement } from '../entities/statement';
import type { LinkType, NodeKind } from '../entities/vocabulary';
import type { LinkEnd } from '../loaders/links';
import { Connection } from './connection';
import type { CursorKey } from './cursor';
import { prefixOf } from './global-id';
import { compareKeys, pageOf, type PageArguments } from './page';
import type { Scope } from './scope';

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
  page: PageArguments,
): Promise<Connection<KnowledgeNode | null>> {
  const links = await linksAlong(scope, nodeId, path);
  const found = pageOf(links, (link) => keyOf(link, path.end), page);
  const edges = found.edges.map(({ cursor, node: link }) => new LinkedEdge(scope, cursor, link, farId(link, path.end)));
  return new Connection(found, edges);
}

/** The first node at the far end, for links of which a node has at most one, such as a city's country. */
export async function linkedNode(scope: Scope, nodeId: string, path: LinkPath): Promise<KnowledgeNode | null> {
  const [link] = await linksAlong(scope, nodeId, path);
  return link ? scope.loaders.node.load(farId(link, path.end)) : null;
}

/** An edge that carries what stands behind the link. Each getter is a loader call that is made only when selected. */
export class LinkedEdge {
  constructor(
    private readonly scope: Scope,
    readonly cursor: string,
    readonly link: Link,
    private readonly nodeId: string,
  ) {}

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

  get citation(): Promise<Citation | null> | null {
    return this.link.citationId === null ? null : this.scope.loaders.citation.load(this.link.citationId);
  }
}

async function linksAlong(scope: Scope, nodeId: string, path: LinkPath): Promise<Link[]> {
  const links = await scope.loaders.links.load({ nodeId, end: path.end, type: path.type });
  const wanted = path.kind ? links.filter((link) => prefixOf(farId(link, path.end)) === path.kind) : [...links];
  return wanted.sort((a, b) => compareKeys(keyOf(a, path.end), keyOf(b, path.end)));
}

function farId(link: Link, near: LinkEnd): string {
  return near === 'fromId' ? link.toId : link.fromId;
}

function keyOf(link: Link, near: LinkEnd): CursorKey {
  return near === 'fromId' ? [link.position, link.id] : [link.fromId, link.id];
}
