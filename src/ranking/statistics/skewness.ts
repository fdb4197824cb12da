import { exactSum } from './exact-sum';
import { mean } from './mean';
import { sampleStandardDeviation } from './sample-standard-deviation';

/**
 * Sample skewness as in Excel's SKEW (type 2 of Joanes and Gill): how far the values lean to one side; above 0 with a long
 * tail of high values. 0 for fewer than three values or where all are equal.
 *
 * n / ((n - 1)(n - 2)) sum(((x - m) / s)^3), s with n - 1.
 * @example skewness([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]) // 0.3595
 */
export function skewness(values: ArrayLike<number>): number {
  const n = values.length;
  const spread = n < 3 ? 0 : sampleStandardDeviation(values);
  if (spread === 0) return 0;
  const centre = mean(values);
  const cubes = Float64Array.from(values, (value) => ((value - centre) / spread) ** 3);
  return (n / ((n - 1) * (n - 2))) * exactSum(cubes);
}
