/** A number in words and where it stands in a text. */
export interface WordNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What the words say by themselves: a share of the whole, or so many times. */
  readonly kind: 'number' | 'share' | 'times';
}

/** Every number that is written in English words or in Chinese characters. Most sentences have none of the letters that begin one. */
export function numbersInWords(text: string): WordNumber[] {
  const inEnglish = MAY_BEGIN.test(text) ? [...phrases(text, ENGLISH_PHRASES), ...english(text)] : [];
  const inChinese = MAY_STAND.test(text) ? [...phrases(text, CHINESE_PHRASES), ...chinese(text)] : [];
  return [...inEnglish, ...inChinese];
}

/** Words that are no number and yet say one. */
function phrases(text: string, listed: typeof ENGLISH_PHRASES): WordNumber[] {
  return listed.flatMap(([pattern, kind, value]) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind,
      value: typeof value === 'number' ? value : value(match),
    })),
  );
}

const ENGLISH_FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
};

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const SMALL = [...ONES, ...TENS].join('|');

const ENGLISH_PHRASES: readonly (readonly [
  RegExp,
  WordNumber['kind'],
  number | ((match: RegExpMatchArray) => number),
])[] = [
  [/\b(?:doubl(?:e|es|ed|ing)|twice)\b/gi, 'times', 2],
  [/\b(?:tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|thrice)\b/gi, 'times', 3],
  [/\bquadrupl(?:e|es|ed|ing)\b/gi, 'times', 4],
  [/\bhalf a (?:million|billion)\b/gi, 'number', ([words]) => (words.toLowerCase().endsWith('million') ? 5e5 : 5e8)],
  [/\bhal(?:f|ves?|ved|ving)\b/gi, 'share', 0.5],
  [
    new RegExp(`\\b(a|an|${SMALL})[\\s-]+(${Object.keys(ENGLISH_FRACTIONS).join('|')})s?\\b`, 'gi'),
    'share',
    ([, part = '', whole = '']) => smallNumber(part) / (ENGLISH_FRACTIONS[whole.toLowerCase()] ?? 1),
  ],
  [/\bdecades?\b/gi, 'number', 10],
  [/\bcentur(?:y|ies)\b/gi, 'number', 100],
];

const CHINESE_PHRASES: typeof ENGLISH_PHRASES = [
  [/翻一?番|翻倍|加倍/g, 'times', 2],
  [/翻两番/g, 'times', 4],
  [/一半|半数|减半/g, 'share', 0.5],
];

function smallNumber(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const one = ONES.indexOf(lower);
  return one >= 0 ? one : (TENS.indexOf(lower) + 2) * 10;
}

const ENGLISH = new RegExp(
  `\\b(?:(?:${SMALL})|an?(?=[\\s-]+(?:${Object.keys(SCALES).join('|')})\\b)|${Object.keys(SCALES).join('|')})` +
    `(?:[\\s-]+(?:(?<=(?:${Object.keys(SCALES).join('|')})[\\s-]+)and[\\s-]+)?(?:${SMALL}|${Object.keys(SCALES).join('|')})\\b)*(?=fold\\b|\\b)`,
  'gi',
);

function english(text: string): WordNumber[] {
  const cardinals = [...text.matchAll(ENGLISH)].map((match): WordNumber => {
    const value = cardinal(match[0].toLowerCase().split(/[\s-]+/));
    return { start: match.index, end: match.index + match[0].length, value, kind: 'number' };
  });
  const ordinals = [...text.matchAll(ORDINAL)].map((match): WordNumber => {
    const value = ORDINALS.indexOf(match[0].toLowerCase()) + 1;
    return { start: match.index, end: match.index + match[0].length, value, kind: 'number' };
  });
  return [...cardinals, ...ordinals, ...months(text)];
}

function cardinal(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const word of words) {
    const scale = SCALES[word];
    if (scale === undefined) group += word === 'and' ? 0 : smallNumber(word);
    else if (scale < 1_000) group = Math.max(group, 1) * scale;
    else {
      total += Math.max(group, 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ORDINAL = new RegExp(`\\b(?:${ORDINALS.join('|')})\\b`, 'gi');

/** July 2018 is 2018年7月 in the other language. */
function months(text: string): WordNumber[] {
  return [...text.matchAll(MONTH)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: MONTHS.indexOf(match[0].slice(0, 3).toLowerCase()) + 1,
    kind: 'number',
  }));
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** With what a number in English words, or a word that says one, begins. */
const MAY_BEGIN = new RegExp(
  `\\b(?:doubl|twice|tr[ie][pb]l|thrice|quadrupl|hal[fv]|an?[\\s-]|decade|centur|${SMALL}|${Object.keys(SCALES).join('|')}|${ORDINALS.join('|')}|${MONTHS.join('|')})`,
  'i',
);
/** What stands in every number in Chinese characters, and in the words that say one. */
const MAY_STAND = /[零〇一二两三四五六七八九十百千万亿成番倍半]/;

const DIGITS = '零一二三四五六七八九';
const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]';

/** `三十`, `一百二十`, `3分之1` is a fraction, `三成五` is 35 in a hundred. */
function chinese(text: string): WordNumber[] {
  const found: WordNumber[] = [];
  for (const match of text.matchAll(CHINESE)) {
    const { whole, part, tenths, half, number } = match.groups ?? {};
    const at = { start: match.index, end: match.index + match[0].length };
    if (whole !== undefined) found.push({ ...at, value: decimal(part) / numeral(whole), kind: 'share' });
    else if (tenths !== undefined)
      found.push({ ...at, value: (numeral(tenths) + numeral(half) / 10) / 10, kind: 'share' });
    else found.push({ ...at, value: decimal(number), kind: 'number' });
  }
  return found.filter(({ value }) => Number.isFinite(value));
}

const CHINESE = new RegExp(
  `(?<whole>${NUMERAL}+)分之(?<part>${NUMERAL}+(?:点${NUMERAL}+)?|\\d+(?:\\.\\d+)?)` +
    `|(?<tenths>${NUMERAL}|\\d(?:\\.\\d)?)成(?!为|立|功|员|本|果|都|长|效|绩|熟|年|人|交|品|就|份|分)(?<half>${NUMERAL})?` +
    `|(?<number>${NUMERAL}+(?:点${NUMERAL}+)?)`,
  'g',
);

function decimal(written: string | undefined): number {
  const [whole, point] = (written ?? '').split('点');
  return numeral(whole) + (point === undefined ? 0 : Number(`0.${[...point].map(numeral).join('')}`));
}

function numeral(written: string | undefined): number {
  if (written === undefined) return 0;
  if (/^[\d.]+$/.test(written)) return Number(written);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const each of written.replaceAll('两', '二').replaceAll('〇', '零')) {
    const at = DIGITS.indexOf(each);
    if (at >= 0) {
      // 二零一九 is read digit by digit.
      digit = digit === null ? at : digit * 10 + at;
      continue;
    }
    const power = { 十: 10, 百: 100, 千: 1_000 }[each];
    if (power !== undefined) section += (digit ?? 1) * power;
    else {
      const part = section + (digit ?? 0);
      total = each === '亿' ? (total + part || 1) * 1e8 : total + (part || 1) * 1e4;
      section = 0;
    }
    digit = null;
  }
  return total + section + (digit ?? 0);
}
