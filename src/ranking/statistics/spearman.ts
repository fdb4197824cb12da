import type { Association, Sample } from './association.types';
import { averageRanks } from './average-ranks';
import { completePairs } from './complete-pairs';
import { pearson } from './pearson';

/**
 * Spearman's rank correlation: Pearson's on average ranks, so that ties are right (the formula with 6 sum d^2 is not).
 *
 * Gaps: ranks are taken over the complete pairs only. Undefined as in `pearson`.
 * Spearman (1904), The proof and measurement of association between two things, Am. J. Psychology 15: 72-101.
 * @example spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]).value // 0.8208
 */
export function spearman(x: Sample, y: Sample): Association {
  const complete = completePairs(x, y);
  return pearson(averageRanks(complete.x), averageRanks(complete.y));
}
