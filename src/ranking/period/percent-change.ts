import type { PeriodRule } from './period-rule.types';
import { ends, endsReversed, from, to } from './year-parameters';
import { sentence } from '../sentence';

/**
 * Percent change: the change as a percentage of the size of the first value, so that growth is positive also where the
 * first value is below 0. A first value of 0 is an error.
 * @example PERCENT_CHANGE of 2010: 4, 2019: 7 // 75
 */
export const percentChange: PeriodRule = {
  id: 'PERCENT_CHANGE',
  description: 'The change from start to end in percent of the size of the first value.',
  parameters: [from, to],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5 (annual differences)',
  undefinedBecause: sentence('a percentage needs a first value other than 0', '百分比变化要求首值不为0'),
  check: endsReversed,
  gives: 'PERCENT_CHANGE',
  pick(series, parameters) {
    const found = ends(series, parameters);
    if (!found) return null;
    const [start, end] = found;
    const value = (100 * (end.value - start.value)) / Math.abs(start.value);
    return { value, periods: found.map(({ period }) => period) };
  },
  year: () => null,
};
