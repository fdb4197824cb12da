import type { Language } from './language.types';
import { numberFormat, scientific } from './numbers';

export const CHINESE: Language = {
  key: 'zh',
  number(size) {
    if (size < 100) return scientific(size) ?? THREE_DIGITS.format(size);
    const whole = Math.round(size);
    return scientific(whole) ?? TEN_THOUSANDS.format(whole);
  },
  exactNumber(size) {
    const whole = scientific(size);
    if (whole !== null) return whole;
    // 2153.6万; what has more than two digits behind the point stays as it is.
    const [scale, sign] = SCALES.find(([scale]) => size >= scale && hasTwoDecimals(size / scale)) ?? [1, ''];
    return `${ALL_DIGITS.format(Number((size / scale).toPrecision(15)))}${sign}`;
  },
  range: (first, last) => `${first}至${last}`,
  // 每千人约3.2: what stands before the number in the form stays in front.
  fill: (form, before, number) => form.replace('{0}', () => before + number),
  formOf({ nameZh, figureZh }) {
    return { other: figureZh ?? (nameZh.startsWith('每') ? `${nameZh}{0}` : `{0}${nameZh}`) };
  },
  forms: {
    '1': { other: '{0}' },
    '%': { other: '{0}', number: '{0}%' },
    '‰': { other: '{0}', number: '{0}‰' },
    rank: { other: '第{0}名' },
    'calendar-year': { other: '{0}年', isYear: true },
    factor: { other: '{0}', number: '×{0}' },
    'percentage points': { other: '{0}个百分点' },
    'change of rank': { other: '{0}名' },
    'change of calendar-year': { other: '{0}年' },
  },
  comparator: ({ zh }) => zh,
  bounds: {
    rank: {
      ABOUT: '约第{0}名',
      ALMOST: '接近第{0}名',
      AT_LEAST: '第{0}名及以后',
      AT_MOST: '前{0}名',
      MORE_THAN: '第{0}名之后',
      LESS_THAN: '第{0}名之前',
    },
    'calendar-year': {
      AT_LEAST: '{0}年及以后',
      AT_MOST: '{0}年及以前',
      MORE_THAN: '{0}年之后',
      LESS_THAN: '{0}年之前',
    },
  },
  verbs: {
    amount: { rise: '增加', fall: '减少' },
    share: { rise: '上升', fall: '下降' },
  },
  remark: (text) => `（${text}）`,
  noData: '无数据',
};

const SCALES = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

function hasTwoDecimals(number: number): boolean {
  return Number((number * 100).toPrecision(15)) % 1 === 0;
}

const ALL_DIGITS = numberFormat('zh-CN', { maximumFractionDigits: 20, useGrouping: false });
const THREE_DIGITS = numberFormat('zh-CN', { maximumSignificantDigits: 3 });
/** 万, 亿 and 万亿 with four digits; 9999 and what is smaller stay as they are. */
const TEN_THOUSANDS = numberFormat('zh-CN', { notation: 'compact', maximumSignificantDigits: 4, useGrouping: false });
