/**
 * Sorts the places of numbers, largest first, equal ones by place: one pass into as many buckets of equal width as there
 * are numbers, then an insertion sort of what is nearly in order. Linear for numbers that are spread at all; where they are
 * not (one far outlier puts the rest into one bucket), it notices and sorts by comparison.
 */
export class DescendingOrder {
  private readonly counts: Int32Array;
  private readonly buckets: Int32Array;
  private readonly sorted: Int32Array;

  constructor(size: number) {
    this.counts = new Int32Array(2 * size + 2);
    this.buckets = new Int32Array(size);
    this.sorted = new Int32Array(size);
  }

  /**
   * @param places ascending; of `count` of them the numbers are sorted. None may be NaN.
   * @returns a buffer that the next call fills anew; its first `count` entries count.
   */
  sort(numbers: Float64Array, places: Int32Array, count: number): Int32Array {
    let least = Infinity;
    let most = -Infinity;
    for (let index = 0; index < count; index++) {
      const value = numbers[places[index]!]!;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    const scale = (2 * count) / (most - least);
    if (most > least && Number.isFinite(scale)) this.distribute(numbers, places, count, most, scale);
    else this.sorted.set(places.subarray(0, count));
    if (!this.insert(numbers, count)) this.compare(numbers, count);
    return this.sorted;
  }

  private distribute(numbers: Float64Array, places: Int32Array, count: number, most: number, scale: number): void {
    const { counts, buckets, sorted } = this;
    counts.fill(0, 0, 2 * count + 2);
    for (let index = 0; index < count; index++) {
      const bucket = Math.min(2 * count, ((most - numbers[places[index]!]!) * scale) | 0);
      buckets[index] = bucket;
      counts[bucket + 1]!++;
    }
    for (let bucket = 0; bucket < 2 * count; bucket++) counts[bucket + 1] = counts[bucket + 1]! + counts[bucket]!;
    for (let index = 0; index < count; index++) sorted[counts[buckets[index]!]!++] = places[index]!;
  }

  /** False: given up, since too much had to be moved. */
  private insert(numbers: Float64Array, count: number): boolean {
    const { sorted } = this;
    let budget = 16 * count;
    for (let index = 1; index < count; index++) {
      const place = sorted[index]!;
      const value = numbers[place]!;
      let hole = index;
      while (hole > 0 && numbers[sorted[hole - 1]!]! < value) {
        sorted[hole] = sorted[hole - 1]!;
        hole--;
      }
      sorted[hole] = place;
      budget -= index - hole;
      if (budget < 0) return false;
    }
    return true;
  }

  private compare(numbers: Float64Array, count: number): void {
    this.sorted.subarray(0, count).sort((a, b) => numbers[b]! - numbers[a]! || a - b);
  }
}
