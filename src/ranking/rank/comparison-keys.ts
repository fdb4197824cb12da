import { significant } from '../statistics/significant';
import { roundDecimals } from './round-decimals';

/**
 * The numbers that ranks are decided on: scores freed of floating-point noise, then rounded to the recipe's decimals.
 *
 * Without cancellation the noise of a score is relative to itself, and 12 significant digits remove it. Where terms of
 * opposite sign are summed, the noise is relative to the terms: 0.1 + 0.2 - 0.3 is 5.6e-17 and has to equal 0. Then all
 * scores are rounded to one grain, the 12th digit of the largest sum of absolute terms.
 * @param magnitudes for each score the sum of the absolute terms it was summed from; equals |score| without cancellation.
 */
export function comparisonKeys(scores: Float64Array, magnitudes: Float64Array, decimals: number | null): Float64Array {
  const cancels = scores.some((score, index) => magnitudes[index]! > Math.abs(score) * (1 + 1e-9));
  const largest = magnitudes.reduce((most, magnitude) => Math.max(most, magnitude), 0);
  const digits = cancels && largest > 0 ? 11 - Math.floor(Math.log10(largest)) : null;
  return scores.map((score) => {
    const free = digits === null ? significant(score) : atGrain(score, digits);
    return decimals === null ? free : roundDecimals(free, decimals);
  });
}

/** A score rounded to decimals, of which there may be fewer than none. */
export function atGrain(score: number, digits: number): number {
  if (digits >= 0 && digits <= 100) return Number(score.toFixed(digits)) + 0;
  const grain = 10 ** -digits;
  return Math.round(score / grain) * grain + 0;
}
