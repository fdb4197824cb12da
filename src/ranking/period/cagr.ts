import type { PeriodRule } from './period-rule.types';
import { ends, endsReversed, from, to } from './year-parameters';
import { sentence } from '../sentence';

/**
 * Compound annual growth rate, in percent: the steady yearly growth that leads from the first value to the last.
 *
 * 100 ((last / first)^(1 / years) - 1). Both values must be above 0.
 * Becker et al. (2022), COINr: CAGR.
 * @example CAGR of 2010: 100, 2012: 121 // 10
 */
export const cagr: PeriodRule = {
  id: 'CAGR',
  description: 'Compound annual growth rate from start to end, in percent a year.',
  parameters: [from, to],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  undefinedBecause: sentence('a growth rate needs values above 0 at both ends', '增长率要求首尾两值均大于0'),
  check: endsReversed,
  gives: 'GROWTH_RATE',
  pick(series, parameters) {
    const found = ends(series, parameters);
    if (!found) return null;
    const [start, end] = found;
    const isPositive = start.value > 0 && end.value > 0;
    const value = 100 * ((end.value / start.value) ** (1 / (end.year - start.year)) - 1);
    return { value: isPositive ? value : NaN, periods: found.map(({ period }) => period) };
  },
  year: () => null,
};
