/**
 * The weighted mean of columns without gaps, four at a time: the result is read and written a quarter as often, which is
 * what such a sum costs.
 * @param signs of the columns; null = all 1.
 */
export function denseSum(
  columns: readonly Float64Array[],
  weights: Float64Array,
  signs: readonly number[] | null,
  out: Float64Array,
): void {
  const size = out.length;
  const total = sum(weights);
  const share = (index: number): number => ((signs ? signs[index]! : 1) * weights[index]!) / total;
  // A column of weight 0 is left out, not multiplied by it: a logarithm in it may be minus infinity.
  if (weights.includes(0)) {
    const kept = [...weights.keys()].filter((index) => weights[index] !== 0);
    const keep = (from: ArrayLike<number>): number[] => kept.map((index) => from[index]!);
    const others = kept.map((index) => columns[index]!);
    return denseSum(others, Float64Array.from(keep(weights)), signs && keep(signs), out);
  }
  let index = 0;
  if (columns.length === 0) out.fill(NaN);
  for (; index < columns.length % 4; index++) {
    const column = columns[index]!;
    const a = share(index);
    if (index === 0) for (let unit = 0; unit < size; unit++) out[unit] = a * column[unit]!;
    else for (let unit = 0; unit < size; unit++) out[unit] = out[unit]! + a * column[unit]!;
  }
  for (; index < columns.length; index += 4) {
    addFour(columns, index, share(index), share(index + 1), share(index + 2), share(index + 3), out);
  }
}

function addFour(
  columns: readonly Float64Array[],
  index: number,
  a: number,
  b: number,
  c: number,
  d: number,
  out: Float64Array,
): void {
  const [first, second] = [columns[index]!, columns[index + 1]!];
  const [third, fourth] = [columns[index + 2]!, columns[index + 3]!];
  if (index === 0) {
    for (let unit = 0; unit < out.length; unit++) {
      out[unit] = a * first[unit]! + b * second[unit]! + c * third[unit]! + d * fourth[unit]!;
    }
    return;
  }
  for (let unit = 0; unit < out.length; unit++) {
    out[unit] = out[unit]! + a * first[unit]! + b * second[unit]! + c * third[unit]! + d * fourth[unit]!;
  }
}

/**
 * The weighted mean of the values present (NaN = missing). A unit with nothing of weight above 0, or with a strictly smaller
 * share of columns than `minimumShare`, gets NaN.
 */
export function sparseMean(
  columns: readonly Float64Array[],
  weights: Float64Array,
  signs: readonly number[] | null,
  minimumShare: number,
  out: Float64Array,
): void {
  const total = sum(weights);
  for (let unit = 0; unit < out.length; unit++) {
    let value = 0;
    let weight = 0;
    let present = 0;
    for (let index = 0; index < columns.length; index++) {
      const given = columns[index]![unit]!;
      if (Number.isNaN(given)) continue;
      present++;
      if (weights[index] === 0) continue;
      const share = weights[index]! / total;
      value += (signs ? signs[index]! : 1) * share * given;
      weight += share;
    }
    out[unit] = weight > 0 && present / columns.length >= minimumShare ? value / weight : NaN;
  }
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let index = 0; index < values.length; index++) total += values[index]!;
  return total;
}
