import type { Label } from '../labels/label';
import { inEachLanguage } from './in-each-language';

/** A span of time in dates of ISO 8601 of any precision; null where it is open or not known. */
export interface PeriodParts {
  readonly start: string | null;
  readonly end: string | null;
}

/** A span of time as a person writes it: `October 2016 to March 2017`, 2016年10月至2017年3月. */
export function displayPeriod({ start, end }: PeriodParts): Label {
  return inEachLanguage(({ key }) => {
    const dates = DATES[key];
    if (start === null && end === null) return UNKNOWN[key];
    if (end === null) return dates.since(dates.parts(start ?? ''));
    if (start === null) return dates.until(dates.parts(end));
    if (start === end) return dates.joined(dates.parts(start));
    if (isYear(start) && isYear(end)) return dates.years(start, end);
    return dates.span(dates.parts(start), dates.parts(end));
  });
}

interface DateWords {
  /** Words of a date in the order of the language. */
  parts(date: string): string[];
  joined(parts: readonly string[]): string;
  since(parts: readonly string[]): string;
  until(parts: readonly string[]): string;
  years(start: string, end: string): string;
  span(start: readonly string[], end: readonly string[]): string;
}

const UNKNOWN: Label = { en: 'time not known', zh: '时间不详' };

const ENGLISH: DateWords = {
  parts(date) {
    const [year = '', month, day] = date.split('-');
    return [
      ...(day === undefined ? [] : [String(Number(day))]),
      ...(month === undefined ? [] : [nameOfMonth(month)]),
      year,
    ];
  },
  joined: (parts) => parts.join(' '),
  since: (parts) => `since ${parts.join(' ')}`,
  until: (parts) => `until ${parts.join(' ')}`,
  years: (start, end) => `${start}–${end}`,
  // March to October 2016: what both dates end in is said once.
  span(start, end) {
    const shared = start.length === end.length ? sharedLength([...start].reverse(), [...end].reverse()) : 0;
    return `${start.slice(0, start.length - shared).join(' ')} to ${end.join(' ')}`;
  },
};

const CHINESE: DateWords = {
  parts: (date) => date.split('-').map((part, index) => `${Number(part)}${['年', '月', '日'][index] ?? ''}`),
  joined: (parts) => parts.join(''),
  since: (parts) => `${parts.join('')}至今`,
  until: (parts) => `截至${parts.join('')}`,
  years: (start, end) => `${start}–${end}年`,
  // 2016年3月至10月: what both dates begin with is said once.
  span(start, end) {
    const shared = start.length === end.length ? sharedLength(start, end) : 0;
    return `${start.join('')}至${end.slice(shared).join('')}`;
  },
};

const DATES = { en: ENGLISH, zh: CHINESE };

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const length = one.findIndex((part, index) => part !== other[index]);
  return length < 0 ? one.length : length;
}

function isYear(date: string): boolean {
  return !date.includes('-');
}

function nameOfMonth(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
