import type { LinkRow, NodeRow, ObservationRow, StatementRow } from '../snapshot';
import { kindsListedAs, type NodeKind } from '../entities/vocabulary';
import { idOf, isNodeKind, prefixOf } from '../inputs/global-id';
import { findPublishedRanking, type PublishedRanking } from './published-rankings';
import type { Scope } from './scope';

export type AnyNode = NodeRow | StatementRow | ObservationRow | LinkRow | PublishedRanking;

/** Whatever has this global id, or null: an unknown id is an answer, not an error. */
export function findNode(scope: Scope, id: string): AnyNode | null | Promise<AnyNode | null> {
  const prefix = prefixOf(id);
  if (isNodeKind(prefix)) return findKnowledgeNode(scope, id);
  if (prefix === 'statement') return scope.data.statement(id);
  if (prefix === 'observation') return scope.data.observation(id);
  if (prefix === 'link') return scope.data.link(id);
  if (prefix === 'ranking') return findPublishedRanking(scope, id.slice(prefix.length + 1));
  return null;
}

/** The node of a kind that the API has, or of one that it lists as this kind. */
export function findBySlug(scope: Scope, kind: NodeKind, slug: string): NodeRow | null | Promise<NodeRow | null> {
  const ids = kindsListedAs(kind).map((each) => idOf(each, slug));
  for (const id of ids) {
    const node = scope.data.node(id);
    if (node !== null) return node;
  }
  const former = ids.map(async (id) => findKnowledgeNode(scope, id));
  return Promise.all(former).then((found) => found.find((node) => node !== null) ?? null);
}

/** The node with this id, or the one that took its place: an id that was renamed leads on. Only who asks for such an id has to wait. */
export function findKnowledgeNode(
  { data, loaders }: Pick<Scope, 'data' | 'loaders'>,
  id: string,
): NodeRow | null | Promise<NodeRow | null> {
  const node = data.node(id);
  if (node !== null || id.includes('\u0000')) return node;
  return loaders.tombstone.load(id).then((tombstone) => {
    const successorId = tombstone?.successorId ?? null;
    return successorId === null ? null : data.node(successorId);
  });
}
