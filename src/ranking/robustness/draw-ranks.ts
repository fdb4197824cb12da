import type { TieRule } from '../method.types';
import { grainOf } from '../rank/comparison-keys';
import { roundDecimals } from '../rank/round-decimals';
import { DIGITS, isNoise, surelyApart } from '../statistics/noise';
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
    const grain = sizes === null ? 0 : grainOf(scores, sizes);
    const apart =
      this.decimals === null && count > 0 ? surelyApart(keys[order[0]!]!, keys[order[count - 1]!]!, grain) : Infinity;
    for (let start = 0, group = 0; start < count; group++) {
      const end = this.endOfTie(order, start, grain, apart);
      const size = end - start;
      if (size === 1) {
        const unit = order[start]!;
        ranks[unit] = this.ties.rank(start, 0, 1, group);
        groups[unit] = group;
        start = end;
        continue;
      }
      // Scores that differ in noise only stand in the order of the noise until here.
      order.subarray(start, end).sort();
      for (let place = 0; place < size; place++) {
        const unit = order[start + place]!;
        ranks[unit] = this.ties.rank(start, place, size, group);
        groups[unit] = group;
      }
      start = end;
    }
  }

  /** Where the units that are tied with the one at `start` end; see `rank/comparison-keys` for what is tied. */
  private endOfTie(order: Int32Array, start: number, grain: number, apart: number): number {
    const { keys, decimals, scored } = this;
    const first = keys[order[start]!]!;
    let before = first;
    let end = start + 1;
    for (; end < scored; end++) {
      const key = keys[order[end]!]!;
      // Most neighbours end here.
      if (before - key > apart) break;
      // The first of a run of noise speaks for it, so that only those are rounded.
      if (!isNoise(before, key, DIGITS, grain) && (decimals === null || !roundsAlike(first, key, decimals))) break;
      before = key;
    }
    return end;
  }
}

function roundsAlike(a: number, b: number, decimals: number): boolean {
  const distance = Math.abs(a - b);
  if (distance > 1.01 * 10 ** -decimals && distance > 1e-11 * Math.abs(a)) return false;
  const factor = 10 ** decimals;
  const [x, y] = [quickRound(a, factor), quickRound(b, factor)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x === y;
  return roundDecimals(a, decimals) === roundDecimals(b, decimals);
}

/** Value times factor, rounded half away from zero; NaN where the noise of the value could decide. */
function quickRound(value: number, factor: number): number {
  const shifted = Math.abs(value) * factor;
  const whole = Math.floor(shifted);
  const rest = shifted - whole;
  if (shifted > 1e10 || Math.abs(rest - 0.5) < 1e-11 * shifted + 1e-12) return NaN;
  return (rest > 0.5 ? whole + 1 : whole) * (value < 0 ? -1 : 1) + 0;
}
