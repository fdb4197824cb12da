/**
 * The shortest text of a finite number that reads back as the same, as `String` gives it. Printing a double takes longer than all else that is
 * done for it, and the values of a data set are asked for again and again, so texts are kept: in a table with one place for each hash.
 */
export function numberText(value: number): string {
  double[0] = value;
  const place = (Math.imul(halves[0] ?? 0, 0x9e3779b1) ^ Math.imul(halves[1] ?? 0, 0x85ebca6b)) >>> SHIFT;
  const kept = texts[place];
  // Zero equals minus zero, and both print the same.
  if (kept !== undefined && values[place] === value) return kept;
  const text = String(value);
  values[place] = value;
  texts[place] = text;
  return text;
}

/** 65,536 places: some 4 MB when all are taken. */
const BITS = 16;
const SHIFT = 32 - BITS;
const values = new Float64Array(1 << BITS);
const texts: (string | undefined)[] = new Array<string | undefined>(1 << BITS).fill(undefined);
const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
