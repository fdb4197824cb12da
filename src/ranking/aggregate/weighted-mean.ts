import { exactSum } from '../statistics/exact-sum';

/** Sum of weight x value over the sum of weights, for at least one positive weight. @example weightedMean([1, 3], [1, 3]) // 2.5 */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  return exactSum(values.map((value, index) => value * weights[index]!)) / exactSum(weights);
}
