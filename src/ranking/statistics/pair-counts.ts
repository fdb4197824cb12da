/** How the pairs of two columns stand to each other; together all n (n - 1) / 2 pairs. */
export interface PairCounts {
  readonly concordant: number;
  readonly discordant: number;
  /** Tied in x and not in y, the reverse, and in both. */
  readonly onlyX: number;
  readonly onlyY: number;
  readonly both: number;
}

/**
 * Counts concordant, discordant and tied pairs of two columns of finite numbers of equal length, in n log n steps: sorted by x
 * and then y, the discordant pairs are the exchanges that a merge sort by y makes.
 *
 * Knight (1966), A computer method for calculating Kendall's tau with ungrouped data, JASA 61: 436-439.
 * @example pairCounts([1, 2, 3], [1, 3, 2]) // concordant 2, discordant 1
 */
export function pairCounts(x: ArrayLike<number>, y: ArrayLike<number>): PairCounts {
  const order = Uint32Array.from({ length: x.length }, (_, index) => index);
  order.sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const inX = tiedPairs(order, (a, b) => x[a] === x[b]);
  const both = tiedPairs(order, (a, b) => x[a] === x[b] && y[a] === y[b]);
  const sorted = Float64Array.from(order, (place) => y[place]!);
  const discordant = sortCounting(sorted);
  const inY = tiedPairs(sorted, (a, b) => a === b);
  const all = (x.length * (x.length - 1)) / 2;
  return { concordant: all - inX - inY + both - discordant, discordant, onlyX: inX - both, onlyY: inY - both, both };
}

function tiedPairs(sorted: ArrayLike<number>, isTied: (a: number, b: number) => boolean): number {
  let pairs = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && isTied(sorted[start]!, sorted[end]!)) end++;
    pairs += ((end - start) * (end - start - 1)) / 2;
    start = end;
  }
  return pairs;
}

/** Sorts in place by merging ever longer runs. Returns how many pairs stood in the wrong order, equal ones not counted. */
function sortCounting(values: Float64Array): number {
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(values.length);
  let exchanges = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      for (let left = start, right = middle, at = start; at < end; at++) {
        if (left < middle && (right >= end || from[left]! <= from[right]!)) to[at] = from[left++]!;
        else {
          exchanges += middle - left;
          to[at] = from[right++]!;
        }
      }
    }
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return exchanges;
}
