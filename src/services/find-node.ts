import type { LinkRow, NodeRow, ObservationRow, StatementRow } from '../snapshot';
import { isNodeKind, prefixOf } from '../inputs/global-id';
import { findPublishedRanking, type PublishedRanking } from './published-rankings';
import type { Scope } from './scope';

export type AnyNode = NodeRow | StatementRow | ObservationRow | LinkRow | PublishedRanking;

/** Whatever has this global id, or null: an unknown id is an answer, not an error. */
export function findNode(scope: Scope, id: string): AnyNode | null {
  const prefix = prefixOf(id);
  if (isNodeKind(prefix)) return scope.data.node(id);
  if (prefix === 'statement') return scope.data.statement(id);
  if (prefix === 'observation') return scope.data.observation(id);
  if (prefix === 'link') return scope.data.link(id);
  if (prefix === 'ranking') return findPublishedRanking(scope, id.slice(prefix.length + 1));
  return null;
}
