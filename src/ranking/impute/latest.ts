import type { MissingPolicy } from './missing-policy.types';
import { sentence } from '../sentence';

/**
 * Latest: a gap takes the unit's own newest value from before; the indicator and its denominator each their own.
 *
 * A unit without an earlier value is not ranked. Needs a column with periods.
 * Becker et al. (2022), COINr impute_panel "latest".
 * @example LATEST in 2019 of 2015: 3, 2017: 4 // 4
 */
export const latestBefore: MissingPolicy = {
  id: 'LATEST',
  description: "The unit's own newest earlier value; marked as imputed, with its period.",
  parameters: [
    {
      name: 'withinYears',
      description: 'How many years older than the missing one the value may be.',
      type: 'INTEGER',
      minimum: 1,
      optional: true,
    },
  ],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  action: 'REPICK',
  notFound: sentence('it has no earlier value that is new enough', '没有足够新的较早数值'),
  repick(series, year, parameters) {
    const oldest = year - Number(parameters['withinYears'] ?? Infinity);
    const found = series.findLast((each) => each.year <= year && each.year >= oldest);
    return found ? { value: found.value, periods: [found.period] } : null;
  },
};
