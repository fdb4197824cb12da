import type { PeriodRule } from './period-rule.types';
import { ends, endsReversed, from, to } from './year-parameters';
import { sentence } from '../sentence';

/** Change: value at the end minus value at the start, in the unit of the indicator. @example CHANGE of 2010: 4, 2019: 7 // 3 */
export const change: PeriodRule = {
  id: 'CHANGE',
  description: 'Value at the end minus value at the start, in the unit of the indicator.',
  parameters: [from, to],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5 (annual differences)',
  undefinedBecause: sentence('the difference is too large to compute with', '差值过大，无法计算'),
  check: endsReversed,
  gives: 'CHANGE',
  pick(series, parameters) {
    const found = ends(series, parameters);
    return found && { value: found[1].value - found[0].value, periods: found.map(({ period }) => period) };
  },
  year: () => null,
};
