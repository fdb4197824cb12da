import type { Revision } from '../../entities/revision';
import { BadUserInputError } from '../../errors';
import { askedVersion } from '../../services/citation/asked-version';
import { listRevisions } from '../../services/revisions';
import type { Scope } from '../../services/scope';
import type { DataVersion } from '../../snapshot';
import { HttpError } from '../http-error';
import type { FileParameters } from './read-parameters';

/** The data version that the parameter `v` names; null where it names none. */
export async function versionAsked(scope: Scope, { texts }: FileParameters): Promise<DataVersion | null> {
  const [value, ...more] = texts.get('v') ?? [];
  if (value === undefined) return null;
  if (more.length > 0) {
    throw new BadUserInputError({
      code: 'TOO_MANY',
      path: 'v',
      value: [value, ...more].join(),
      reason: 'must be given once',
    });
  }
  return askedVersion(scope, value);
}

/**
 * A file is made from the data as they are now. Where an older state is asked for, nothing is sent under its name: 410 says which revisions
 * came since, and where the present file is.
 */
export async function requirePresent(scope: Scope, asked: DataVersion | null, address: string): Promise<void> {
  const present = scope.data.version;
  if (asked === null || asked.label === present.label) return;
  const changedSince = (await revisionsSince(scope, asked)).map(({ number, time, author, message }) => ({
    revision: number,
    date: time,
    author,
    message,
  }));
  const count = present.revision - asked.revision;
  throw new HttpError({
    status: 410,
    code: 'NOT_FOUND',
    message:
      `This address is of data version ${asked.label}; the data have changed since, in ${count} ` +
      `${count === 1 ? 'revision' : 'revisions'}, and are at ${present.label} now. The present file: ${address}`,
    facts: { asked: asked.label, dataVersion: present.label, present: address, changedSince },
  });
}

/** What has changed a data version, the oldest first; a hundred at most. */
export async function revisionsSince(scope: Scope, asked: DataVersion): Promise<Revision[]> {
  const { nodes } = await listRevisions(scope, asked.revision, { first: 100 });
  const revisions = (await Promise.all(nodes)).filter((revision) => revision !== null);
  return revisions.filter(({ number }) => number <= scope.data.version.revision).reverse();
}
