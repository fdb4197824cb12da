import type { Label } from '../labels/label';
import { labelOfValue } from '../labels/value-label';
import { labelOfWord } from '../labels/word-labels';
import type { NodeRow, ObservationRow, QuantityRow, Snapshot } from '../snapshot';

/** Figures and periods in words: the only place of the site that knows how they are made. */
export function quantityText(data: Snapshot, quantity: QuantityRow): Label {
  const { value, low, high, change, comparator, asPrinted } = quantity;
  const unit = data.unit(quantity.unitCode);
  if (unit === null) return { en: asPrinted, zh: asPrinted };
  const signed = (number: number, of: Label): Label => {
    const sign = change === null ? '' : number > 0 ? '+' : '';
    return { en: minus(`${sign}${of.en}`), zh: minus(`${sign}${of.zh}`) };
  };
  const shown = (number: number): Label => signed(number, labelOfValue(rounded(number), null, unit));
  if (value !== null) {
    const word = COMPARATORS[comparator];
    const of = shown(value);
    return word === undefined ? of : { en: `${word[0]} ${of.en}`, zh: `${word[1]}${of.zh}` };
  }
  const [a, b] = [low, high].map((each) => (each === null ? null : shown(each)));
  if (!a || !b) return a ?? b ?? { en: asPrinted, zh: asPrinted };
  return { en: `${a.en.replace(/ .*$/, '')} to ${b.en}`, zh: `${a.zh}至${b.zh}` };
}

/** A value with its unit, and what its status says; where there is none, why. */
export function observationText(data: Snapshot, observation: ObservationRow): Label {
  const { value, status } = observation;
  const indicator = data.nodeAt(observation.indicatorIdentity);
  const word = status === 'A' ? null : labelOfWord('ObservationStatus', status);
  if (value === null) return word ?? { en: 'no data', zh: '无数据' };
  const of = valueText(data, value, indicator);
  return word === null ? of : { en: `${of.en} (${word.en.toLowerCase()})`, zh: `${of.zh}（${word.zh}）` };
}

/** A value of an indicator, rounded to what a reader takes in. */
export function valueText(data: Snapshot, value: number, indicator: NodeRow | null): Label {
  if (indicator?.valueType === 'RANK') return { en: ordinal(value), zh: `第${value}名` };
  const of = labelOfValue(rounded(value), indicator, data.unit(indicator?.unitCode ?? null));
  return { en: minus(of.en), zh: minus(of.zh) };
}

/** `2012`, `October 2016`, `2007 to 2016`, `since 2012`; null where nothing says when. */
export function periodText(start: string | null, end: string | null): Label | null {
  if (start === null && end === null) return null;
  if (start === null) return { en: `to ${dateText(end ?? '').en}`, zh: `至${dateText(end ?? '').zh}止` };
  const from = dateText(start);
  if (end === null) return { en: `since ${from.en}`, zh: `${from.zh}至今` };
  if (start === end) return from;
  const to = dateText(end);
  return { en: `${from.en} to ${to.en}`, zh: `${from.zh}至${to.zh}` };
}

/** `1st`, `2nd`, `11th`. */
export function ordinal(number: number): string {
  const [tens, ones] = [number % 100, number % 10];
  const ending = tens > 10 && tens < 14 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[ones] ?? 'th');
  return `${number.toLocaleString('en-US')}${ending}`;
}

/** `30 November 2026`, of a date or an instant. */
export function dateText(date: string): Label {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return { en: year, zh: `${year}年` };
  const name = MONTHS[Number(month) - 1] ?? month;
  if (day === undefined) return { en: `${name} ${year}`, zh: `${year}年${Number(month)}月` };
  return { en: `${Number(day)} ${name} ${year}`, zh: `${year}年${Number(month)}月${Number(day)}日` };
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

const COMPARATORS: Readonly<Record<string, readonly [string, string]>> = {
  ABOUT: ['about', '约'],
  ALMOST: ['almost', '近'],
  AT_LEAST: ['at least', '至少'],
  AT_MOST: ['at most', '至多'],
  MORE_THAN: ['more than', '超过'],
  LESS_THAN: ['less than', '不到'],
};

/** Three digits below a hundred, four above; whole numbers below ten thousand stay exact. */
function rounded(value: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 10_000) return value;
  return Number(value.toPrecision(size < 100 ? 3 : 4));
}

function minus(text: string): string {
  return text.replace(/-(?=\d)/g, '−');
}
