import type { KnowledgeNode } from '../entities/knowledge-node';
import type { Link } from '../entities/link';
import type { Observation } from '../entities/observation';
import type { Statement } from '../entities/statement';
import { isNodeKind, prefixOf } from './global-id';
import { findPublishedRanking, type PublishedRanking } from './published-rankings';
import type { Scope } from './scope';

export type AnyNode = KnowledgeNode | Statement | Observation | Link | PublishedRanking;

/** Whatever has this global id, or null: an unknown id is an answer, not an error. */
export async function findNode(scope: Scope, id: string): Promise<AnyNode | null> {
  const prefix = prefixOf(id);
  if (isNodeKind(prefix)) return findKnowledgeNode(scope, id);
  if (prefix === 'statement') return scope.loaders.statement.load(id);
  if (prefix === 'observation') return scope.loaders.observation.load(id);
  if (prefix === 'link') return scope.loaders.link.load(id);
  if (prefix === 'ranking') return findPublishedRanking(scope, id.slice(prefix.length + 1));
  return null;
}

/** The node with this id, or the one that took its place: an id that was renamed leads on. */
export async function findKnowledgeNode(scope: Pick<Scope, 'loaders'>, id: string): Promise<KnowledgeNode | null> {
  const node = await scope.loaders.node.load(id);
  if (node !== null) return node;
  const successorId = (await scope.loaders.tombstone.load(id))?.successorId ?? null;
  return successorId === null ? null : scope.loaders.node.load(successorId);
}
