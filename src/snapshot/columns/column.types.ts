import type { Growing } from './growing';

/** The values of one property of all rows of a table, by the place of the row. */
export interface Column<Value = unknown> {
  push(value: unknown): void;
  get(at: number): Value;
  isNull(at: number): boolean;
  /** Below zero where the value at `a` comes before that at `b`: numbers by size, texts by their bytes, null before all else. */
  compare(a: number, b: number): number;
  /** The same against a value that no row needs to have. */
  compareWith(at: number, value: string | number | null): number;
  /** What a file keeps of it: typed arrays by name, beside what `words` says. */
  parts(): Readonly<Record<string, Growing>>;
  /** Values that stand in the arrays by number; undefined where the arrays hold all. */
  words?(): readonly unknown[];
  restore(parts: Readonly<Record<string, Growing>>, words: readonly unknown[] | undefined): void;
}

/** Below zero, zero or above for texts in the order of their bytes, which is the order of both databases. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  // UTF-16 and UTF-8 sort differently only where one of the two has a character beyond the basic plane.
  return SURROGATE.test(a) || SURROGATE.test(b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
}

const SURROGATE = /[\ud800-\udfff]/;
