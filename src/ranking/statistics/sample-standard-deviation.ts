import { exactSum } from './exact-sum';
import { mean } from './mean';
import { isConstant } from './noise';

/**
 * Standard deviation with n - 1, of at least two values; 0 where they differ by noise only.
 * @example sampleStandardDeviation([2, 4, 4, 4, 5, 5, 7, 9]) // 2.138
 */
export function sampleStandardDeviation(values: ArrayLike<number>): number {
  if (values.length < 2) throw new RangeError('a sample standard deviation needs two values');
  if (isConstant(values)) return 0;
  const centre = mean(values);
  const squares = Float64Array.from({ length: values.length }, (_, index) => (values[index]! - centre) ** 2);
  return Math.sqrt(exactSum(squares) / (values.length - 1));
}
