import type { Indicator } from '../entities/indicator';
import type { Unit } from '../entities/unit';
import type { Label } from './label';

/** A value with every digit and its unit; a rank by its number alone. Chinese counts in 万 and 亿 and has no commas. */
export function labelOfValue(value: number, indicator: Pick<Indicator, 'valueType'> | null, unit: Unit | null): Label {
  const [en, zh] = [value.toLocaleString('en-US', { maximumFractionDigits: 20 }), inChinese(value)];
  const isRank = indicator?.valueType === 'RANK';
  if (isRank || unit === null || unit.code === '1') return { en, zh };
  if (unit.code === '%') return { en: `${en}%`, zh: `${zh}%` };
  // 每千人 stands before its number, as "per 1,000 people" stands behind it.
  return {
    en: `${en} ${unit.nameEn}`,
    zh: unit.nameZh.startsWith('每') ? `${unit.nameZh}${zh}` : `${zh}${unit.nameZh}`,
  };
}

/** 1640万, 12.53万, 76亿; 18998 and what has more digits than fit stay whole. */
function inChinese(value: number): string {
  for (const [size, sign] of SCALES) {
    const scaled = Number((value / size).toPrecision(15));
    if (Math.abs(scaled) >= 1 && Number((scaled * 100).toPrecision(15)) % 1 === 0) return `${plain(scaled)}${sign}`;
  }
  return plain(value);
}

const SCALES = [
  [1e8, '亿'],
  [1e4, '万'],
] as const;

function plain(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 20, useGrouping: false });
}
