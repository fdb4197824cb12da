import type { PeriodRule } from './period-rule.types';
import { since, within } from './year-parameters';

/** First: the oldest value of each unit, from `since` on. @example FIRST(since 2018) of 2017: 9, 2018: 3, 2019: 5 // 3 */
export const first: PeriodRule = {
  id: 'FIRST',
  description: 'The oldest value of each unit; where things stood at the start.',
  parameters: [since],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  gives: 'LEVEL',
  pick(series, parameters) {
    const found = within(series, parameters)[0];
    return found ? { value: found.value, periods: [found.period] } : null;
  },
  year: (parameters) => (typeof parameters['since'] === 'number' ? parameters['since'] : null),
};
