import { mean } from '../statistics/mean';
import type { PeriodRule } from './period-rule.types';
import { rangeReversed, since, until, within } from './year-parameters';

/**
 * Mean: the arithmetic mean of several periods, which evens out single years.
 *
 * Of all periods from `since` to `until`, or of the last `count` of those. A unit with fewer than `count` has a gap.
 * @example MEAN(count 2) of 2017: 9, 2018: 3, 2019: 5 // 4
 */
export const meanOfPeriods: PeriodRule = {
  id: 'MEAN',
  description: 'The mean of several periods: the last `count`, or all from `since` to `until`.',
  parameters: [
    {
      name: 'count',
      description: 'How many periods, the newest; a unit with fewer has a gap.',
      type: 'INTEGER',
      minimum: 1,
      optional: true,
    },
    since,
    until,
  ],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 2 (timeliness)',
  check: rangeReversed,
  gives: 'LEVEL',
  pick(series, parameters) {
    const inRange = within(series, parameters);
    const count = Number(parameters['count'] ?? inRange.length);
    if (inRange.length === 0 || inRange.length < count) return null;
    const used = inRange.slice(-count);
    return { value: mean(used.map(({ value }) => value)), periods: used.map(({ period }) => period) };
  },
  year: (parameters, latestYear) => Number(parameters['until'] ?? latestYear),
};
