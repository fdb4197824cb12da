import { gamma } from '../robustness/gamma';
import { randomStream } from '../robustness/random-stream';
import { isNoise } from '../statistics/noise';
import type { WeightSpace } from './weight-space';
import { sentence, type Sentence } from '../sentence';

/** How much of all weights put a unit first, and which those are. */
export interface FirstShare {
  readonly unit: string;
  /** Share of the weight space in which it is first, 0..1; a shared first place counts in parts. */
  readonly share: number;
  /** The mean of those weights, in the order of the criteria; null where there are none. */
  readonly centralWeights: readonly number[] | null;
  /** Why there are none. */
  readonly message: Sentence | null;
}

export const FIRST_DRAWS = 10_000;

/**
 * Stochastic multicriteria acceptability analysis: weights drawn evenly from all that are 0 or more and add up to 1. The standard
 * error of a share s is sqrt(s (1 - s) / draws), at most half a percent.
 *
 * Lahdelma and Salminen (2001), SMAA-2: Stochastic multicriteria acceptability analysis for group decision making, Oper. Res. 49: 444-454.
 */
export function findFirstShares({ units, values, weights }: WeightSpace, seed = 1, draws = FIRST_DRAWS): FirstShare[] {
  const counts = new Float64Array(units.length);
  const sums = units.map(() => new Float64Array(weights.length));
  const scores = new Float64Array(units.length);
  for (let draw = 0; draw < draws; draw++) {
    const next = randomStream(seed, draw);
    const drawn = weights.map(() => gamma(1, next));
    const total = drawn.reduce((sum, weight) => sum + weight, 0);
    let most = -Infinity;
    values.forEach((row, unit) => {
      let score = 0;
      for (let k = 0; k < drawn.length; k++) score += drawn[k]! * row[k]!;
      scores[unit] = score;
      if (score > most) most = score;
    });
    const first = [...scores.keys()].filter((unit) => isNoise(scores[unit]!, most));
    for (const unit of first) {
      counts[unit] = counts[unit]! + 1 / first.length;
      drawn.forEach((weight, k) => (sums[unit]![k] = sums[unit]![k]! + weight / total / first.length));
    }
  }
  const never = sentence('none of {draws} sets of weights puts it first', '{draws}组权重中没有一组使其列第一', {
    draws,
  });
  return units.map((unit, place) => ({
    unit,
    share: counts[place]! / draws,
    centralWeights: counts[place] === 0 ? null : Array.from(sums[place]!, (sum) => sum / counts[place]!),
    message: counts[place] === 0 ? never : null,
  }));
}
