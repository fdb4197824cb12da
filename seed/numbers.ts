/** A single number, or a range from low to high. */
export type Amount = { readonly value: number } | { readonly low: number; readonly high: number };

/**
 * Reads a plain number: an optional minus, digits, an optional fraction. Null for anything else, and for a number that a
 * double cannot hold as it is written: too great, or with more significant digits than it keeps.
 */
export function parseNumber(text: string): number | null {
  if (!isPlain(text)) return null;
  const value = Number(text);
  // A program that prints doubles may need 17 digits; what reads back as the same text is held as it is written.
  if (!Number.isFinite(value) || (hasTooManyDigits(text) && String(value) !== text)) return null;
  return value === 0 ? 0 : value;
}

/** Reads `94` or `8..15`; null for anything else. A fall may be written as people say it: `-15..-20`. */
export function parseAmount(text: string): Amount | null {
  const [first = '', second, ...more] = text.split('..');
  const low = parseNumber(first);
  if (second === undefined) return low === null ? null : { value: low };
  const high = parseNumber(second);
  if (low === null || high === null || more.length > 0) return null;
  return high < low && low < 0 ? { low: high, high: low } : { low, high };
}

/** Whether one of the numbers of a plain amount is too long or too great to be kept as it is written. */
export function isTooLong(text: string): boolean {
  const ends = text.split('..');
  return ends.length <= 2 && ends.every(isPlain) && ends.some((end) => parseNumber(end) === null);
}

function isPlain(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** Zeros at either end take no room in a double. */
function hasTooManyDigits(text: string): boolean {
  const digits = text.replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
  return digits.length > 15;
}
