import { type Column, compareTexts } from './column.types';
import { Growing } from './growing';

/** Values of which many rows have the same: words of vocabularies, dates, codes, lists of flags. Each stands once, rows hold its number. */
export class WordColumn<Value = string> implements Column<Value | null> {
  codes = new Growing<Uint16Array>('uint16');
  /** By code; null is code 0. */
  readonly values: (Value | null)[] = [null];
  private readonly codeOf = new Map<string, number>();

  constructor(private readonly isJson: boolean) {}

  push(value: unknown): void {
    this.codes.push(value === null || value === undefined ? 0 : this.code(value));
  }

  get(at: number): Value | null {
    return this.values[this.codes.data[at] ?? 0] ?? null;
  }

  isNull(at: number): boolean {
    return this.codes.data[at] === 0;
  }

  /** The code of a word; -1 where no row has it. */
  codeOfValue(value: string): number {
    return this.codeOf.get(value) ?? -1;
  }

  /** Codes whose values a test holds for, to be compared with those of rows; null counts as no value. */
  codesOf(test: (value: Value) => boolean): Uint8Array {
    return Uint8Array.from(this.values, (value) => Number(value !== null && test(value)));
  }

  compare(a: number, b: number): number {
    const [codeA = 0, codeB = 0] = [this.codes.data[a], this.codes.data[b]];
    return codeA === codeB ? 0 : compareValues(this.values[codeA], this.values[codeB]);
  }

  compareWith(at: number, value: string | number | null): number {
    return compareValues(this.get(at), value);
  }

  parts(): Readonly<Record<string, Growing>> {
    return { codes: this.codes };
  }

  words(): readonly unknown[] {
    return this.values;
  }

  restore({ codes }: Readonly<Record<string, Growing>>, words: readonly unknown[] = []): void {
    this.codes = codes as Growing<Uint16Array>;
    words.slice(1).forEach((value) => this.code(value));
  }

  private code(value: unknown): number {
    const text = this.isJson ? JSON.stringify(value) : String(value);
    const known = this.codeOf.get(text);
    if (known !== undefined) return known;
    const code = this.values.length;
    if (code > MAXIMUM) throw new RangeError(`A column of words has more than ${MAXIMUM} different values.`);
    this.values.push((this.isJson ? deepFrozen(value) : value) as Value);
    this.codeOf.set(text, code);
    return code;
  }
}

const MAXIMUM = 65_535;

function compareValues(a: unknown, b: unknown): number {
  if (a === null || a === undefined) return b === null || b === undefined ? 0 : -1;
  if (b === null || b === undefined) return 1;
  return compareTexts(String(a), String(b));
}

/** Every row that has the value shares it. */
function deepFrozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}
