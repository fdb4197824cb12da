import { denoised } from './noise';

/**
 * Ranks from 1 = smallest; values equal but for noise share the mean of their places, as rank correlation asks.
 * @example averageRanks([10, 20, 20, 30]) // [1, 2.5, 2.5, 4]
 */
export function averageRanks(given: readonly number[]): number[] {
  const values = Array.from(denoised(given));
  const ascending = Float64Array.from(values).sort();
  const ranks = new Map<number, number>();
  for (let start = 0; start < ascending.length;) {
    let end = start + 1;
    while (end < ascending.length && ascending[end] === ascending[start]) end++;
    ranks.set(ascending[start]!, (start + 1 + end) / 2);
    start = end;
  }
  return values.map((value) => ranks.get(value)!);
}
