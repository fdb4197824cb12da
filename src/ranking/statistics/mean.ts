import { exactSum } from './exact-sum';

/** Arithmetic mean of at least one value. @example mean([1, 2, 6]) // 3 */
export function mean(values: ArrayLike<number>): number {
  if (values.length === 0) throw new RangeError('the mean of no values is undefined');
  return exactSum(values) / values.length;
}
