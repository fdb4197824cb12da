import { compareTexts } from '../columns/column.types';
import { Growing } from '../columns/growing';

/** Terms in the order of their bytes, as UTF-8, one behind the other: a term is known by its place among them. */
export class TermPool {
  private constructor(
    private readonly bytes: Growing<Uint8Array>,
    private readonly ends: Growing<Uint32Array>,
  ) {}

  static of(terms: Iterable<string>): TermPool {
    const encoded = [...terms].sort(compareTexts).map((term) => Buffer.from(term));
    const bytes = new Growing<Uint8Array>('uint8', 0, sum(encoded));
    const ends = new Growing<Uint32Array>('uint32', 0, encoded.length);
    for (const term of encoded) {
      bytes.data.set(term, bytes.length);
      bytes.length += term.length;
      ends.push(bytes.length);
    }
    return new TermPool(bytes, ends);
  }

  static restore({ bytes, ends }: Readonly<Record<string, Growing>>): TermPool {
    return new TermPool(bytes as Growing<Uint8Array>, ends as Growing<Uint32Array>);
  }

  get size(): number {
    return this.ends.length;
  }

  at(place: number): string {
    return this.view().toString('utf8', this.startOf(place), this.ends.data[place]);
  }

  /** -1 where no term is the same. */
  find(term: string): number {
    const wanted = Buffer.from(term);
    const place = this.firstNotBefore(wanted);
    return place < this.size && this.compare(place, wanted) === 0 ? place : -1;
  }

  /** The places of the terms that begin so. */
  range(beginning: string): { readonly from: number; readonly to: number } {
    const from = this.firstNotBefore(Buffer.from(beginning));
    // No text in UTF-8 has this byte, so it comes behind whatever begins so.
    return { from, to: this.firstNotBefore(Buffer.concat([Buffer.from(beginning), Buffer.from([0xff])])) };
  }

  *[Symbol.iterator](): Generator<string> {
    for (let place = 0; place < this.size; place += 1) yield this.at(place);
  }

  parts(): Readonly<Record<string, Growing>> {
    return { bytes: this.bytes, ends: this.ends };
  }

  private firstNotBefore(wanted: Buffer): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(middle, wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compare(place: number, wanted: Buffer): number {
    return this.view().compare(wanted, 0, wanted.length, this.startOf(place), this.ends.data[place]);
  }

  private startOf(place: number): number {
    return place === 0 ? 0 : (this.ends.data[place - 1] ?? 0);
  }

  private buffer: Buffer | null = null;

  private view(): Buffer {
    this.buffer ??= Buffer.from(this.bytes.data.buffer);
    return this.buffer;
  }
}

function sum(terms: readonly Buffer[]): number {
  return terms.reduce((total, { length }) => total + length, 0);
}
