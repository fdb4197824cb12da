import type { RankingWarning } from '../result.types';
import type { RankingState } from '../state';
import { clauses, sentence } from '../sentence';

const SHOWN = 3;

/** Tells what could not be computed and so counted as a gap; null where all could. */
export function undefinedWarning({ undefinedValues, tree }: RankingState): RankingWarning | null {
  if (undefinedValues.length === 0) return null;
  const reasons = [...new Map(undefinedValues.map(({ problem }) => [problem.message, problem.said])).values()];
  const shown = clauses(reasons.slice(0, SHOWN));
  const more = reasons.length - SHOWN;
  const leaves = undefinedValues.flatMap(({ leaf }) => (leaf === null ? [] : [tree.leaves[leaf]!.indicator]));
  return {
    code: 'VALUES_UNDEFINED',
    message: sentence(
      '{count} values cannot be computed and count as gaps: {reasons}; correct the data, or choose a method that takes them',
      '{count}个数值无法计算，按缺值处理：{reasons}；请更正数据，或选用可接受这些数值的方法',
      {
        count: undefinedValues.length,
        reasons: more > 0 ? sentence('{shown} (and {more} more)', '{shown}（另有{more}项）', { shown, more }) : shown,
      },
    ),
    indicators: [...new Set(leaves)],
    units: [...new Set(undefinedValues.map(({ unit }) => unit))].sort(),
  };
}
