import { nearest } from '../../nearest';
import { pathOf } from '../../services/citation/permalink';
import { isNodeKind, prefixOf } from '../../inputs/global-id';
import type { Scope } from '../../services/scope';
import { HttpError } from '../http-error';

/** 410 for what was removed, with when and why and what took its place; else 404 with the nearest that there is. */
export async function notThere(scope: Scope, id: string): Promise<HttpError> {
  const shown = id.slice(0, 100);
  const prefix = prefixOf(id);
  const tombstone = isNodeKind(prefix) ? await scope.loaders.tombstone.load(id) : null;
  if (tombstone) {
    const { revisionNumber, reason, successorId, nameEn, nameZh } = tombstone;
    const successor = successorId === null ? null : pathOf(successorId);
    return new HttpError({
      status: 410,
      code: 'NOT_FOUND',
      message: `${shown} (${nameEn} / ${nameZh}) was removed with revision ${revisionNumber}: ${reason}${successor === null ? '' : ` See ${successor}.`}`,
      facts: { value: shown, removedWith: revisionNumber, reason, successor },
    });
  }
  const known = isNodeKind(prefix) ? scope.data.nodesOfKind(prefix).slice(0, MAX) : [];
  const near = nearest(
    id,
    known.map((node) => node.id),
  );
  const suggestion = near.length === 0 ? '' : ` Did you mean ${near.map(pathOf).join(' or ')}?`;
  return new HttpError({
    status: 404,
    code: 'NOT_FOUND',
    message: `There is no ${prefix} with the id ${JSON.stringify(shown)}.${suggestion}`,
    facts: { value: shown, nearest: near },
  });
}

/** To compare with more would take longer than it helps. */
const MAX = 2_000;
