import type { Association, Sample } from './association.types';
import { completePairs } from './complete-pairs';
import { exactSum } from './exact-sum';
import { mean } from './mean';
import { isConstant } from './noise';

/**
 * Pearson's product-moment correlation: how closely two indicators lie on a straight line, from -1 to 1.
 *
 * Gaps: pairwise complete. Undefined (null) for fewer than two pairs or a constant column.
 * @example pearson([1, 2, 3], [2, 4, 6]).value // 1
 */
export function pearson(x: Sample, y: Sample): Association {
  const complete = completePairs(x, y);
  const pairs = complete.x.length;
  if (pairs < 2) return { value: null, pairs, undefinedReason: 'TOO_FEW_PAIRS' };
  if (isConstant(complete.x) || isConstant(complete.y)) return { value: null, pairs, undefinedReason: 'CONSTANT' };
  const dx = deviations(complete.x);
  const dy = deviations(complete.y);
  const products = exactSum(dx.map((value, index) => value * dy[index]!));
  const value = products / Math.sqrt(sumOfSquares(dx) * sumOfSquares(dy));
  if (!Number.isFinite(value)) return { value: null, pairs, undefinedReason: 'OVERFLOW' };
  return { value: Math.max(-1, Math.min(1, value)), pairs, undefinedReason: null };
}

/** Deviations from the mean in units of the largest, so that no square can over- or underflow. */
function deviations(values: readonly number[]): number[] {
  const centre = mean(values);
  const plain = values.map((value) => value - centre);
  const largest = plain.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return plain.map((value) => value / largest);
}

function sumOfSquares(values: readonly number[]): number {
  return exactSum(values.map((value) => value * value));
}
