import { exactSum } from '../statistics/exact-sum';
import type { PeriodRule } from './period-rule.types';
import { until, within } from './year-parameters';

/**
 * Weighted: the weighted mean of the newest periods; the newest counts most, as in the IMD's city index (3 : 2 : 1).
 *
 * As many periods as weights, the first weight for the newest. A unit with fewer periods has a gap.
 * @example WEIGHTED(3, 2, 1) of 2017: 6, 2018: 3, 2019: 4 // 4
 */
export const weightedPeriods: PeriodRule = {
  id: 'WEIGHTED',
  description: 'The weighted mean of the newest periods, e.g. 3 : 2 : 1.',
  parameters: [
    { name: 'weights', description: 'One for each period, the newest first.', type: 'NUMBERS', minimum: 0 },
    until,
  ],
  reference: 'IMD-SUTD Smart City Index, methodology: three years weighted 3 : 2 : 1',
  check: ({ weights }) =>
    Array.isArray(weights) && weights.some((weight) => weight > 0)
      ? null
      : { parameter: 'weights', message: 'at least one weight must be above 0' },
  gives: 'LEVEL',
  pick(series, parameters) {
    const weights = parameters['weights'] as readonly number[];
    const inRange = within(series, parameters);
    if (inRange.length < weights.length) return null;
    const used = inRange.slice(-weights.length);
    const oldestFirst = [...weights].reverse();
    const value = exactSum(used.map((each, index) => each.value * oldestFirst[index]!)) / exactSum(weights);
    return { value, periods: used.filter((_, index) => oldestFirst[index]! > 0).map(({ period }) => period) };
  },
  year: (parameters, latestYear) => Number(parameters['until'] ?? latestYear),
};
