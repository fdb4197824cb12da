import { KNOWN_UNITS, type KnownUnit } from './known-units';

/** What a printed unit says: the unit, null where only a multiplier stands there, and by which power of ten figures are to be multiplied. */
export interface ParsedUnit {
  readonly unit: KnownUnit | null;
  readonly power: number;
}

/** Reads `万人`, `亿元`, `US$ million`, `% of GDP`, `per 100,000 people`, `MLN_USD`; null where any part is not understood. */
export function parseUnit(printed: string): ParsedUnit | null {
  const text = plain(printed);
  if (text === '') return null;
  // A code of Eurostat, in which PER alone would be the `per` of a rate.
  if (text === 'ths_per') return { unit: knownUnit('person'), power: 3 };
  const whole = BY_SPELLING.get(text);
  if (whole) return { unit: whole, power: 0 };
  return rate(text) ?? share(text) ?? scaled(text) ?? currencyCode(text);
}

/** `CP_MEUR`, `MUSD` and `kEUR`: an unlabelled M or k before a code of a currency; `CLV15_MEUR` says more than a unit. */
function currencyCode(text: string): ParsedUnit | null {
  const [, prefix = '', currency = ''] = /^(?:cp_)?([km])(eur|usd|gbp|cny|jpy|krw|hkd|sgd|inr)$/.exec(text) ?? [];
  const unit = knownUnit(currency.toUpperCase());
  return unit && { unit, power: prefix === 'm' ? 6 : 3 };
}

export function knownUnit(code: string): KnownUnit | null {
  return KNOWN_UNITS.find((each) => each.code === code) ?? null;
}

/** Prices of a year and the like are part of the indicator's name and no part of the unit. */
const QUALIFIERS =
  /\b(?:constant|current|annual|average|nominal|real|chained|at|in|the|of|prices?|lcu|local currency units?|(?:18|19|20)\d\d|million of)\b|不变价|现价|当年价|可比价/g;

function plain(printed: string): string {
  const text = printed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  return text
    .replace(/^(?:单位|unit of measure|units?)\s*[:：]\s*/, '')
    .replace(QUALIFIERS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[a-z])\.$/, '')
    .trim();
}

const BY_SPELLING = new Map(
  KNOWN_UNITS.flatMap((unit) => unit.spellings.map((spelling) => [plain(spelling), unit] as const)).filter(
    ([spelling]) => spelling !== '',
  ),
);

/** `per 1,000 people`. */
function rate(text: string): ParsedUnit | null {
  const match = RATE.exec(text);
  if (!match) return null;
  const [, digits = '', word = ''] = match;
  const count = digits === '' ? word : digits.replace(/[, ]/g, '') + (word === '' ? '' : ` ${word}`);
  const per = COUNTS[count] ?? count;
  const what = /births?$/.test(text) ? 'live births' : 'people';
  const unit = knownUnit(`1/${per} ${what}`);
  return unit && { unit, power: 0 };
}

const RATE =
  /^(?:number )?per (?:(\d[\d, ]*\d|\d))? ?(hundred|thousand|hundred thousand|million)? ?(?:people|persons?|population|inhabitants|residents|capita|live births?|births?)$/;

const COUNTS: Readonly<Record<string, string>> = {
  hundred: '100',
  thousand: '1000',
  'hundred thousand': '100000',
  '1000000': 'million',
  '100 thousand': '100000',
  '10 thousand': '10000',
  '1 million': 'million',
};

/** `% of total population`, `percent of GDP`, `占GDP比重(%)` has its sign alone in the brackets. */
function share(text: string): ParsedUnit | null {
  const unit = /^(?:%|per ?cent(?:age)?)(?: (?!\d).*)?$/.test(text) ? knownUnit('%') : null;
  return unit && { unit, power: 0 };
}

function scaled(text: string): ParsedUnit | null {
  for (const [pattern, power] of SCALES) {
    const rest = text
      .replace(pattern, ' ')
      .replace(/[_\s,;]+/g, ' ')
      .trim();
    if (rest === text) continue;
    if (rest === '') return { unit: null, power };
    const unit = BY_SPELLING.get(rest) ?? BY_SPELLING.get(rest.replace(/s$/, ''));
    if (unit) return { unit, power };
  }
  return null;
}

/** At the beginning or the end only: the m of `km` multiplies nothing. Longer ones first. */
const SCALES: readonly (readonly [RegExp, number])[] = (
  [
    ['万亿|trillions?|tn|trn', 12],
    ['千亿', 11],
    ['百亿', 10],
    ['十亿|billions?|bln|bn|mrd|thousand millions?', 9],
    ['亿|hundred millions?|100 millions?', 8],
    ['千万', 7],
    ["百万|millions?|mln|mio|mn|'000,?000|1,?000,?000", 6],
    ['十万|hundred thousands?|100,?000', 5],
    ['万|ten thousands?|10,?000', 4],
    ["千(?=[人元户辆家])|thousands?|ths|thou|'000s?|000s?|1,?000", 3],
    ['百(?=[人元户])|hundreds?', 2],
  ] as const
).map(([words, power]) => [new RegExp(`^(?:${words})(?![a-z\\d])|(?<![a-z\\d])(?:${words})$`), power] as const);

/** The factor that turns a figure in one unit into one in another of the same dimension: numerator and denominator; null for others. */
export function conversion(from: KnownUnit, to: KnownUnit): { times: string; by: string } | null {
  // A rank is a plain number as well, and nothing but a word of the heading makes it one.
  const isSame = from.code === to.code || (from.code === 'rank' && to.code === '1');
  if (isSame) return { times: '1', by: '1' };
  if (from.dimension === undefined || from.dimension !== to.dimension) return null;
  return from.factor === undefined || to.factor === undefined ? null : { times: from.factor, by: to.factor };
}
