import { BadUserInputError } from '../errors';

/** The first of a list that is part of one result. @throws BadUserInputError unless it is a whole number from 1 to `most` */
export function firstOf<T>(items: readonly T[], first: number | null, standard: number, most = 1000): readonly T[] {
  const count = first ?? standard;
  if (!Number.isInteger(count) || count < 1 || count > most) {
    throw new BadUserInputError({ path: 'first', value: count, reason: `must be a whole number from 1 to ${most}` });
  }
  return items.slice(0, count);
}
