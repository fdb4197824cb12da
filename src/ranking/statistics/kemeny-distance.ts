import type { Association, Sample } from './association.types';
import { completePairs } from './complete-pairs';

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
  if (pairs === 0) return { value: null, pairs, reason: 'TOO_FEW_PAIRS' };
  let distance = 0;
  for (let i = 1; i < pairs; i++) {
    for (let j = 0; j < i; j++) {
      const inX = Math.sign(complete.x[i]! - complete.x[j]!);
      const inY = Math.sign(complete.y[i]! - complete.y[j]!);
      distance += Math.abs(inX - inY);
    }
  }
  return { value: distance, pairs, reason: null };
}
