import type { Association, Sample } from './association.types';
import { completePairs } from './complete-pairs';
import { denoised } from './noise';
import { pairCounts } from './pair-counts';

/**
 * Kemeny's distance of two rankings: 2 for each pair of units in opposite order, 1 for each pair tied in one only.
 *
 * From 0 (same order) to n(n - 1) (reversed). Gaps: pairwise complete; undefined (null) without any unit in both.
 * Kemeny (1959), Mathematics without numbers, Daedalus 88: 577-591.
 * @example kemenyDistance([1, 2, 3], [1, 3, 2]).value // 2
 */
export function kemenyDistance(x: Sample, y: Sample): Association {
  const complete = completePairs(x, y);
  const pairs = complete.x.length;
  if (pairs === 0) return { value: null, pairs, undefinedReason: 'TOO_FEW_PAIRS' };
  const { discordant, onlyX, onlyY } = pairCounts(denoised(complete.x), denoised(complete.y));
  return { value: 2 * discordant + onlyX + onlyY, pairs, undefinedReason: null };
}
