/** A unit that texts and printed figures name; `size` is how many of the dimension's own unit it holds. */
export interface PrintedUnit {
  /** What can be compared: minutes with hours, yuan with yuan. */
  readonly dimension: string;
  readonly size: number;
  /** The code in the vocabulary of units; null where no quantity is held in it. */
  readonly code: string | null;
}

/** The unit with which a text begins, and its length there; spaces and a hyphen may stand before it (`30-minute`). */
export function unitAt(text: string): { readonly unit: PrintedUnit; readonly length: number } | null {
  const found = ANY_UNIT.exec(text);
  const unit = found && UNITS[found.slice(1).findIndex((each) => each !== undefined)]?.unit;
  return unit ? { unit, length: found[0].length } : null;
}

/** The currency that stands before a number, at the end of a text: `US$`, `CNY `. */
export function currencyBefore(text: string): { readonly unit: PrintedUnit; readonly length: number } | null {
  const end = text.slice(-4);
  for (const [pattern, code] of CURRENCY_PREFIXES) {
    const found = pattern.exec(end)?.[0];
    if (found !== undefined) return { unit: money(code), length: found.length };
  }
  return null;
}

/** The unit that a code of the vocabulary stands for, without its denominator: `t/a` is tonnes. Null for what is counted. */
export function unitOfCode(code: string): PrintedUnit | null {
  const [numerator = ''] = code.split('/');
  return UNITS.find(({ unit }) => unit.code === numerator)?.unit ?? null;
}

const unit = (dimension: string, size: number, code: string | null = null): PrintedUnit => ({ dimension, size, code });
const money = (code: string): PrintedUnit => unit(`money in ${code}`, 1, code);

/** English words end at a word's end; the longer of two units stands before the shorter one. */
function entry(words: string, printed: PrintedUnit): { readonly unit: PrintedUnit; readonly words: string } {
  return { unit: printed, words };
}

const UNITS = [
  entry('个?百分点|percentage[ -]points?\\b|pp\\b', unit('percentage points', 1, null)),
  entry('%|per ?cents?\\b|pct\\b', unit('share', 0.01, '%')),
  entry('‰|per mille\\b|per thousand\\b', unit('share', 0.001)),
  entry('倍|times\\b|fold\\b', unit('times', 1, 'times')),
  entry('小时|个小时|hours?\\b|hrs?\\b|h\\b', unit('time', 60, 'h')),
  entry('分钟|minutes?\\b|mins?\\b', unit('time', 1, 'min')),
  entry('秒钟?|seconds?\\b', unit('time', 1 / 60, 's')),
  entry('个?(?:星期|周)(?!年|边|期)|weeks?\\b', unit('time', 10_080, 'wk')),
  entry('个月|months?\\b', unit('months', 1, 'mo')),
  entry('天|days?\\b', unit('time', 1_440, 'd')),
  entry('年|years?\\b', unit('months', 12, 'a')),
  entry('平方公里|平方千米|square kilomet(?:re|er)s?\\b|sq ?km\\b|km2', unit('area', 1e6, 'km2')),
  entry('平方米|square met(?:re|er)s?\\b|m2', unit('area', 1, 'm2')),
  entry('公顷|hectares?\\b|ha\\b', unit('area', 1e4, 'ha')),
  entry('立方米|cubic met(?:re|er)s?\\b|m3', unit('volume', 1, 'm3')),
  entry('公里|千米|kilomet(?:re|er)s?\\b|km\\b', unit('length', 1_000, 'km')),
  entry('厘米|centimet(?:re|er)s?\\b|cm\\b', unit('length', 0.01, 'cm')),
  entry('毫米|millimet(?:re|er)s?\\b|mm\\b', unit('length', 0.001, 'mm')),
  entry('英里|miles?\\b', unit('length', 1609.344)),
  entry('米|met(?:re|er)s?\\b', unit('length', 1, 'm')),
  entry('公斤|千克|kilograms?\\b|kg\\b', unit('mass', 1, 'kg')),
  entry('吨|tonnes?\\b|metric tons?\\b', unit('mass', 1_000, 't')),
  entry('吉瓦时|gwh\\b|gigawatt[ -]hours?\\b', unit('energy', 1e6, 'GW.h')),
  entry('兆瓦时|mwh\\b|megawatt[ -]hours?\\b', unit('energy', 1e3, 'MW.h')),
  entry('千瓦时|度电|kwh\\b|kilowatt[ -]hours?\\b', unit('energy', 1, 'kW.h')),
  entry('吉瓦|gw\\b|gigawatts?\\b', unit('power', 1e6, 'GW')),
  entry('兆瓦|mw\\b|megawatts?\\b', unit('power', 1e3, 'MW')),
  entry('千瓦|kw\\b|kilowatts?\\b', unit('power', 1, 'kW')),
  entry('分贝|decibels?\\b|db\\b', unit('loudness', 1, 'dB')),
  entry('摄氏度|℃|°c\\b|degrees celsius\\b', unit('temperature', 1, 'Cel')),
  entry('美元|us dollars?\\b|u\\.s\\. dollars?\\b|usd\\b', money('USD')),
  entry('欧元|euros?\\b|eur\\b', money('EUR')),
  entry('英镑|pounds? sterling\\b|gbp\\b', money('GBP')),
  entry('日元|yen\\b|jpy\\b', money('JPY')),
  entry('韩元|won\\b|krw\\b', money('KRW')),
  entry('港元|港币|hong kong dollars?\\b|hkd\\b', money('HKD')),
  entry('新元|新加坡元|singapore dollars?\\b|sgd\\b', money('SGD')),
  entry('元(?!素|宇)|人民币|yuan\\b|rmb\\b|cny\\b|renminbi\\b', money('CNY')),
] as const;

/** One look at a text finds the first unit that fits, each in a group of its own. */
const ANY_UNIT = new RegExp(`^[\\s-]?(?:${UNITS.map(({ words }) => `(${words})`).join('|')})`, 'i');

/** A bare dollar or yen sign is that of several currencies. */
const CURRENCY_PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?:US\$|USD)\s?$/i, 'USD'],
  [/(?:€|EUR)\s?$/i, 'EUR'],
  [/(?:£|GBP)\s?$/i, 'GBP'],
  [/(?:CNY|RMB)\s?$/i, 'CNY'],
];
