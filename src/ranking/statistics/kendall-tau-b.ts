import type { Association, Sample } from './association.types';
import { completePairs } from './complete-pairs';
import { denoised } from './noise';
import { pairCounts } from './pair-counts';

/**
 * Kendall's tau-b: concordant minus discordant pairs of units, over the pairs that could be either.
 *
 * tau = (P - Q) / sqrt((P + Q + T)(P + Q + U)), T = tied in x only, U = tied in y only; tied in both counts nowhere.
 * Gaps: pairwise complete. Undefined (null) for fewer than two pairs or a constant column.
 * Kendall (1945), The treatment of ties in ranking problems, Biometrika 33: 239-251.
 * @example kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]).value // -0.4714
 */
export function kendallTauB(x: Sample, y: Sample): Association {
  const complete = completePairs(x, y);
  const pairs = complete.x.length;
  if (pairs < 2) return { value: null, pairs, undefinedReason: 'TOO_FEW_PAIRS' };
  const { concordant, discordant, onlyX, onlyY } = pairCounts(denoised(complete.x), denoised(complete.y));
  const decided = concordant + discordant;
  const value = (concordant - discordant) / Math.sqrt((decided + onlyX) * (decided + onlyY));
  if (!Number.isFinite(value)) return { value: null, pairs, undefinedReason: 'CONSTANT' };
  return { value: Math.max(-1, Math.min(1, value)), pairs, undefinedReason: null };
}
