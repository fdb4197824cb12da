import { currencyOf } from './currency';
import type { Form, Language, UnitWords } from './language.types';
import { numberFormat, scientific } from './numbers';

export const ENGLISH: Language = {
  key: 'en',
  number(size) {
    if (size < 100) return scientific(size) ?? THREE_DIGITS.format(size);
    const whole = Math.round(size);
    return whole < LEAST_MILLION ? WHOLE.format(whole) : (scientific(whole) ?? MILLIONS.format(whole));
  },
  exactNumber: (size) => scientific(size) ?? ALL_DIGITS.format(size),
  range: (first, last) => `${first} to ${last}`,
  fill: (form, before, number) => before + form.replace('{0}', () => number),
  formOf(unit) {
    const other = moneyForm(unit) ?? unit.figureEn ?? `{0} ${unit.nameEn}`;
    return unit.singularEn === null ? { other } : { other, one: `{0} ${unit.singularEn}` };
  },
  forms: {
    '1': { other: '{0}' },
    '%': { other: '{0}', number: '{0}%' },
    '‰': { other: '{0}', number: '{0}‰' },
    rank: { other: 'No. {0}' },
    'calendar-year': { other: '{0}', isYear: true },
    factor: { other: '{0}', number: '×{0}' },
    'percentage points': { other: '{0} percentage points', one: '{0} percentage point' },
    'change of rank': { other: '{0} places', one: '{0} place' },
    'change of calendar-year': { other: '{0} years', one: '{0} year' },
  },
  comparator: ({ en }) => `${en.toLowerCase()} `,
  bounds: {
    rank: {
      AT_LEAST: 'No. {0} or lower',
      AT_MOST: 'top {0}',
      MORE_THAN: 'below No. {0}',
      LESS_THAN: 'above No. {0}',
    },
    'calendar-year': {
      AT_LEAST: '{0} or later',
      AT_MOST: '{0} or earlier',
      MORE_THAN: 'after {0}',
      LESS_THAN: 'before {0}',
    },
  },
  verbs: {
    amount: { rise: 'up by ', fall: 'down by ' },
    share: { rise: 'up by ', fall: 'down by ' },
  },
  remark: (text) => ` (${text.toLowerCase()})`,
  noData: 'no data',
};

/** What three digits round up to a million: 999,499 is the last number that is written out. */
const LEAST_MILLION = 999_500;
const THREE_DIGITS = numberFormat('en', { maximumSignificantDigits: 3 });
const ALL_DIGITS = numberFormat('en', { maximumFractionDigits: 20 });
const WHOLE = numberFormat('en', { maximumFractionDigits: 0 });
const MILLIONS = numberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 });

/** `USD {0} a year`; null for what is no money, and for money by something else than time or person. */
function moneyForm({ code }: UnitWords): Form['other'] | null {
  const money = currencyOf(code);
  const by = money && BY[money.by];
  return by === null || by === undefined ? null : `${money?.currency ?? ''} {0}${by}`;
}

const BY: Readonly<Record<string, string>> = {
  '': '',
  a: ' a year',
  mo: ' a month',
  wk: ' a week',
  d: ' a day',
  h: ' an hour',
  person: ' per person',
};
