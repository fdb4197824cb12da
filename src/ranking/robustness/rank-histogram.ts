/** Cells of all units together: 64 MB whatever the number of draws. */
const CELLS = 1 << 24;

/**
 * Counts how often each unit reached each place, in memory that does not grow with the draws. Up to 4,096 places every one is
 * counted by itself; beyond, the places that a unit reached share bins of 2, 4, 8 ... places, as few as make them fit. The
 * width follows from the best and worst place alone, so that the order of the draws does not matter.
 */
export class RankHistogram {
  /** Bins of a unit. */
  private readonly width: number;
  private readonly counts: Uint32Array;
  /** Of each unit log2 of the places in a bin, and its first bin. */
  private readonly exponents: Uint8Array;
  private readonly firsts: Int32Array;
  private readonly lows: Int32Array;
  private readonly highs: Int32Array;

  /** @param places 1..places can be added. @param cells for tests. */
  constructor(
    readonly units: number,
    readonly places: number,
    cells = CELLS,
  ) {
    this.width = Math.max(16, Math.min(places, Math.floor(cells / units)));
    this.counts = new Uint32Array(units * this.width);
    this.exponents = new Uint8Array(units);
    this.firsts = new Int32Array(units);
    this.lows = new Int32Array(units);
    this.highs = new Int32Array(units);
  }

  /** Adds the places that stand in a list from `from` to before `to`; 0 = none. */
  add(unit: number, places: ArrayLike<number>, from: number, to: number): void {
    let low = this.lows[unit]!;
    let high = this.highs[unit]!;
    for (let at = from; at < to; at++) {
      const place = places[at]!;
      if (place === 0) continue;
      if (place < low || low === 0) low = place;
      if (place > high) high = place;
    }
    if (low === 0) return;
    if (this.width < this.places) this.makeRoom(unit, low, high);
    this.lows[unit] = low;
    this.highs[unit] = high;
    const start = unit * this.width - (this.width < this.places ? this.firsts[unit]! : 1);
    const exponent = this.exponents[unit]!;
    for (let at = from; at < to; at++) if (places[at] !== 0) this.counts[start + (places[at]! >> exponent)]!++;
  }

  /** Adds what another histogram of the same shape counted. */
  merge(other: RankHistogram): void {
    for (let unit = 0; unit < this.units; unit++) {
      if (other.lows[unit] === 0) continue;
      if (this.width < this.places) this.makeRoom(unit, other.lows[unit]!, other.highs[unit]!);
      other.read(unit, (place, times) => this.count(unit, place, times));
      if (this.lows[unit] === 0 || other.lows[unit]! < this.lows[unit]!) this.lows[unit] = other.lows[unit]!;
      this.highs[unit] = Math.max(this.highs[unit]!, other.highs[unit]!);
    }
  }

  best(unit: number): number {
    return this.lows[unit]!;
  }

  worst(unit: number): number {
    return this.highs[unit]!;
  }

  /** Places in a bin of the unit. */
  resolution(unit: number): number {
    return 1 << this.exponents[unit]!;
  }

  /** Every bin that counted something, best first, by its middle place (within best and worst). */
  read(unit: number, take: (place: number, times: number) => void): void {
    if (this.lows[unit] === 0) return;
    const first = this.width < this.places ? this.firsts[unit]! : 1;
    const size = this.resolution(unit);
    const last = (this.highs[unit]! >> this.exponents[unit]!) - first;
    for (let bin = (this.lows[unit]! >> this.exponents[unit]!) - first; bin <= last; bin++) {
      const times = this.counts[unit * this.width + bin]!;
      if (times === 0) continue;
      const middle = (first + bin) * size + (size >> 1);
      take(Math.max(this.lows[unit]!, Math.min(this.highs[unit]!, middle)), times);
    }
  }

  private count(unit: number, place: number, times: number): void {
    const first = this.width < this.places ? this.firsts[unit]! : 1;
    this.counts[unit * this.width + (place >> this.exponents[unit]!) - first]! += times;
  }

  /** Makes the bins of a unit coarser and moves them until both places have one. */
  private makeRoom(unit: number, least: number, most: number): void {
    const isNew = this.lows[unit] === 0;
    const low = isNew ? least : Math.min(least, this.lows[unit]!);
    const high = isNew ? most : Math.max(most, this.highs[unit]!);
    let exponent = this.exponents[unit]!;
    while ((high >> exponent) - (low >> exponent) >= this.width) exponent++;
    const first = this.firsts[unit]!;
    const isInside = low >> exponent >= first && high >> exponent < first + this.width;
    if (!isNew && exponent === this.exponents[unit] && isInside) return;
    // Kept in the middle, so that it has not to move at every step to one side.
    const span = (high >> exponent) - (low >> exponent) + 1;
    const next = Math.max(0, (low >> exponent) - ((this.width - span) >> 1));
    const row = this.counts.subarray(unit * this.width, (unit + 1) * this.width);
    const old = row.slice();
    row.fill(0);
    const shift = exponent - this.exponents[unit]!;
    old.forEach((times, bin) => {
      if (times > 0) row[((first + bin) >> shift) - next]! += times;
    });
    this.exponents[unit] = exponent;
    this.firsts[unit] = next;
  }
}
