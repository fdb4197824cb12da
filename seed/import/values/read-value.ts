import { isTooLong, parseNumber } from '../../numbers';
import { printedFigure } from '../../plain-number';
import { multiply } from '../decimal';
import type { DecimalSign } from './decimal-sign';

export type ReadValue =
  | {
      /** Plain, as a seed file holds it. */
      readonly value: string;
      readonly unit: string;
      readonly flags: string;
      readonly asPrinted: string;
    }
  | { readonly missing: true; readonly flags: string }
  | { readonly wrong: string };

export interface ValueRules {
  readonly decimal: DecimalSign;
  readonly missing: ReadonlySet<string>;
  /** Read what marks a footnote or a status behind a number: `12.3*`, `12.3 [a]`, `12.3 b`. */
  readonly marks: boolean;
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
  '…..',
  '#',
  '/',
  '无',
  '缺失',
  '暂无',
  '无数据',
];

/** A cell of a table as a plain number with its unit and marks. Every digit that a double can hold is kept. */
export function readValue(cell: string, { decimal, missing, marks }: ValueRules): ReadValue {
  const text = cell.trim();
  if (missing.has(text.toLowerCase())) return { missing: true, flags: '' };
  const quoted = text.replaceAll('\u2019', "'");
  const whole = readFigure(quoted, decimal);
  const { bare, flags, marked } = whole === null ? splitMarks(quoted) : { bare: quoted, flags: '', marked: false };
  if (marked && missing.has(bare.toLowerCase())) return { missing: true, flags };
  const figure = whole ?? readFigure(bare, decimal);
  if (figure === null) return { wrong: HINT };
  if ('wrong' in figure) return figure;
  if (marked && !marks)
    return {
      wrong: 'a number with a mark behind it. --footnotes reads such marks: flags become statuses, signs are cut.',
    };
  return { ...figure, flags, asPrinted: text };
}

const HINT =
  'no number, and no sign of a missing value. --decimal, --missing, --footnotes and --scale say how the table writes them.';

function readFigure(text: string, decimal: DecimalSign): { value: string; unit: string } | { wrong: string } | null {
  // `=15` and `15=` are how tables print a shared place.
  const joint = /^=\s*(\d+)$|^(\d+)\s*=$/.exec(text);
  const single = joint?.[1] ?? joint?.[2] ?? text;
  const turned = decimal === ',' ? withPoint(single) : single;
  if (turned === null) return null;
  const plain = multiply(turned, '1');
  // A figure that no double holds as it is written is still a number that a program printed.
  if (plain !== null && /^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(turned)) {
    const value = fitting(turned.replace(/^\+/, ''), plain);
    return value === null ? { wrong: 'a number too large to be held.' } : { value, unit: '' };
  }
  const figure = printedFigure(turned);
  if (!figure) return null;
  if (figure.isHedged) {
    const message =
      'no exact figure, and a value has no "about" or "over". Leave it out by --missing, or change the cell.';
    return { wrong: message };
  }
  return { value: figure.value, unit: figure.currency + figure.unit };
}

/** The figure as it is written where a double holds it so; else the shortest that reads back as the same double. */
export function fitting(written: string, plain = written): string | null {
  if (parseNumber(written) !== null) return written;
  if (parseNumber(plain) !== null) return plain;
  const double = Number(plain);
  if (!Number.isFinite(double) || (double === 0 && /[1-9]/.test(plain))) return null;
  const shortest = multiply(String(double), '1');
  return shortest !== null && (parseNumber(shortest) !== null || isTooLong(shortest)) ? shortest : null;
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

/** Signs, raised digits, brackets and letters behind a number or a sign of a missing value; letters are flags, the rest footnotes. */
function splitMarks(text: string): { bare: string; flags: string; marked: boolean } {
  const match = MARKS.exec(text);
  if (!match || match.index === 0) return { bare: text, flags: '', marked: false };
  const marks = match[0];
  const letters = marks.replace(/\[[^\]]*\]/g, '').match(/[a-z]+/gi) ?? [];
  return { bare: text.slice(0, match.index).trim(), flags: letters.join(''), marked: true };
}

/** Letters directly behind the number may multiply it (k, m, b and t) or be its unit; behind a space they are flags up to three. */
const MARKS =
  /(?<=[\d%.:)])(?:\s*\[[^\]]*\]|\s*\([a-z\d]{1,3}\)|\s*[*†‡§#¹²³⁰-⁹ᵃ-ᶻ]+|\s(?!k\b|m\b|t\b|h\b|ha\b|km|kg|min|mw|gwh|kwh|%)[a-z]{1,3}(?![a-z])|(?<=[\d:])[bcdefinprsuz](?![a-z]))+$/i;
