import { CodedError } from '../../errors';
import { RankingError, type RankingProblem } from '../../ranking/errors';

/**
 * The engine's findings as one error of the request, with the path of each in its argument. Those inside the method also keep
 * their place there (`root.children[1]`), as results and overrides name it.
 */
export function asInputError(found: readonly RankingProblem[], argument = 'input'): CodedError {
  const problems = found.map((each) => ({
    ...each,
    path: argumentPath(argument, each.path),
    ...(/^root\b/.test(each.path) ? { methodPath: each.path } : {}),
  }));
  const first = problems[0]?.message ?? 'it is not valid';
  const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more in \`extensions.problems\`)`;
  const costly = problems.length > 0 && problems.every(({ code }) => code === 'TOO_COSTLY');
  const code = costly ? 'QUERY_TOO_COSTLY' : 'BAD_USER_INPUT';
  return new CodedError(`The ranking method cannot be used: ${first}${more}`, code, { problems });
}

/** Runs the engine; what it finds wrong with the data becomes an error of the request. */
export async function guarded<T>(argument: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof RankingError ? asInputError(error.problems, argument) : error;
  }
}

/** docs/errors.md tells how the two relate. What is wrong with the values of a table stands in no argument. */
function argumentPath(argument: string, path: string): string {
  if (/^table\b/.test(path)) return path;
  const asked = path
    .replace(
      /^(uncertainty|sensitivity)\.pairs\[(\d+)\]\[([01])\]/,
      (_, of, at, end) => `${of}.pairs[${at}].${'ab'[+end]}`,
    )
    .replace(/^(uncertainty|sensitivity)\.treatments\[(\d+)\]\[(\d+)\]/, '$1.treatments[$2].treatments[$3]');
  return /^root\b/.test(asked) ? asked.replace('root', `${argument}.tree`) : `${argument}.${asked}`;
}
