import { aggregateTree } from '../aggregate/aggregate-tree';
import type { RankingWarning } from '../result.types';
import type { RankingState } from '../state';
import { mean } from '../statistics/mean';

/**
 * Names the units that a skipped gap helps: their score is better than with an average normalised value in each gap.
 * Null where nobody gains. Compared with a tolerance of 1e-12 of the score.
 */
export function gapWarning(state: RankingState): RankingWarning | null {
  const { tree, normalised, units, recipe } = state;
  if (!normalised.some((column) => column.some(Number.isNaN))) return null;
  const filled = normalised.map((column) => {
    const present = column.filter((value, unit) => state.reference[unit] === 1 && !Number.isNaN(value));
    const average = mean(present);
    return column.map((value) => (Number.isNaN(value) ? average : value));
  });
  const without = aggregateTree(tree, filled, units, recipe.screen.branchMinimumShare).get(tree.root.path)!;
  const scores = state.nodes.get(tree.root.path)!;
  const helped = units.filter((_, unit) => {
    const gain = (scores[unit]! - without[unit]!) * tree.orientation;
    return gain > 1e-12 * Math.abs(scores[unit]!);
  });
  if (helped.length === 0) return null;
  const gaps = tree.leaves.filter(({ index }) => normalised[index]!.some(Number.isNaN));
  return {
    code: 'GAP_RAISES_SCORE',
    message: `${helped.length} units stand better for their gaps than with average values in them`,
    indicators: [...new Set(gaps.map(({ indicator }) => indicator))],
    units: helped,
  };
}
