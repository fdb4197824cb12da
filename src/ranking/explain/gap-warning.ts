import { aggregateTree } from '../aggregate/aggregate-tree';
import type { RankingWarning } from '../result.types';
import type { RankingState } from '../state';
import { mean } from '../statistics/mean';
import { unitFrame } from '../unit-frame';
import { sentence, unitCount } from '../sentence';

/**
 * Names the units that a gap helps, whether it was skipped or filled: their score is better than with an average
 * normalised value in each gap. Null where nobody gains. Compared with a tolerance of 1e-12 of the score.
 */
export function gapWarning(state: RankingState): RankingWarning | null {
  const { tree, raw, normalised, units, recipe } = state;
  const gaps = tree.leaves.filter(({ index }) => hasGap(raw[index]!));
  if (gaps.length === 0) return null;
  const filled = [...normalised];
  for (const { index } of gaps) {
    const isGap = raw[index]!;
    const present = normalised[index]!.filter((_, unit) => state.reference[unit] === 1 && !Number.isNaN(isGap[unit]!));
    const average = mean(present);
    filled[index] = normalised[index]!.map((value, unit) => (Number.isNaN(isGap[unit]!) ? average : value));
  }
  const { branchMinimumShare } = recipe.screen;
  const options = { branchMinimumShare, frame: unitFrame(state) };
  const without = aggregateTree(tree, filled, options).get(tree.root.path)!;
  const scores = state.nodes.get(tree.root.path)!;
  const helped = units.filter((_, unit) => {
    const gain = (scores[unit]! - without[unit]!) * tree.orientation;
    return gain > 1e-12 * Math.abs(scores[unit]!);
  });
  if (helped.length === 0) return null;
  return {
    code: 'GAP_RAISES_SCORE',
    message: sentence(
      '{units} better off for gaps than with average values in them',
      '{units}因缺值而比以平均值填补时名列更前',
      { units: unitCount(helped.length) },
    ),
    indicators: [...new Set(gaps.map(({ indicator }) => indicator))],
    units: helped,
  };
}

function hasGap(column: Float64Array): boolean {
  for (let unit = 0; unit < column.length; unit++) if (Number.isNaN(column[unit]!)) return true;
  return false;
}
