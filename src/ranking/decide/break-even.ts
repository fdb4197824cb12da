import { isNoise } from '../statistics/noise';
import { dominates } from './dominance';
import type { WeightSpace } from './weight-space';

/** The smallest change of one weight that brings two units level, the others keeping their proportions. */
export interface BreakEven {
  /** The one that stands before the other. */
  readonly a: string;
  readonly b: string;
  /** Null with `reason`. */
  readonly indicator: string | null;
  readonly path: string | null;
  /** Its share now, and that at which the two are level; beyond it they have changed places. */
  readonly weight: number | null;
  readonly breakEven: number | null;
  /** Why no weight brings them level. */
  readonly reason: string | null;
}

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
    return { ...none, reason: 'they are equal in every criterion' };
  if (dominates(values[placeA]!, values[placeB]!)) {
    return { ...none, reason: `no weight does: ${a} is at least as good as ${b} in every criterion` };
  }
  const found = weights.flatMap((weight, k) => {
    // What the other criteria say, each in its own proportion.
    const rest = weight === 1 ? 0 : (lead - weight * differences[k]!) / (1 - weight);
    const exact = rest / (rest - differences[k]!);
    const level = isNoise(exact, weight) ? weight : exact;
    return level >= 0 && level <= 1 ? [{ k, level, change: Math.abs(level - weight) }] : [];
  });
  const [best] = found.sort((x, y) => x.change - y.change || x.k - y.k);
  if (!best) return { ...none, reason: 'no single weight does; two have to change together' };
  const { k, level } = best;
  return { a, b, indicator: indicators[k]!, path: paths[k]!, weight: weights[k]!, breakEven: level, reason: null };
}
