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
];

/** A cell of a table as the plain number that the seed files hold. Every digit that a double can hold is kept. */
export function readPrintedValue(cell: string, { decimal, scale, missing }: NumberFormat): PrintedValue {
  const text = cell.trim();
  if (missing.has(text.toLowerCase())) return { missing: true };
  const turned = decimal === ',' ? text.replace(/\./g, '').replace(',', '.') : text;
  const plain = parseNumber(turned) === null ? (exponent(turned) ?? plainNumber(turned)) : turned;
  if (plain === null || plain.includes('..')) return { wrong: text };
  const value = scale === 1 ? plain : shortest(Number(plain) * scale);
  return { value, asPrinted: value === text ? null : text };
}

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
