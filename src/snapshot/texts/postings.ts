/** Places of a term, as `row * MAX_POSITION + position`, rising. A number of double precision holds both exactly. */
export type Occurrences = Float64Array;

/** A row has no more places than this; a word behind counts as if it stood at the last. */
export const MAX_POSITION = 16_384;

/**
 * Where one term stands in the texts of one field, written as bytes: for each row the distance from the row before and how often, then
 * the distances between the positions. Rows must come in rising order.
 */
export class PostingList {
  bytes = new Uint8Array(LEAST);
  length = 0;
  private lastRow = 0;

  add(row: number, positions: readonly number[]): void {
    const several = positions.length > 1;
    this.write((row - this.lastRow) * 2 + Number(several));
    if (several) this.write(positions.length);
    let before = 0;
    for (const position of positions) {
      this.write(position - before);
      before = position;
    }
    this.lastRow = row;
  }

  private write(value: number): void {
    if (this.length + MAX_BYTES > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    let rest = value;
    while (rest >= CONTINUED) {
      this.bytes[this.length] = (rest % CONTINUED) + CONTINUED;
      this.length += 1;
      rest = Math.floor(rest / CONTINUED);
    }
    this.bytes[this.length] = rest;
    this.length += 1;
  }
}

/** Reads lists back, one behind the other, into one array that is used again and again. */
export class OccurrenceReader {
  private keys = new Float64Array(1_024);
  private length = 0;
  private at = 0;

  begin(): void {
    this.length = 0;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    this.at = start;
    let row = 0;
    while (this.at < end) {
      const head = this.read(bytes);
      row += Math.floor(head / 2);
      let count = head % 2 === 1 ? this.read(bytes) : 1;
      if (this.length + count > this.keys.length) this.grow(count);
      let key = row * MAX_POSITION;
      for (; count > 0; count -= 1) {
        key += this.read(bytes);
        this.keys[this.length] = key;
        this.length += 1;
      }
    }
  }

  /** What was read, in an array of its own. */
  taken(): Occurrences {
    return this.keys.slice(0, this.length);
  }

  private read(bytes: Uint8Array): number {
    let byte = bytes[this.at] ?? 0;
    this.at += 1;
    if (byte < CONTINUED) return byte;
    let value = byte - CONTINUED;
    for (let scale = CONTINUED; ; scale *= CONTINUED) {
      byte = bytes[this.at] ?? 0;
      this.at += 1;
      if (byte < CONTINUED) return value + byte * scale;
      value += (byte - CONTINUED) * scale;
    }
  }

  private grow(count: number): void {
    const larger = new Float64Array(Math.max(this.keys.length * 2, this.length + count));
    larger.set(this.keys);
    this.keys = larger;
  }
}

const LEAST = 8;
/** Bytes of the longest number that is written. */
const MAX_BYTES = 5;
/** A byte from here on is followed by another one of the same number. */
const CONTINUED = 128;

export function rowOf(occurrence: number): number {
  return Math.floor(occurrence / MAX_POSITION);
}
