import type { TieRule } from '../method.types';
import { atGrain } from '../rank/comparison-keys';
import { roundDecimals } from '../rank/round-decimals';
import { significant } from '../statistics/significant';
import { DescendingOrder } from './descending-order';

/**
 * Ranks the scores of one draw after the other, as the step RANK does, without rounding them all to the keys that ranks are
 * decided on: rounding keeps the order, so that scores are sorted as they are, and only neighbours close enough to become
 * equal are rounded and compared.
 */
export class DrawRanks {
  /** By unit; 0 = no score. */
  readonly ranks: Float64Array;
  /** By unit: how many different scores are better. Equal for tied units, whatever the tie rule makes of them. */
  readonly groups: Int32Array;
  /** How many units have a score. */
  scored = 0;
  private readonly keys: Float64Array;
  private readonly places: Int32Array;
  private readonly order: DescendingOrder;

  constructor(
    size: number,
    private readonly decimals: number | null,
    private readonly ties: TieRule,
  ) {
    this.ranks = new Float64Array(size);
    this.groups = new Int32Array(size);
    this.keys = new Float64Array(size);
    this.places = new Int32Array(size);
    this.order = new DescendingOrder(size);
  }

  /**
   * @param scores in the order of the units' ids; NaN = none. @param sizes see `TermSizes`; null = each score is its own.
   * @param orientation -1 where the lowest score ranks first.
   */
  assign(scores: Float64Array, sizes: Float64Array | null, orientation: 1 | -1): void {
    const { ranks, groups, keys, places } = this;
    let count = 0;
    for (let unit = 0; unit < scores.length; unit++) {
      const score = scores[unit]!;
      ranks[unit] = 0;
      if (Number.isNaN(score)) continue;
      keys[unit] = orientation * score;
      places[count++] = unit;
    }
    this.scored = count;
    const order = this.order.sort(keys, places, count);
    const isSame = this.sameness(scores, sizes);
    for (let start = 0, group = 0; start < count; group++) {
      let end = start + 1;
      while (end < count && isSame(keys[order[end - 1]!]!, keys[order[end]!]!)) end++;
      const size = end - start;
      // Scores that differ in noise only stand in the order of the noise until here.
      if (size > 1) order.subarray(start, end).sort();
      for (let place = 0; place < size; place++) {
        const unit = order[start + place]!;
        ranks[unit] = this.ties.rank(start, place, size, group);
        groups[unit] = group;
      }
      start = end;
    }
  }

  /** Whether two neighbours have the same key; see `rank/comparison-keys` for what that is. */
  private sameness(scores: Float64Array, sizes: Float64Array | null): (a: number, b: number) => boolean {
    const digits = sizes === null ? null : grainDigits(scores, sizes);
    const { decimals } = this;
    const free = digits === null ? significant : (score: number): number => atGrain(score, digits);
    const key = decimals === null ? free : (score: number): number => roundDecimals(free(score), decimals);
    const grain = Math.max(digits === null ? 0 : 10 ** -digits, decimals === null ? 0 : 10 ** -decimals) * 1.01;
    const factor = decimals !== null && digits === null ? 10 ** decimals : 0;
    return (a, b) => {
      if (a === b) return true;
      const distance = Math.abs(a - b);
      if (distance > grain && distance > 1.01e-11 * Math.abs(a)) return false;
      if (factor > 0) {
        const [x, y] = [quickRound(a, factor), quickRound(b, factor)];
        if (!Number.isNaN(x) && !Number.isNaN(y)) return x === y;
      }
      return key(a) === key(b);
    };
  }
}

/** The digits that scores are rounded to where terms cancel out; null where they do not. */
function grainDigits(scores: Float64Array, sizes: Float64Array): number | null {
  let cancels = false;
  let largest = 0;
  for (let unit = 0; unit < scores.length; unit++) {
    const score = Math.abs(scores[unit]!);
    const size = sizes[unit]!;
    if (Number.isNaN(score)) continue;
    if (size > score * (1 + 1e-9)) cancels = true;
    if (size > largest) largest = size;
  }
  return cancels && largest > 0 ? 11 - Math.floor(Math.log10(largest)) : null;
}

/** Value times factor, rounded half away from zero; NaN where the noise of the value could decide. */
function quickRound(value: number, factor: number): number {
  const shifted = Math.abs(value) * factor;
  const whole = Math.floor(shifted);
  const rest = shifted - whole;
  if (shifted > 1e10 || Math.abs(rest - 0.5) < 1e-11 * shifted + 1e-12) return NaN;
  return (rest > 0.5 ? whole + 1 : whole) * (value < 0 ? -1 : 1) + 0;
}
