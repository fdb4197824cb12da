import type { RankingWarning } from '../result.types';
import type { RankingState } from '../state';

const SHOWN = 3;

/** Tells what could not be computed and so counted as a gap; null where all could. */
export function undefinedWarning({ undefinedValues, tree }: RankingState): RankingWarning | null {
  if (undefinedValues.length === 0) return null;
  const reasons = [...new Set(undefinedValues.map(({ problem }) => problem.message))];
  const more = reasons.length > SHOWN ? ` (and ${reasons.length - SHOWN} more)` : '';
  const leaves = undefinedValues.flatMap(({ leaf }) => (leaf === null ? [] : [tree.leaves[leaf]!.indicator]));
  return {
    code: 'VALUES_UNDEFINED',
    message: `${undefinedValues.length} values cannot be computed and count as gaps: ${reasons.slice(0, SHOWN).join('; ')}${more}; correct the data, or choose a method that takes them`,
    indicators: [...new Set(leaves)],
    units: [...new Set(undefinedValues.map(({ unit }) => unit))].sort(),
  };
}
