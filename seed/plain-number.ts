import { parseNumber } from './numbers';

/**
 * What was meant by a number in another dress: `39,000`, `3.9万`, `94%`, `8-15`, `12亿3000万`. Null where any part of the text is
 * not understood, because a wrong number is worse than none.
 */
export function plainNumber(text: string): string | null {
  const plain = withoutRaised(text);
  return plain === null ? null : (single(plain) ?? range(plain));
}

/** Null where a raised digit would become an ordinary one: 10⁶ is not 106. Behind a letter (m²) it belongs to the unit. */
function withoutRaised(text: string): string | null {
  const flat = text.replace(/(?<=[a-z])[²³]/gi, '').replaceAll('−', '-');
  return /\p{No}/u.test(flat) ? null : flat.normalize('NFKC').trim();
}

/** One printed figure with what stands around its number. */
export interface PrintedFigure {
  /** Plain, its scale applied: 39000 for 3.9万. */
  readonly value: string;
  /** Whether words or signs make it less than exact: 约, over, 多. */
  readonly isHedged: boolean;
  /** `$`, `US$`, `¥`, `€`, `£`, or empty. */
  readonly currency: string;
  /** As printed, in lower case: `小时`, `%`, or empty. */
  readonly unit: string;
}

/** Reads one figure and keeps what `plainNumber` passes over; null for ranges and for anything that is not understood. */
export function printedFigure(text: string): PrintedFigure | null {
  const plain = withoutRaised(text);
  const figure = plain === null ? null : readFigure(plain);
  if (plain === null || figure === null) return null;
  const { hedge = '', currency = '', more = '' } = FIGURE.exec(plain)?.groups ?? {};
  return { value: figure.value, isHedged: hedge + more !== '', currency: currency.toUpperCase(), unit: figure.unit };
}

interface Figure {
  /** Without its scale, and with it. */
  readonly bare: string;
  readonly value: string;
  readonly scaled: boolean;
  readonly unit: string;
}

function single(text: string): string | null {
  return readFigure(text)?.value ?? null;
}

function range(text: string): string | null {
  const match = RANGE.exec(text);
  const first = readFigure(match?.[1] ?? '');
  const second = readFigure(match?.[2] ?? '');
  if (!first || !second || (first.unit !== '' && first.unit !== second.unit)) return null;
  // 3~5万 means 3万; in 8000~1万 that would turn the range upside down.
  const shares = !first.scaled && second.scaled && Number(first.bare) < Number(second.bare);
  const low = shares ? scaleLike(first, second) : first.value;
  const [from, to] = [Number(low), Number(second.value)];
  if (low === null || from === to) return null;
  if (from < to) return `${low}..${second.value}`;
  return from < 0 ? `${second.value}..${low}` : null;
}

function scaleLike(first: Figure, second: Figure): string | null {
  const power = Math.round(Math.log10(Number(second.value) / Number(second.bare)));
  return shift(first.bare, power);
}

function readFigure(text: string): Figure | null {
  const { sign = '', body = '', unit = '' } = FIGURE.exec(text)?.groups ?? {};
  const parts = [...body.matchAll(PART)].map(([, digits = '', scale = '']) => ({ digits: ungroup(digits), scale }));
  const [first, ...further] = parts;
  if (!first) return null;
  const minus = sign === '-' ? '-' : '';
  const value = further.length === 0 ? shift(first.digits, powerOf(first.scale)) : sum(parts);
  if (value === null) return null;
  const bare = shift(first.digits, 0) ?? first.digits;
  const written = `${minus}${value}`;
  if (parseNumber(written) === null) return null;
  const scaled = first.scale !== '';
  return { bare: `${minus}${bare}`, value: written, scaled, unit: unit.trim().toLowerCase() };
}

/** `12亿3000万`: whole parts, each smaller than the scale before it. `1万2` is 12000 to some and 10002 to others. */
function sum(parts: readonly { digits: string; scale: string }[]): string | null {
  let total = 0n;
  for (const [at, { digits, scale }] of parts.entries()) {
    const before = parts[at - 1]?.scale;
    const value = shift(digits, powerOf(scale));
    if (!/^\d+$/.test(digits) || value === null) return null;
    if (before !== undefined) {
      const follows = scale === '' ? digits.length === powerOf(before) : FOLLOWERS[before]?.includes(scale);
      if (!follows || BigInt(value) >= 10n ** BigInt(powerOf(before))) return null;
    }
    total += BigInt(value);
  }
  return String(total);
}

/** Moves the decimal point without a detour through binary fractions. */
function shift(written: string, power: number): string | null {
  const [digits = '', exponent = '0'] = written.toLowerCase().split('e');
  const places = power + Number(exponent);
  if (Math.abs(places) > 30) return null;
  const [whole = '', fraction = ''] = digits.split('.');
  const all = `${'0'.repeat(31)}${whole}${fraction}${'0'.repeat(31)}`;
  const point = 31 + whole.length + places;
  const left = all.slice(0, point).replace(/^0+/, '') || '0';
  const right = all.slice(point).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

function ungroup(digits: string): string {
  return digits.replace(/[,_' ]/g, '');
}

function powerOf(scale: string): number {
  return POWERS[scale] ?? 0;
}

const POWERS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

const FOLLOWERS: Readonly<Record<string, readonly string[]>> = {
  万亿: ['亿', '十亿', '百亿', '千亿'],
  亿: ['万', '十万', '百万', '千万'],
  万: ['千'],
  千: ['百'],
};

/** A comma, blank, apostrophe or low line only before groups of three; an exponent. */
const NUMBER = String.raw`(?:[1-9]\d{0,2}(?:(?:,\d{3})+|(?:_\d{3})+|(?:'\d{3})+|(?: \d{3})+)(?:\.\d+)?|\d+(?:\.\d*)?(?:e[-+]?\d{1,2})?|\.\d+)`;
/** 3千米 is three kilometres: 千 belongs to the unit there. */
const SCALE = '万亿|[十百千]亿|亿|[十百千]万|万|千(?![米瓦克卡帕伏赫焦])|百(?!分)';
const PREFIX =
  '(?<hedge>大约|约|近|超过|超|逾|about |around |approximately |approx\\. ?|over |more than )?(?<currency>US\\$|[¥$€£])?';
const UNIT = [
  '%|‰|per ?cent|percent|percentage points?|个百分点|个?百分点',
  '(?:人民币|美|欧|日|港|新)?元|人民币|亩|公顷|公里|米|吨|公斤|度|小时|分钟|秒|天|日|年|月',
  '平方(?:米|公里|千米)|立方米|人次?|辆次?|次|个|台|户|家|项|条|座|所|倍|名|位|件|份|处|种|类|套|级|分|批|站|颗|只|张|部|亿?度',
  'people|persons?|cities|km2?|m2|kg|kWh|MW|GW|ha|hours?|minutes?|seconds?|days?|years?|yuan|RMB|CNY|USD|EUR',
].join('|');
const PART = new RegExp(`(${NUMBER})(${SCALE})?`, 'gi');
const FIGURE = new RegExp(
  `^${PREFIX}(?<sign>[-+]?)(?<body>(?:${NUMBER})(?:(?:${SCALE})(?:\\d+(?:${SCALE}))*(?:\\d+)?)?)(?<more>[多余])?(?<unit> ?(?:${UNIT}))?$`,
  'i',
);
const RANGE = /^(.*?[^\s~–—-]) ?(?:\.{2,}|[-~–—至到]| to ) ?([-+]?[^\s~–—-].*)$/i;
