/**
 * The sum of the values, rounded once at the end, so that it does not depend on their order: a ranking must not change
 * in the last digit because a table lists its units differently. Overflow gives an infinity or NaN; callers check.
 *
 * Shewchuk (1997), Adaptive precision floating-point arithmetic, Discrete & Computational Geometry 18: 305-363.
 * @example exactSum([1e100, 1, -1e100]) // 1
 */
export function exactSum(values: ArrayLike<number>): number {
  const partials: number[] = [];
  let plain = 0;
  for (let index = 0; index < values.length; index++) {
    plain += values[index]!;
    addTo(partials, values[index]!);
  }
  const sum = roundedTotal(partials);
  return Number.isFinite(sum) ? sum : plain;
}

/** Keeps the partials non-overlapping and in increasing size; together they are the sum without any error. */
function addTo(partials: number[], value: number): void {
  let kept = 0;
  let x = value;
  for (let index = 0; index < partials.length; index++) {
    let y = partials[index]!;
    if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
    const high = x + y;
    const low = y - (high - x);
    if (low !== 0) partials[kept++] = low;
    x = high;
  }
  partials.length = kept;
  partials.push(x);
}

function roundedTotal(partials: readonly number[]): number {
  let index = partials.length - 1;
  if (index < 0) return 0;
  let high = partials[index]!;
  let low = 0;
  while (index > 0) {
    const x = high;
    const y = partials[--index]!;
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  // Half-way cases go to even by what remains below.
  const below = index > 0 ? partials[index - 1]! : 0;
  if ((low < 0 && below < 0) || (low > 0 && below > 0)) {
    const y = low * 2;
    const x = high + y;
    if (y === x - high) high = x;
  }
  return high;
}
