import { lowerBound } from './lower-bound';

/** Values that agree to so many digits are equal wherever the engine compares values; computing leaves noise in the 16th. */
export const DIGITS = 12;

/** A little more than the noise of any number of this many digits, as a share of it. */
const NEAR = 5.01e-12;

/** Half a unit in the last digit that counts, of a number of this size. */
export function noiseOf(size: number, digits = DIGITS): number {
  return size > 0 ? 0.5 * 10 ** (Math.floor(Math.log10(size)) + 1 - digits) : 0;
}

/**
 * Whether two values differ by no more than noise: half a unit in the 12th (or another) significant digit of the larger one.
 * A distance is judged and not two rounded values, since rounding parts neighbours on either side of a border.
 * @param grain noise that is known to be larger, where a value was summed from larger terms.
 */
export function isNoise(a: number, b: number, digits = DIGITS, grain = 0): boolean {
  if (a === b) return true;
  const distance = Math.abs(a - b);
  // An infinite distance is within no noise, though the noise of infinity would be infinite too.
  if (!Number.isFinite(distance)) return false;
  if (distance <= grain) return true;
  const size = Math.max(Math.abs(a), Math.abs(b));
  // Most pairs end here, without a logarithm.
  const near = digits === DIGITS ? NEAR : 5.01 * 10 ** -digits;
  return distance <= near * size && distance <= noiseOf(size, digits);
}

/** A distance that is more than noise for any two numbers between these two. */
export function surelyApart(a: number, b: number, grain = 0): number {
  return Math.max(grain, NEAR * Math.max(Math.abs(a), Math.abs(b)));
}

/** Whether the values that are there (NaN = missing) are all the same but for noise. */
export function isConstant(values: ArrayLike<number>, grain = 0): boolean {
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least >= most || isNoise(least, most, DIGITS, grain);
}

/**
 * The values without noise: those of a run in which neighbours differ by noise only all become the largest of the run, so that
 * equal values are bit by bit equal. The same array where there is nothing to do; NaN stays.
 */
export function denoised<T extends ArrayLike<number>>(values: T, grain = 0): T | Float64Array {
  const ascending = Float64Array.from(values).sort();
  const last = lastOfRun(ascending, DIGITS, grain);
  if (last === null) return values;
  return Float64Array.from(values, (value) => {
    return Number.isNaN(value) ? value : ascending[last[lowerBound(ascending, value)]!]!;
  });
}

/** How many of some values are below a value, and how many up to it; equal but for noise counts as equal. */
export interface Places {
  below(value: number): number;
  upTo(value: number): number;
}

/** @param ascending without gaps. */
export function placesAmong(ascending: Float64Array, digits = DIGITS): Places {
  const last = lastOfRun(ascending, digits, 0);
  const first = last && firstOfRun(last);
  const nearest = (value: number): number => {
    const place = lowerBound(ascending, value);
    if (place < ascending.length && isNoise(ascending[place]!, value, digits)) return place;
    return place > 0 && isNoise(ascending[place - 1]!, value, digits) ? place - 1 : -1;
  };
  return {
    below(value) {
      const place = nearest(value);
      return place === -1 ? lowerBound(ascending, value) : (first?.[place] ?? place);
    },
    upTo(value) {
      const place = nearest(value);
      return place === -1 ? lowerBound(ascending, value) : (last?.[place] ?? place) + 1;
    },
  };
}

/** Of each place the last place of its run; null where every value is bit by bit equal to the others of its run. */
function lastOfRun(ascending: Float64Array, digits: number, grain: number): Int32Array | null {
  const last = new Int32Array(ascending.length);
  let isNoisy = false;
  for (let place = ascending.length - 1; place >= 0; place--) {
    const [value, next] = [ascending[place]!, ascending[place + 1] ?? NaN];
    const joins = isNoise(value, next, digits, grain);
    last[place] = joins ? last[place + 1]! : place;
    if (joins) isNoisy = true;
  }
  return isNoisy ? last : null;
}

function firstOfRun(last: Int32Array): Int32Array {
  const first = new Int32Array(last.length);
  for (let place = 0; place < last.length; place++) {
    first[place] = place > 0 && last[place - 1] === last[place] ? first[place - 1]! : place;
  }
  return first;
}
