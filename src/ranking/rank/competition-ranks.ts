import { denoised } from '../statistics/noise';

/** Ranks of published ranks or other numbers of which the smallest is best: 1, 2, 2, 4. @example competitionRanks([5, 9, 9]) // [1, 2, 2] */
export function competitionRanks(given: readonly number[]): number[] {
  const values = Array.from(denoised(given));
  const ascending = [...values].sort((a, b) => a - b);
  const first = new Map<number, number>();
  ascending.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return values.map((value) => first.get(value)!);
}
