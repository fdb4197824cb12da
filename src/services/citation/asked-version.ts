import { BadUserInputError, CodedError } from '../../errors';
import { labelOf, type DataVersion } from '../../snapshot';
import type { Scope } from '../scope';

/**
 * The data version that a permalink names: a number, or a number and the start of the content's hash.
 * @throws BAD_USER_INPUT for what is none; NOT_FOUND for one that has not come yet, or is that of another knowledge base
 */
export async function askedVersion(scope: Scope, text: string): Promise<DataVersion> {
  const [, digits, hash] = /^(\d{1,9})(?:-([0-9a-f]{12}))?$/.exec(text) ?? [];
  const number = Number(digits);
  if (digits === undefined || number === 0) {
    throw new BadUserInputError({
      path: 'v',
      value: text,
      reason: 'must be the number of a data version from 1 on, or the whole of it such as 3-0123456789ab',
    });
  }
  const newest = scope.data.version;
  const revision = number > newest.revision ? null : await scope.loaders.revision.load(String(number));
  if (!revision) throw unknown(text, `There is no data version ${number} yet: the newest is ${newest.label}.`, newest);
  const label = labelOf(revision);
  if (hash !== undefined && label !== text) {
    const message = `Data version ${number} of this knowledge base is ${label}, not ${text}: the address is that of another one.`;
    throw unknown(text, message, newest);
  }
  return { revision: number, label, time: revision.time };
}

function unknown(value: string, message: string, newest: DataVersion): CodedError {
  return new CodedError(message, 'NOT_FOUND', { value, newest: newest.label, http: { status: 404 } });
}
