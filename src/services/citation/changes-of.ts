import { BadUserInputError } from '../../errors';
import { isNodeKind, prefixOf } from '../../inputs/global-id';
import { InputProblems } from '../../inputs/input-problems';
import { type Connection, connectionOf, type PageArguments, pageOf, pageRequest } from '../../lists';
import { findNode } from '../find-node';
import type { Scope } from '../scope';
import { type ChangeOfThing, changesSince } from './changes-since';

export interface ChangesRequest {
  readonly id: string;
  /** The number of a data version. */
  readonly since: number;
  readonly page: PageArguments;
}

/**
 * What has changed about a thing since a data version. An id that was renamed leads on; one that was removed since is told of as well; null
 * where nothing has the id, nor had it then.
 */
export async function changesOf(
  scope: Scope,
  { id, since, page }: ChangesRequest,
): Promise<Connection<ChangeOfThing> | null> {
  const problems = new InputProblems();
  problems.attempt(() => checkId(id));
  problems.attempt(() => checkVersion(since, scope.data.version.revision));
  problems.attempt(() => pageRequest(page));
  problems.throwIfAny();
  const found = await findNode(scope, id);
  if (found === null && !/^[\w:.-]+$/.test(id)) return null;
  const changes = await changesSince(scope, found?.id ?? id, since);
  if (found === null && changes.length === 0) return null;
  return connectionOf(pageOf(changes, ({ revision, subjectId }) => [revision, subjectId], page));
}

/** A published ranking has an id as well, but no row of its own that could change. */
function checkId(id: string): void {
  const prefix = prefixOf(id);
  if (id.length > prefix.length + 1 && (isNodeKind(prefix) || OTHERS.includes(prefix))) return;
  const reason = 'must be the id of a node, a statement, an observation or a link';
  throw new BadUserInputError({ code: 'MALFORMED_ID', path: 'id', value: id, reason });
}

const OTHERS = ['statement', 'observation', 'link'];

function checkVersion(since: number, newest: number): void {
  if (since >= 0 && since <= newest) return;
  const reason = `must be the number of a data version, 0 to ${newest}`;
  throw new BadUserInputError({ code: 'OUT_OF_RANGE', path: 'since', value: since, reason });
}
