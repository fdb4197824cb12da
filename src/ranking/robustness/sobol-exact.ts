import type { SobolResult } from './sobol';

/**
 * Sobol indices without sampling, where every combination of a few alternatives can be computed: S_i = var(E(y | i)) / var(y) and
 * ST_i = E(var(y | all but i)) / var(y), all combinations equally likely.
 * @param sizes how many alternatives each input has. @param outputs by output and combination; the last input varies fastest.
 */
export function exactSobol(sizes: readonly number[], outputs: readonly Float64Array[]): SobolResult[] {
  return outputs.map((values) => {
    const all = [...values];
    const mean = average(all);
    const variance = average(all.map((value) => (value - mean) ** 2));
    const indices = sizes.map((size, input) => {
      const stride = sizes.slice(input + 1).reduce((product, each) => product * each, 1);
      const levelOf = (place: number): number => Math.floor(place / stride) % size;
      const means = grouped(all, levelOf).map(average);
      const inside = grouped(all, (place) => place - levelOf(place) * stride).map((group) => {
        const middle = average(group);
        return average(group.map((value) => (value - middle) ** 2));
      });
      const share = (value: number): number | null => (variance === 0 ? null : value / variance);
      const exact = (value: number | null): { value: number | null; low: number | null; high: number | null } => ({
        value,
        low: value,
        high: value,
      });
      return {
        first: exact(share(average(means.map((each) => (each - mean) ** 2)))),
        total: exact(share(average(inside))),
      };
    });
    return { mean, variance, indices };
  });
}

function grouped(values: readonly number[], keyOf: (place: number) => number): number[][] {
  const groups = new Map<number, number[]>();
  values.forEach((value, place) => groups.set(keyOf(place), [...(groups.get(keyOf(place)) ?? []), value]));
  return [...groups.values()];
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
