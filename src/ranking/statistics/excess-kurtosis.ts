import { exactSum } from './exact-sum';
import { mean } from './mean';
import { sampleStandardDeviation } from './sample-standard-deviation';

/**
 * Sample excess kurtosis as in Excel's KURT (type 2 of Joanes and Gill): how heavy the tails are; 0 for a normal
 * distribution. 0 for fewer than four values or where all are equal.
 *
 * n(n + 1) / ((n - 1)(n - 2)(n - 3)) sum(((x - m) / s)^4) - 3(n - 1)^2 / ((n - 2)(n - 3)), s with n - 1.
 * @example excessKurtosis([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]) // -0.1518
 */
export function excessKurtosis(values: ArrayLike<number>): number {
  const n = values.length;
  const spread = n < 4 ? 0 : sampleStandardDeviation(values);
  if (spread === 0) return 0;
  const centre = mean(values);
  const powers = Float64Array.from(values, (value) => ((value - centre) / spread) ** 4);
  const sum = ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * exactSum(powers);
  return sum - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}
