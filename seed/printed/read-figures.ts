import { comparatorAround, type PrintedComparator } from './comparators';
import { numbersInWords } from './number-words';
import { currencyBefore, type PrintedUnit, unitAt } from './units';

/** A number as a text prints it, in digits or in words. */
export interface PrintedFigure {
  /** As it stands in the text, with its unit. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What else the same signs may mean: 1.234 is 1234 in German, 增长三倍 is four times as much to some. */
  readonly others: readonly number[];
  readonly negative: boolean;
  readonly unit: PrintedUnit | null;
  readonly comparator: PrintedComparator | null;
  /** Whether it surely is a figure: it is written in digits, or in words with a unit. */
  readonly firm: boolean;
  /** Whether the next figure is the other end of a range: `8-15%`. */
  readonly joined: boolean;
}

/** Every number of a text in English or in Chinese, in the order of the text. Several rules ask for the figures of one sentence. */
export function readFigures(text: string): readonly PrintedFigure[] {
  const known = lately.get(text);
  if (known) return known;
  if (lately.size >= KEPT) lately.clear();
  const figures = findFigures(text);
  lately.set(text, figures);
  return figures;
}

const KEPT = 256;
const lately = new Map<string, readonly PrintedFigure[]>();

function findFigures(text: string): PrintedFigure[] {
  const plain = flatten(text);
  const found = [...inDigits(plain), ...inWords(plain)].sort((a, b) => a.start - b.start || b.end - a.end);
  const figures: PrintedFigure[] = [];
  found.forEach((bare, index) => {
    // A word inside of another figure or of its unit (个百分点) is no figure of its own.
    if (bare.start < (figures.at(-1)?.end ?? 0)) return;
    const next = found.slice(index + 1).find(({ start }) => start >= bare.end);
    figures.push(complete(bare, next, plain));
  });
  return figures;
}

interface Bare {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly others: readonly number[];
  readonly unit: PrintedUnit | null;
  readonly firm: boolean;
}

/** Full-width signs as ASCII, ½ and 10⁶ as decimals. */
function flatten(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  if (!/[½¼¾⅓⅔⁰¹²³⁴⁵⁶⁷⁸⁹−]/.test(text)) return text.normalize('NFKC');
  return text
    .replace(/(\d?)([½¼¾⅓⅔])/g, (_, whole: string, part: string) => String(Number(whole) + (VULGAR[part] ?? 0)))
    .replace(/(?:(\d+(?:\.\d+)?)\s?[×x]\s?)?10([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, factor: string | undefined, power: string) =>
      String(Number(factor ?? 1) * 10 ** Number(power.normalize('NFKC'))),
    )
    .replaceAll('−', '-')
    .normalize('NFKC');
}

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:[ ']\d{3})+(?!\d)|\d+(?:[.,]\d+)?(?:e[-+]?\d+)?`;
const SCALE =
  '万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![米克瓦])|百(?!分)|trillion\\b|billion\\b|million\\b|thousand\\b|hundred\\b|bn\\b|mn\\b|m(?=illion)|tn\\b';
const DIGITS = new RegExp(
  `(?<![A-Za-z0-9_])(?<!\\d[.,])(?<!\\p{L}-)(?:(?<part>\\d+)/(?<whole>\\d+)(?![/\\d])|(?<number>${NUMBER})(?:st|nd|rd|th)?[多余几]?\\s?(?<scale>${SCALE})?(?<rest>\\d+(?:万|千))?)`,
  'giu',
);

function inDigits(text: string): Bare[] {
  return [...text.matchAll(DIGITS)].flatMap((match): Bare[] => {
    const { part, whole, number = '', scale, rest } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    if (part !== undefined) {
      const value = Number(part) / Number(whole);
      return value < 1 ? [{ start, end, value, others: [], unit: SHARE, firm: true }] : [];
    }
    const size = SIZES[(scale ?? '').toLowerCase()] ?? 1;
    const further = rest === undefined ? 0 : Number.parseFloat(rest) * (rest.endsWith('万') ? 1e4 : 1e3);
    const [value = NaN, ...others] = readings(number).map((each) => tidy(each * size + further));
    const before = text.slice(Math.max(0, start - 12), start);
    const measures = !/\d[:：]$/.test(before) && (scale !== undefined || unitAt(text.slice(end)) !== null);
    const firm = measures || !namesSomething(number, before, text.slice(end));
    return [{ start, end, value, others, unit: null, firm }];
  });
}

/** A version, a generation, a day, a scale of a map, a name in quotation marks, or the article in figures: 2.0, 4G, 11 March, 1:1000, “3.11”. */
function namesSomething(number: string, before: string, after: string): boolean {
  return (
    number === '1' ||
    /^\d\.0$/.test(number) ||
    /^[a-z]/i.test(after.replace(/^(?:st|nd|rd|th)\b/i, '')) ||
    /[“"‘'#№:：]$/.test(before) ||
    MONTH_BEHIND.test(after) ||
    MONTH_BEFORE.test(before)
  );
}

const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const MONTH_BEHIND = new RegExp(`^(?:st|nd|rd|th)? (?:${MONTH})`);
const MONTH_BEFORE = new RegExp(`(?:${MONTH})[a-z]* $`);

/** `1,234` and `1.234,5` are grouped; of `1.234` alone nobody can tell. */
function readings(number: string): number[] {
  const bare = number.replace(/[ ']/g, '');
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return [Number(bare.replaceAll(',', ''))];
  if (/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/.test(bare))
    return [Number(bare.replaceAll('.', '').replace(',', '.'))];
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(bare)) return [Number(bare), Number(bare.replace('.', ''))];
  return [Number(bare.replace(',', '.'))];
}

const SHARE: PrintedUnit = { dimension: 'share', size: 1, code: '%' };
const TIMES: PrintedUnit = { dimension: 'times', size: 1, code: 'times' };

const SIZES: Readonly<Record<string, number>> = {
  百: 1e2,
  hundred: 1e2,
  千: 1e3,
  thousand: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  billion: 1e9,
  bn: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
  trillion: 1e12,
  tn: 1e12,
};

function inWords(text: string): Bare[] {
  return numbersInWords(text).map(({ start, end, value, kind }): Bare => {
    const unit = kind === 'share' ? SHARE : kind === 'times' ? TIMES : null;
    // 一年 and "a half" are said without counting; 三成, 三分之一 and 两倍 are figures.
    const counts = /[成之]/.test(text.slice(start, end)) || (value >= 2 && unitAt(text.slice(end)) !== null);
    return { start, end, value: tidy(value), others: [], unit, firm: counts };
  });
}

/** What stands around a number: its unit, its comparator and its sign. */
function complete(bare: Bare, next: Bare | undefined, text: string): PrintedFigure {
  const range = next && RANGE.test(text.slice(bare.end, next.start)) ? next : null;
  const currency = currencyBefore(text.slice(0, bare.start));
  const behind = bare.unit === null ? (unitBehind(text, bare) ?? (range ? unitBehind(text, range) : null)) : null;
  const unit = bare.unit ?? currency?.unit ?? behind?.unit ?? null;
  const end = range || behind === null ? bare.end : bare.end + behind.length;
  const before = text.slice(Math.max(0, bare.start - 30), bare.start);
  const written = text.slice(bare.start, bare.end);
  const after = text.slice(end, end + 14);
  return {
    text: text.slice(bare.start, end).trim(),
    start: bare.start,
    end,
    value: bare.value,
    others: isIncrease(unit, before, after) ? [...bare.others, bare.value + 1] : bare.others,
    negative: /(?:^|[\s(（:：])-$/.test(before) && !range,
    unit,
    comparator:
      comparatorAround(before, text.slice(bare.end, bare.end + 14)) ??
      (/[多余]/.test(written) ? 'more than' : comparatorAround('', after)),
    firm: bare.firm,
    joined: range !== null,
  };
}

/** 增长三倍 is four times as much in the grammar, and three times in much of what is printed; 增长到三倍 is three times. */
function isIncrease(unit: PrintedUnit | null, before: string, after: string): boolean {
  if (unit?.dimension !== 'times') return false;
  return /(?:增|提高|上升|涨|多)[^到至为，。]{0,5}$/.test(before) || /^的?(?:增长|增幅|涨幅)/.test(after);
}

/** 2018年 is a year and no span of years. */
function unitBehind(text: string, { start, end }: Bare): { unit: PrintedUnit; length: number } | null {
  const behind = text.slice(end).replace(/^[多余]/, ' ');
  if (/^(?:1[5-9]|20|21)\d\d$/.test(text.slice(start, end)) && /^\s?年/.test(behind)) return null;
  return unitAt(behind);
}

/** Between the two ends of a range, with the unit of the first. */
const RANGE = /^\s?(?:%|倍|年|个?百分点| per cent| percent)?\s?(?:-|–|—|——|~|至|到|to|and)\s?$/i;

function tidy(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
