import { problemAt, type Problem } from '../../problem';
import { type PrintedUnit, unitOfCode } from '../../printed/units';
import { type EnteredFigure, saysDimension } from './entered-figure';
import type { PlaceInQuantity } from './place-in-quantity';
import { CONFIRM } from './printed';

/** What a level can be, by what is measured and in which unit. */
export interface Measured {
  /** Slug and names of the metric or indicator, all together. */
  readonly names: string;
  readonly unitCode: string | null;
  readonly isShare: boolean;
  readonly isRank: boolean;
}

/** What a number says that nothing can be: a share of more than the whole, fewer than no cameras, a 0th place. */
export function impossibleLevel(
  value: number,
  measured: Measured,
): {
  readonly code: 'share-over-100' | 'percent-over-100' | 'negative-amount' | 'rank-below-1';
  readonly message: string;
} | null {
  const { unitCode, isShare, isRank, names } = measured;
  const unit = unitCode === null ? null : unitOfCode(unitCode);
  if (isRank) return value >= 1 ? null : { code: 'rank-below-1', message: `${value} is no rank: the first is 1.` };
  if (unit?.dimension === 'share' && value > 100) {
    if (!BALANCES.test(names) && (isShare || isShareByName(names)))
      return { code: 'share-over-100', message: `${value} % is more than the whole.` };
    return {
      code: 'percent-over-100',
      message: `${value} % is more than the whole. A growth may be so, a share may not.`,
    };
  }
  if (value >= 0 || BALANCES.test(names) || !isNeverNegative(unit, unitCode, isShare || isShareByName(names)))
    return null;
  return {
    code: 'negative-amount',
    message: `${value} is less than nothing. How much something falls is a \`change\`.`,
  };
}

/** A quantity that cannot be, whatever its source prints. */
export function possibleProblems(
  entered: EnteredFigure,
  metric: Omit<Measured, 'unitCode'>,
  place: PlaceInQuantity,
): Problem[] {
  const { numbers, key, change, unitCode } = entered;
  if (change === 'factor') {
    const wrong = numbers.find((value) => value <= 0);
    const message = 'a factor is above 0: half as much is 0.5, three times as much is 3.';
    return wrong === undefined
      ? []
      : [problemAt(place(key), 'impossible-factor', `${wrong} is entered, and ${message}${CONFIRM}`)];
  }
  if (change === 'percentage points' && SHARES.test(metric.names) && numbers.some((value) => Math.abs(value) > 100)) {
    return [problemAt(place(key), 'share-over-100', `no share changes by more than 100 percentage points.${CONFIRM}`)];
  }
  if (change !== null) return [];
  const found = numbers.map((value) => impossibleLevel(value, { ...metric, unitCode })).find((each) => each !== null);
  return found ? [problemAt(place(key), found.code, `${found.message}${CONFIRM}`)] : [];
}

/** The metric is a part of a whole. */
const SHARES =
  /\bshares?\b|\bproportion|\bpercentage of|\baccura|\bsatisf|\bcoverage|\bpenetration|\boccupancy|占比|份额|比例|比重|准确|满意|覆盖率|普及率|渗透率|入住率/i;

/** Debt or trade in per cent of GDP is measured by something that is not its whole. */
const RATIOS = /\b(?:of|to) (?:the )?(?:GDP|GNI|gross (?:domestic|national))\b|占(?:GDP|国内生产总值|地区生产总值)/i;

function isShareByName(names: string): boolean {
  return SHARES.test(names) && !RATIOS.test(names);
}

/** What may be below nothing: differences of what comes and what goes. */
const BALANCES =
  /\bnet\b|\bbalance|\bchange|\bgrowth|\bgap\b|\bdifference|\bdeficit|\bsurplus|\banomal|\bavoided|净|差|增长|变化|增减|盈余|赤字|异常/i;

/** Money, temperature and levels of sound go below zero; so do indices and plain numbers, of which nothing is known. */
function isNeverNegative(unit: PrintedUnit | null, unitCode: string | null, isShare: boolean): boolean {
  if (unit === null) return saysDimension(unitCode);
  if (unit.dimension === 'share') return isShare;
  return ['time', 'months', 'length', 'area', 'volume', 'times'].includes(unit.dimension);
}
