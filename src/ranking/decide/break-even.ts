import { isNoise } from '../statistics/noise';
import { dominates } from './dominance';
import type { WeightSpace } from './weight-space';
import { named, sentence, type Sentence } from '../sentence';

/** The smallest change of one weight that brings two units level, the others keeping their proportions. */
export interface BreakEven {
  /** The one that stands before the other. */
  readonly a: string;
  readonly b: string;
  /** Null with `noBreakEvenReason`. */
  readonly indicator: string | null;
  readonly path: string | null;
  /** Its share now, and that at which the two are level; beyond it they have changed places. */
  readonly weight: number | null;
  readonly breakEven: number | null;
  /** Why no weight brings them level. */
  readonly noBreakEvenReason: NoBreakEvenReason | null;
  readonly message: Sentence | null;
}

/** They are equal everywhere; the first is nowhere worse; it takes more than one weight. */
export type NoBreakEvenReason = 'EQUAL' | 'DOMINATED' | 'TWO_WEIGHTS_NEEDED';

const EQUAL = sentence('they are equal in every criterion', '两者在各项指标上相同');
const TWO_NEEDED = sentence(
  'no single weight does; two have to change together',
  '没有单个权重能做到；须同时改变两个权重',
);
const LEVEL = { noBreakEvenReason: null, message: null };

/** For every two neighbours by rank. With t the share of criterion k and the others scaled by (1 - t) / (1 - w), the lead is linear in t. */
export function findBreakEvens(space: WeightSpace): BreakEven[] {
  return space.units.slice(1).map((b, index) => breakEven(space, space.units[index]!, b, index, index + 1));
}

function breakEven(space: WeightSpace, a: string, b: string, placeA: number, placeB: number): BreakEven {
  const { indicators, paths, weights, values } = space;
  const differences = weights.map((_, k) => {
    const [x, y] = [values[placeA]![k]!, values[placeB]![k]!];
    return isNoise(x, y) ? 0 : x - y;
  });
  const lead = differences.reduce((sum, difference, k) => sum + weights[k]! * difference, 0);
  const none = { a, b, indicator: null, path: null, weight: null, breakEven: null };
  if (differences.every((difference) => difference === 0))
    return { ...none, noBreakEvenReason: 'EQUAL', message: EQUAL };
  if (dominates(values[placeA]!, values[placeB]!)) {
    const message = sentence(
      'no weight does: {a} is at least as good as {b} in every criterion',
      '没有权重能做到：{a}在各项指标上均不劣于{b}',
      { a: named(a), b: named(b) },
    );
    return { ...none, noBreakEvenReason: 'DOMINATED', message };
  }
  const found = weights.flatMap((weight, k) => {
    // What the other criteria say, each in its own proportion.
    const rest = weight === 1 ? 0 : (lead - weight * differences[k]!) / (1 - weight);
    const exact = rest / (rest - differences[k]!);
    const level = isNoise(exact, weight) ? weight : exact;
    return level >= 0 && level <= 1 ? [{ k, level, change: Math.abs(level - weight) }] : [];
  });
  const [best] = found.sort((x, y) => x.change - y.change || x.k - y.k);
  if (!best) return { ...none, noBreakEvenReason: 'TWO_WEIGHTS_NEEDED', message: TWO_NEEDED };
  const { k, level } = best;
  return { a, b, indicator: indicators[k]!, path: paths[k]!, weight: weights[k]!, breakEven: level, ...LEVEL };
}
