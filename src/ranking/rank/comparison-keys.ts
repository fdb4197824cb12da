import { denoised, noiseOf } from '../statistics/noise';
import { roundDecimals } from './round-decimals';

/**
 * The numbers that ranks are decided on: scores freed of floating-point noise, then rounded to the recipe's decimals. Scores
 * that differ by noise get one key before anything is rounded, so that no border of rounding can part them.
 *
 * @param scores higher is better.
 * @param magnitudes for each score the sum of the absolute terms it was summed from; equals |score| without cancellation.
 */
export function comparisonKeys(scores: Float64Array, magnitudes: Float64Array, decimals: number | null): Float64Array {
  const same = Float64Array.from(denoised(scores, grainOf(scores, magnitudes)));
  return decimals === null ? same : same.map((score) => roundDecimals(score, decimals));
}

/**
 * The noise of scores that is not relative to themselves. Where terms of opposite sign are summed it is relative to the terms:
 * 0.1 + 0.2 - 0.3 is 5.6e-17 and has to equal 0. All scores then share one grain, that of the largest sum of absolute terms;
 * 0 where nothing cancels.
 */
export function grainOf(scores: Float64Array, magnitudes: Float64Array): number {
  let cancels = false;
  let largest = 0;
  for (let unit = 0; unit < scores.length; unit++) {
    const score = Math.abs(scores[unit]!);
    const size = magnitudes[unit]!;
    if (Number.isNaN(score)) continue;
    if (size > score * (1 + 1e-9)) cancels = true;
    if (size > largest) largest = size;
  }
  return cancels ? noiseOf(largest) : 0;
}
