import { nearest } from '../nearest';
import { parseNumber } from '../numbers';
import { plainNumber } from '../plain-number';

export type PrintedValue =
  | { readonly value: string; readonly asPrinted: string | null }
  | { readonly missing: true }
  | { readonly wrong: string };

export interface NumberFormat {
  readonly decimal: '.' | ',';
  readonly scale: number;
  readonly missing: ReadonlySet<string>;
  /** Cut what marks a footnote behind a number: `12.3*`, `12.3 [a]`, `12.3 b`. */
  readonly footnotes?: boolean;
}

/** How published tables write that there is no value. */
export const MISSING_SIGNS = [
  '',
  '-',
  '–',
  '—',
  '.',
  '..',
  '...',
  '…',
  ':',
  'na',
  'n/a',
  'n.a.',
  'nan',
  'null',
  'none',
  '#n/a',
  'n.d.',
  'no data',
  'not available',
];

/** A cell of a table as the plain number that the seed files hold. Every digit that a double can hold is kept. */
export function readPrintedValue(cell: string, { decimal, scale, missing, footnotes }: NumberFormat): PrintedValue {
  const text = cell.trim();
  const bare = (footnotes === true ? text.replace(FOOTNOTE, '') : text).replaceAll('\u2019', "'");
  if (missing.has(text.toLowerCase()) || missing.has(bare.toLowerCase())) return { missing: true };
  // `=15` and `15=` are how tables print a shared place.
  const joint = /^=?\s*(\d+)$|^(\d+)\s*=$/.exec(bare);
  const single = joint?.[1] ?? joint?.[2] ?? bare;
  const turned = decimal === ',' ? withPoint(single) : single;
  if (turned === null) return { wrong: text };
  const plain = parseNumber(turned) === null ? (exponent(turned) ?? plainNumber(turned)) : turned;
  if (plain === null || plain.includes('..')) return { wrong: text };
  const value = scale === 1 ? plain : shortest(Number(plain) * scale);
  return { value, asPrinted: value === text ? null : text };
}

/**
 * `1.234,5` as `1234.5`. Null where a point does not stand before three digits: 12.3 in such a table is written in the
 * other way, or a date, but never 123.
 */
function withPoint(text: string): string | null {
  const [whole = '', fraction, ...more] = text.split(',');
  if (more.length > 0 || fraction?.includes('.')) return null;
  if (whole.includes('.') && !/^\D*\d{1,3}(\.\d{3})+\D*$/.test(whole)) return null;
  const grouped = whole.replaceAll('.', '');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Signs, raised digits, brackets or one letter behind a number; not k, m, b and t, which may multiply it. */
const FOOTNOTE = /(?<=[\d%.\s])\s*(?:\[[^\]]*\]|\([a-z\d]{1,3}\)|[*†‡§#¹²³⁰-⁹ᵃ-ᶻ]+|\s[a-jln-z]|[ac-jln-su-z])+$/iu;

/** The statuses of SDMX by code and by the words that tables use. */
const STATUS_WORDS: Readonly<Record<string, string>> = {
  normal: 'A',
  actual: 'A',
  observed: 'A',
  break: 'B',
  'time series break': 'B',
  'definition differs': 'D',
  estimated: 'E',
  estimate: 'E',
  forecast: 'F',
  projection: 'F',
  projected: 'F',
  imputed: 'I',
  missing: 'M',
  provisional: 'P',
  preliminary: 'P',
  suppressed: 'S',
  strike: 'S',
  'low reliability': 'U',
};

/** The status that a cell means, or the nearest valid ones. */
export function readStatus(cell: string, codes: readonly string[]): { status: string } | { nearest: string | null } {
  const text = cell.trim();
  const code = text.toUpperCase();
  if (codes.includes(code)) return { status: code };
  const word = STATUS_WORDS[text.toLowerCase()];
  return word === undefined ? { nearest: nearest(text, [...codes, ...Object.keys(STATUS_WORDS)]) } : { status: word };
}

function exponent(text: string): string | null {
  return /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text) ? shortest(Number(text)) : null;
}

/** The shortest plain decimal that reads back as the same double, without an exponent. */
function shortest(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = match;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}
