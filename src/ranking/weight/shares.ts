import { exactSum } from '../statistics/exact-sum';

/** Weights scaled to sum to 1; null where they do not add up to a positive finite number. @example shares([1, 3]) // [0.25, 0.75] */
export function shares(weights: readonly number[]): number[] | null {
  const total = exactSum(weights);
  return total > 0 && Number.isFinite(total) ? weights.map((weight) => weight / total) : null;
}
