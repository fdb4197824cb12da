import { RankingError } from '../errors';
import type { RankingState } from '../state';

/** Where too little is left to rank, the values that could not be computed are the reason; throws nothing where there is none. */
export function throwUndefined({ undefinedValues, found }: RankingState): void {
  const problems = [...undefinedValues, ...found].map(({ problem }) => problem);
  if (problems.length > 0) throw new RankingError(problems);
}
