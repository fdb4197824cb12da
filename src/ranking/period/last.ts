import type { PeriodRule } from './period-rule.types';
import { until, within } from './year-parameters';

/** Last: the newest value of each unit up to `until`, however old. @example LAST(until 2018) of 2016: 9, 2019: 5 // 9 */
export const last: PeriodRule = {
  id: 'LAST',
  description: 'The newest value of each unit, however old it is.',
  parameters: [until],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  gives: 'LEVEL',
  pick(series, parameters) {
    const found = within(series, parameters).at(-1);
    return found ? { value: found.value, periods: [found.period] } : null;
  },
  year: (parameters, latestYear) => Number(parameters['until'] ?? latestYear),
};
