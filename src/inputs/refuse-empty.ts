import { BadUserInputError } from '../errors';
import { InputProblems } from './input-problems';

/** Refuses lists that name nothing: what a client meant as "all" would look like an empty answer. */
export function refuseEmpty(lists: Readonly<Record<string, readonly unknown[] | null | undefined>>): void {
  const problems = new InputProblems();
  for (const [path, value] of Object.entries(lists)) {
    const reason = 'must name something, or be left out for all';
    if (value?.length === 0) problems.add(new BadUserInputError({ path, value, reason }));
  }
  problems.throwIfAny();
}
