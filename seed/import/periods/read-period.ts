import { endsBeforeItStarts, parsePeriod } from '../../period';

export interface PeriodRules {
  readonly splitYears?: 'start' | 'end' | 'range' | 'none';
  readonly fiscalYears?: 'as-named';
  readonly days?: 'month' | 'year';
  /** Printed -> period. */
  readonly names: ReadonlyMap<string, string>;
}

export type ReadPeriod = { readonly period: string } | { readonly wrong: string };

/** A period as tables print it, in the form of the seed files; with what settles it where the table alone does not. */
export function readPeriod(printed: string, rules: PeriodRules): ReadPeriod {
  const text = printed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const named = rules.names.get(printed.trim()) ?? rules.names.get(text);
  if (named !== undefined) return checked(named, text);
  for (const read of FORMS) {
    const found = read(text, rules);
    if (found) return 'wrong' in found ? found : checked(found.period, text);
  }
  return {
    wrong: `${JSON.stringify(printed)} is no period: 2013, 2016-10, 2019-Q1 or 2012..2016. What it stands for: --rename-period "${printed}=2013".`,
  };
}

/** Whether a text is a period in some form, settled or not. */
export function looksLikePeriod(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return FORMS.some((read) => read(plain, { names: new Map() }) !== null);
}

function checked(period: string, printed: string): ReadPeriod {
  const parsed = parsePeriod(period);
  if (!parsed || endsBeforeItStarts(parsed) || parsed.periodStart === null || parsed.periodEnd === null)
    return {
      wrong: `${JSON.stringify(printed)} is no period that begins before it ends: 2013, 2016-10 or 2012..2016. What it stands for: --rename-period "${printed}=2013".`,
    };
  const years = [parsed.periodStart, parsed.periodEnd].map((date) => Number(date.slice(0, 4)));
  const odd = years.find((year) => year < 1700 || year > 2150);
  if (odd === undefined) return { period };
  return {
    wrong: `${JSON.stringify(printed)} would be the year ${odd}. If it is another one: --rename-period "${printed}=2013".`,
  };
}

type Form = (text: string, rules: PeriodRules) => ReadPeriod | null;

const FORMS: readonly Form[] = [
  (text) => match(/^(\d{4})(?:\.0)?(?: ?年| \[YR\d{4}\])?$|^YR(\d{4})$|^\[(\d{4})\]$/, text, ([year = '']) => year),
  splitYear,
  month,
  (text) => match(/^(\d{4})[- ]?Q([1-4])$|^(\d{4}) ?年 ?第?([1-4]) ?季度$/i, text, ([year, at]) => months(year, at, 3)),
  (text) => match(/^Q([1-4])[- /]?(\d{4})$/i, text, ([at, year]) => months(year, at, 3)),
  (text) =>
    match(/^(\d{4})年第?([一二三四])季度$/, text, ([year, at = '']) =>
      months(year, String('一二三四'.indexOf(at) + 1), 3),
    ),
  (text) =>
    match(/^(\d{4})[- ]?[SH]([12])$|^(\d{4})年([上下])半年$/i, text, ([year, at]) =>
      months(year, at === '上' ? '1' : at === '下' ? '2' : at, 6),
    ),
  (text) =>
    match(
      /^(\d{4}) ?年 ?(\d{1,2}) ?月?[-–—~至](\d{1,2}) ?月(?:份)?$/,
      text,
      ([year = '', from = '', to = '']) => `${year}-${from.padStart(2, '0')}..${year}-${to.padStart(2, '0')}`,
    ),
  day,
  fiscal,
  (text) =>
    match(/^(\d{4}) ?(?:\.\.|-|–|—|~|至|到|to| to ) ?(\d{4}) ?年?$/i, text, ([start, end]) => `${start}..${end}`),
  (text) => (parsePeriod(text)?.periodEnd ? { period: text } : null),
];

function match(pattern: RegExp, text: string, read: (parts: string[]) => string): ReadPeriod | null {
  const parts = pattern
    .exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined);
  return parts ? { period: read(parts) } : null;
}

/** The `at`th stretch of `length` months. */
function months(year = '', at = '1', length: number): string {
  const two = (month: number): string => String(month).padStart(2, '0');
  return `${year}-${two((Number(at) - 1) * length + 1)}..${year}-${two(Number(at) * length)}`;
}

/** Whether YYYY-MM may as well be a year that ends in the next one: 2009-10. */
export function maySplit(text: string): boolean {
  const [, year = '', rest = ''] = /^(\d{4})-(\d{2})$/.exec(text.trim()) ?? [];
  return rest !== '' && (Number(year) + 1) % 100 === Number(rest) && Number(rest) >= 1 && Number(rest) <= 12;
}

/** School and fiscal years: `2019/20`, `2019-20`, `2019/2020`, and 2019-2020, which may also be two years. */
function splitYear(text: string, { splitYears }: PeriodRules): ReadPeriod | null {
  const [, start = '', end = ''] = /^(\d{4}) ?[/–—-] ?(\d{4}|\d{2})(?: ?学?年度?)?$/.exec(text) ?? [];
  if (start === '') return null;
  const next = String(Number(start) + 1);
  const follows = end === next || (end.length === 2 && end === next.slice(2));
  if (!follows || (maySplit(text) && (splitYears === 'none' || splitYears === undefined))) return null;
  if (splitYears === undefined || splitYears === 'none') {
    const message = `${JSON.stringify(text)} is a year that ends in the next one, or both of them. Say which counts: --split-years start (${start}), end (${next}) or range (${start}..${next}).`;
    return { wrong: message };
  }
  return { period: splitYears === 'start' ? start : splitYears === 'end' ? next : `${start}..${next}` };
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function month(text: string): ReadPeriod | null {
  const [, year = '', number = ''] = /^(\d{4})(?:-|M|\/|年)(\d{1,2})(?:月份?)?$/.exec(text) ?? [];
  if (year !== '' && Number(number) >= 1 && Number(number) <= 12)
    return { period: `${year}-${number.padStart(2, '0')}` };
  const words = /^([a-z]{3,9})\.?[ -](\d{4})$/i.exec(text) ?? /^(\d{4})[ -]([a-z]{3,9})$/i.exec(text);
  const [, a = '', b = ''] = words ?? [];
  const [name, of] = /^\d/.test(a) ? [b, a] : [a, b];
  // `Mar 2019` is a month, `Marriages 2019` is none.
  const at = MONTHS.findIndex((each) => name.length >= 3 && each.startsWith(name.toLowerCase()));
  return words && at !== -1 ? { period: `${of}-${String(at + 1).padStart(2, '0')}` } : null;
}

function day(text: string, { days }: PeriodRules): ReadPeriod | null {
  const [, year = '', month = '', date = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== '' && Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31) {
    if (days === 'year') return { period: year };
    if (days === 'month') return { period: `${year}-${month.padStart(2, '0')}` };
    return { wrong: `${JSON.stringify(text)} is a day. Say what counts: --days month or --days year.` };
  }
  if (!/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text)) return null;
  return {
    wrong: `${JSON.stringify(text)} is a day in an order that countries read in two ways. Say what it stands for: --rename-period "${text}=2019-01".`,
  };
}

function fiscal(text: string, { fiscalYears }: PeriodRules): ReadPeriod | null {
  const [, year = ''] =
    /^(?:FY|fiscal year|financial year|财年) ?(\d{4})$|^(\d{4}) ?财年$/i
      .exec(text)
      ?.filter((part) => part !== undefined) ?? [];
  if (year === '') return null;
  if (fiscalYears === 'as-named') return { period: year };
  return {
    wrong: `${JSON.stringify(text)} is a fiscal year. --fiscal-years as-named counts it as ${year}; --rename-period "${text}=${year}" says another.`,
  };
}
