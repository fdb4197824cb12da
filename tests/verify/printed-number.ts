/**
 * The numbers that a printed figure stands for: `3.9万吨` is 39000, `15-20%` is 15 and 20, `两项` is 2, `one million` is 1000000, `1/3` is 33.33
 * (per cent), and `1.000` is 1000 as on the continent.
 * Of a figure in characters the first is taken.
 */
export function printedNumbers(asPrinted: string): number[] {
  const fraction = /(\d+)\/(\d+)/.exec(asPrinted);
  if (fraction) return [percent(Number(fraction[1]), Number(fraction[2]))];
  const inDigits = [...asPrinted.matchAll(/(\d+(?:[.,]\d+)*)[+多余]*(万亿|万|亿)?/g)];
  if (inDigits.length === 0) return inCharacters(asPrinted);
  return inDigits.map(([, digits = '', scale = '']) =>
    rounded(Number(digits.replace(/,|\.(?=000$)/g, '')) * (SCALES[scale] ?? 1)),
  );
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

const CHARACTERS = '零一二三四五六七八九十';

function inCharacters(asPrinted: string): number[] {
  // Doubling is printed without a number.
  if (asPrinted.includes('翻番')) return [2];
  const [first, second] = [...asPrinted.replaceAll('两', '二')].flatMap((each) =>
    CHARACTERS.includes(each) ? [CHARACTERS.indexOf(each)] : [],
  );
  if (first === undefined) return inWords(asPrinted);
  return asPrinted.includes('分之') && second !== undefined ? [percent(second, first)] : [first];
}

/** Of English words: the numbers that occur in the sources. */
const WORDS: Readonly<Record<string, number>> = { one: 1, three: 3, twenty: 20 };

function inWords(asPrinted: string): number[] {
  const words = asPrinted.toLowerCase().split(' ');
  const number = words.map((word) => WORDS[word]).find((each) => each !== undefined);
  return number === undefined ? [] : [number * (words.includes('million') ? 1e6 : 1)];
}

function percent(part: number, whole: number): number {
  return Math.round((10_000 * part) / whole) / 100;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
