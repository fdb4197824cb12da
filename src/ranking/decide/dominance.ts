import { isNoise } from '../statistics/noise';
import type { WeightSpace } from './weight-space';

/** How a unit stands to the others whatever the weights are. */
export interface Dominance {
  readonly unit: string;
  /** Units that it is at least as good as in every criterion and better in one: before them under every weight. */
  readonly dominates: readonly string[];
  /** Units that dominate it: it can never stand before them. */
  readonly dominatedBy: readonly string[];
  /** True: no other unit is better in any criterion, so that it is first under every weight. */
  readonly isAlwaysFirst: boolean;
}

/** Compares every two units criterion by criterion; values that differ by noise are equal. */
export function findDominance({ units, values }: WeightSpace): Dominance[] {
  const beats = units.map((_, a) => units.map((__, b) => a !== b && dominates(values[a]!, values[b]!)));
  return units.map((unit, a) => ({
    unit,
    dominates: units.filter((_, b) => beats[a]![b]),
    dominatedBy: units.filter((_, b) => beats[b]![a]),
    isAlwaysFirst: units.every((_, b) => a === b || values[a]!.every((value, k) => atLeast(value, values[b]![k]!))),
  }));
}

export function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, k) => atLeast(value, b[k]!)) && a.some((value, k) => !isNoise(value, b[k]!));
}

function atLeast(a: number, b: number): boolean {
  return a >= b || isNoise(a, b);
}
