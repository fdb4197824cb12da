/** A single number, or a range from low to high. */
export type Amount = { readonly value: number } | { readonly low: number; readonly high: number };

/** Reads a plain number: an optional minus, digits, an optional fraction. Null for anything else. */
export function parseNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
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

/** What was probably meant by a number in another dress: `39,000`, `3.9万`, `94%`, `8-15`. */
export function plainNumber(text: string): string | null {
  const bare = text.replace(/[\s,_']/g, '').replace(/[~～—–至]/, '..');
  const range = /^(-?\d+(?:\.\d+)?)(?:-|\.\.+)(-?\d+(?:\.\d+)?)/.exec(bare);
  if (range) return `${range[1]}..${range[2]}`;
  const match = /^([-+]?\d+(?:\.\d+)?)(万|亿)?/.exec(bare);
  if (!match) return null;
  const scale = match[2] === '亿' ? 1e8 : match[2] === '万' ? 1e4 : 1;
  return String(Number((Number(match[1]) * scale).toPrecision(15)));
}
