import type { Column } from './column.types';
import { Growing } from './growing';

/** Texts as UTF-8, one behind the other; a text is made a string when somebody reads it. */
export class TextColumn implements Column<string | null> {
  private bytes = new Growing<Uint8Array>('uint8');
  /** Where each text ends, which is where the next begins. */
  private ends = new Growing<Uint32Array>('uint32');
  private buffer: Buffer = Buffer.alloc(0);
  private readonly kept: (string | null | undefined)[] | null;

  /** @param isKept whether a string once made is kept: for ids and names, which nearly every answer has */
  constructor(isKept: boolean) {
    this.kept = isKept ? [] : null;
  }

  push(value: unknown): void {
    if (typeof value === 'string') {
      const length = Buffer.byteLength(value);
      this.bytes.reserve(length);
      this.view().write(value, this.bytes.length);
      this.bytes.length += length;
    } else {
      this.bytes.push(NULL);
    }
    this.ends.push(this.bytes.length);
  }

  get(at: number): string | null {
    if (this.kept === null) return this.decode(at);
    const known = this.kept[at];
    if (known !== undefined) return known;
    const text = this.decode(at);
    this.kept[at] = text;
    return text;
  }

  isNull(at: number): boolean {
    const start = this.startOf(at);
    return this.ends.data[at] === start + 1 && this.bytes.data[start] === NULL;
  }

  compare(a: number, b: number): number {
    const [nullA, nullB] = [this.isNull(a), this.isNull(b)];
    if (nullA || nullB) return Number(nullB) - Number(nullA);
    const view = this.view();
    return view.compare(view, this.startOf(b), this.ends.data[b], this.startOf(a), this.ends.data[a]);
  }

  compareWith(at: number, value: string | number | null): number {
    if (this.isNull(at) || value === null) return Number(value === null) - Number(this.isNull(at));
    const other = Buffer.from(String(value));
    return this.view().compare(other, 0, other.length, this.startOf(at), this.ends.data[at]);
  }

  parts(): Readonly<Record<string, Growing>> {
    return { bytes: this.bytes, ends: this.ends };
  }

  restore({ bytes, ends }: Readonly<Record<string, Growing>>): void {
    this.bytes = bytes as Growing<Uint8Array>;
    this.ends = ends as Growing<Uint32Array>;
  }

  private decode(at: number): string | null {
    const start = this.startOf(at);
    const end = this.ends.data[at] ?? start;
    if (end === start + 1 && this.bytes.data[start] === NULL) return null;
    return this.view().toString('utf8', start, end);
  }

  private startOf(at: number): number {
    return at === 0 ? 0 : (this.ends.data[at - 1] ?? 0);
  }

  /** The bytes move to a larger array when they outgrow theirs. */
  private view(): Buffer {
    const { data } = this.bytes;
    if (this.buffer.buffer !== data.buffer) this.buffer = Buffer.from(data.buffer);
    return this.buffer;
  }
}

/** No text in UTF-8 has this byte. */
const NULL = 0xff;
