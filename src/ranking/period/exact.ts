import type { PeriodRule } from './period-rule.types';

/**
 * Exact: the value of one period; a unit without it has a gap.
 *
 * The period is written as in the table (`2015/2019`); a year also finds the value whose period ends in it.
 * @example EXACT(2019) of 2018: 3, 2019: 5 // 5
 */
export const exact: PeriodRule = {
  id: 'EXACT',
  description: 'The value of one period and no other; a unit without it has a gap.',
  parameters: [{ name: 'period', description: 'As in the data, e.g. 2019 or 2015/2019.', type: 'TEXT' }],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 2 (timeliness)',
  gives: 'LEVEL',
  pick(series, parameters) {
    const found =
      series.find(({ period }) => period === parameters['period']) ??
      series.findLast(({ year }) => String(year) === parameters['period']);
    return found ? { value: found.value, periods: [found.period] } : null;
  },
  year(parameters) {
    // The last year of `2019`, `2015/2019`, `2015-2019` and `2019-06-30`.
    const year = /(\d{4})(?:-\d\d){0,2}$/.exec(String(parameters['period']))?.[1];
    return year === undefined ? null : Number(year);
  },
};
