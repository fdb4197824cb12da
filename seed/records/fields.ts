import { nearest } from '../nearest';
import { isTooLong, parseAmount, parseNumber } from '../numbers';
import { endsBeforeItStarts, parsePeriod } from '../period';
import { plainNumber } from '../plain-number';
import { isSlug, toSlug } from '../slugs';
import { all, check, describe, onText, scalar } from './check';
import type { Issue } from './form-rules';
import { written } from './placeholder';

/** A text of any kind, not empty. */
export function filled(): PropertyDecorator {
  return all(
    scalar(),
    written(),
    check(
      'empty-value',
      onText((text) => (text.trim() === '' ? { message: 'the text is empty.' } : null)),
    ),
  );
}

export function texts(): PropertyDecorator {
  const shape = check('wrong-shape', (value, { property }) => {
    if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => single(entry, property, index));
    const suggestion = typeof value === 'string' ? `[${value}]` : null;
    return [{ message: `\`${property}\` takes a list, not ${describe(value)}.`, suggestion }];
  });
  const repeated = check('repeated-entry', (value) => {
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry: unknown, index) =>
      value.indexOf(entry) < index ? [{ message: `${String(entry)} stands twice in this list.`, path: [index] }] : [],
    );
  });
  return all(shape, repeated);
}

export function slug(): PropertyDecorator {
  return all(scalar(), check('bad-slug', onText(badSlug)));
}

/** Slugs that stand for nothing any more; `kind:slug` where it was of another kind. */
export function formerSlugs(): PropertyDecorator {
  const each = check('bad-slug', (value) => {
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry: unknown, index) => {
      const issue = typeof entry === 'string' ? badSlug(entry.replace(/^[a-z]+:/i, '')) : null;
      return issue ? [{ ...issue, path: [index] }] : [];
    });
  });
  return all(texts(), each);
}

export function badSlug(text: string): Issue | null {
  if (isSlug(text)) return null;
  return { message: `${quote(text)} is no slug: lower-case ASCII words joined by hyphens.`, suggestion: toSlug(text) };
}

/** Words of a fixed list, written in lower case with spaces or hyphens. */
export function word(constants: readonly string[]): PropertyDecorator {
  return all(
    scalar(),
    check(
      'unknown-word',
      onText((text) => badWord(text, constants)),
    ),
  );
}

export function words(constants: readonly string[]): PropertyDecorator {
  const known = check('unknown-word', (value) => {
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry: unknown, index) => {
      const issue = typeof entry === 'string' ? badWord(entry, constants) : null;
      return issue ? [{ ...issue, path: [index] }] : [];
    });
  });
  return all(texts(), known);
}

/** `general statistic` -> `GENERAL_STATISTIC`. Grades and status codes (`A`) are one capital letter and stay. */
export function toConstant(text: string): string {
  return text.toUpperCase().replace(/[ -]/g, '_');
}

/** A whole number, or one with a fraction; never a range. */
export function number({ whole = false, least = -Infinity, greatest = Infinity } = {}): PropertyDecorator {
  const form = check(
    'bad-number',
    onText((text) => {
      const fits = (value: number | null): boolean =>
        value !== null && (!whole || Number.isInteger(value)) && value >= least && value <= greatest;
      if (fits(parseNumber(text))) return null;
      if (isTooLong(text)) return { message: TOO_LONG };
      const plain = plainNumber(text);
      const kind = whole ? 'a plain whole number' : 'a plain number';
      const range = least === -Infinity ? '' : ` from ${least} to ${greatest}`;
      return {
        message: `${quote(text)} is not ${kind}${range}, such as 39000.`,
        suggestion: plain !== null && plain !== text && fits(parseNumber(plain)) ? plain : null,
      };
    }),
  );
  return all(scalar(), form);
}

const TOO_LONG = 'the number is too great, or has more than the 15 digits that can be kept exactly.';

/** A number or a range `8..15`. */
export function amount(): PropertyDecorator {
  const form = check(
    'bad-number',
    onText((text) => {
      if (parseAmount(text)) return null;
      if (isTooLong(text)) return { message: TOO_LONG };
      const message = `${quote(text)} is neither a plain number (39000) nor a range (8..15).`;
      return { message, suggestion: plainNumber(text) };
    }),
  );
  const order = check(
    'bad-range',
    onText((text) => {
      const parsed = parseAmount(text);
      if (!parsed || 'value' in parsed || parsed.low < parsed.high) return null;
      return { message: `the lower end comes first in a range.`, suggestion: `${parsed.high}..${parsed.low}` };
    }),
  );
  return all(scalar(), form, order);
}

export function period(): PropertyDecorator {
  const form = check(
    'bad-period',
    onText((text) => {
      if (parsePeriod(text)) return null;
      const message = `${quote(text)} is no period: 2013, 2016-10, 2012..2016, since 2018 or unknown.`;
      return { message, suggestion: plainPeriod(text) };
    }),
  );
  const order = check(
    'bad-range',
    onText((text) => {
      const parsed = parsePeriod(text);
      if (!parsed || !endsBeforeItStarts(parsed)) return null;
      return { message: 'the period ends before it starts.', suggestion: `${parsed.periodEnd}..${parsed.periodStart}` };
    }),
  );
  return all(scalar(), form, order);
}

/** At most 15 characters, counted as a reader counts them: by code points. */
export function marker(): PropertyDecorator {
  const short = check(
    'marker-too-long',
    onText((text) => {
      const characters = [...text];
      if (characters.length <= 15) return null;
      const message = `a marker has at most 15 characters, and this one has ${characters.length}.`;
      return { message, suggestion: characters.slice(0, 15).join('') };
    }),
  );
  return all(filled(), short);
}

export function degrees(limit: number): PropertyDecorator {
  const inRange = check(
    'coordinate-out-of-range',
    onText((text) => {
      const value = parseNumber(text);
      if (value === null || Math.abs(value) <= limit) return null;
      return { message: `${text} is not between -${limit} and ${limit} degrees.` };
    }),
  );
  return all(number(), inRange);
}

export function code(
  pattern: Pick<RegExp, 'test'>,
  what: string,
  fix: (text: string) => string = (text) => text,
): PropertyDecorator {
  const valid = check(
    'bad-code',
    onText((text) => {
      if (pattern.test(text)) return null;
      const fixed = fix(text);
      return { message: `${quote(text)} is not ${what}.`, suggestion: pattern.test(fixed) ? fixed : null };
    }),
  );
  return all(scalar(), valid);
}

export function webAddress(): PropertyDecorator {
  const valid = check(
    'bad-address',
    onText((text) => {
      if (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)) return null;
      const guess = `https://${text}`;
      return {
        message: `${quote(text)} is no web address (https://...).`,
        suggestion: /^[\w-]+(\.[\w-]+)+/.test(text) ? guess : null,
      };
    }),
  );
  return all(scalar(), valid);
}

function badWord(text: string, constants: readonly string[]): Issue | null {
  const words = constants.map((constant) =>
    /^[A-Z]$/.test(constant) ? constant : constant.toLowerCase().replaceAll('_', ' '),
  );
  if (words.includes(/^[A-Z]$/.test(text) ? text : text.replaceAll('-', ' '))) return null;
  const list = words.length < 20 ? `: ${words.join(', ')}` : '';
  const isIn = words.map((each) => each.toLowerCase()).indexOf(text.toLowerCase().replace(/[-_]/g, ' '));
  const suggestion = isIn >= 0 ? (words[isIn] ?? null) : nearest(text.replace(/[-_]/g, ' '), words);
  return { message: `${quote(text)} is not one of the ${words.length} words that may stand here${list}.`, suggestion };
}

function plainPeriod(text: string): string | null {
  const years = text.match(/[12]\d{3}/g) ?? [];
  if (/^(since|from|seit|自)|(-|\.\.|起|至今)$/i.test(text.trim()) && years[0]) return `since ${years[0]}`;
  const month = /^([12]\d{3})[-/.年](\d{1,2})(?!\d)/.exec(text);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) return `${month[1]}-${month[2]?.padStart(2, '0')}`;
  if (years.length === 2) return years.join('..');
  return years[0] ?? null;
}

function single(entry: unknown, property: string, index: number): Issue[] {
  if (typeof entry === 'string' || entry === null) return [];
  return [
    { message: `\`${property}\` takes a list of single values; this entry is ${describe(entry)}.`, path: [index] },
  ];
}

function quote(text: string): string {
  return JSON.stringify(text);
}
