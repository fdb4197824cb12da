import type { PeriodRule } from './period-rule.types';
import { until } from './year-parameters';

/**
 * Latest: the newest value of each unit, which may be of different years; `withinYears` says how old it may be.
 *
 * Its age is counted from `until`, else from the latest year that any unit has.
 * @example LATEST(withinYears 2) where others have 2019: of 2016: 3, 2017: 4 // 4; of 2016: 3 // a gap
 */
export const latest: PeriodRule = {
  id: 'LATEST',
  description: 'The newest value of each unit, if it is new enough; units may be of different years.',
  parameters: [
    {
      name: 'withinYears',
      description: 'How many years older than `until`, or than the latest year of any unit, the value may be.',
      type: 'INTEGER',
      minimum: 0,
      optional: true,
    },
    until,
  ],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  gives: 'LEVEL',
  pick(series, parameters, latestYear) {
    const end = Number(parameters['until'] ?? latestYear);
    const start = end - Number(parameters['withinYears'] ?? Infinity);
    const found = series.findLast(({ year }) => year <= end && year >= start);
    return found ? { value: found.value, periods: [found.period] } : null;
  },
  year: (parameters, latestYear) => Number(parameters['until'] ?? latestYear),
};
