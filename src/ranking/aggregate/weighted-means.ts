import type { Combine } from '../method.types';

/** The weighted mean of each unit over the columns that it has, then `finish`; see `weightedTotals`. */
export function weightedMeans(
  columns: readonly Float64Array[],
  finish: (mean: number, unit: number) => number = same,
): Combine {
  return weightedTotals(columns, (sum, weight, unit) => finish(sum / weight, unit));
}

/**
 * The weighted sum of each unit over the columns that it has, and their weight, given to `finish`. Missing values (NaN) and
 * columns of weight 0 are left out; a unit with nothing left gets NaN.
 *
 * Sums carry the rounding error of every step along (Knuth's two-sum), so that the order of the columns does not show in
 * the last digit; nothing is allocated from call to call, since a robustness run calls this a thousand times.
 */
export function weightedTotals(
  columns: readonly Float64Array[],
  finish: (sum: number, weight: number, unit: number) => number,
): Combine {
  const length = columns[0]?.length ?? 0;
  const sums: Sums = {
    total: new Float64Array(length),
    error: new Float64Array(length),
    weight: new Float64Array(length),
    weightError: new Float64Array(length),
  };
  const gappy = columns.map(hasGap);
  return (weights, out) => {
    for (const part of Object.values(sums)) part.fill(0);
    let common = 0;
    let commonError = 0;
    for (let child = 0; child < columns.length; child++) {
      const share = weights[child]!;
      if (share === 0) continue;
      if (gappy[child]) {
        addPresent(sums, columns[child]!, share);
        continue;
      }
      addAll(sums, columns[child]!, share);
      const next = common + share;
      const back = next - common;
      commonError += common - (next - back) + (share - back);
      common = next;
    }
    const { total, error, weight, weightError } = sums;
    for (let unit = 0; unit < length; unit++) {
      const over = common + weight[unit]! + (commonError + weightError[unit]!);
      out[unit] = over > 0 ? finish(total[unit]! + error[unit]!, over, unit) : NaN;
    }
    return null;
  };
}

interface Sums {
  readonly total: Float64Array;
  readonly error: Float64Array;
  /** Of the columns with gaps only. */
  readonly weight: Float64Array;
  readonly weightError: Float64Array;
}

function addAll({ total, error }: Sums, column: Float64Array, share: number): void {
  for (let unit = 0; unit < column.length; unit++) {
    const term = share * column[unit]!;
    const sum = total[unit]!;
    const next = sum + term;
    const back = next - sum;
    error[unit] = error[unit]! + (sum - (next - back) + (term - back));
    total[unit] = next;
  }
}

function addPresent({ total, error, weight, weightError }: Sums, column: Float64Array, share: number): void {
  for (let unit = 0; unit < column.length; unit++) {
    const value = column[unit]!;
    if (Number.isNaN(value)) continue;
    const term = share * value;
    const sum = total[unit]!;
    const next = sum + term;
    const back = next - sum;
    error[unit] = error[unit]! + (sum - (next - back) + (term - back));
    total[unit] = next;
    const heavy = weight[unit]!;
    const heavier = heavy + share;
    const added = heavier - heavy;
    weightError[unit] = weightError[unit]! + (heavy - (heavier - added) + (share - added));
    weight[unit] = heavier;
  }
}

function hasGap(column: Float64Array): boolean {
  for (let unit = 0; unit < column.length; unit++) if (Number.isNaN(column[unit]!)) return true;
  return false;
}

function same(mean: number): number {
  return mean;
}
