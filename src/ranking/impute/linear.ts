import type { MissingPolicy } from './missing-policy.types';
import { sentence } from '../sentence';

/**
 * Linear: a gap takes the point on the straight line between the unit's nearest earlier and nearest later value.
 *
 * No value is made beyond the ends of a series: such a unit is not ranked. Needs a column with periods.
 * Becker et al. (2022), COINr impute_panel "linear".
 * @example LINEAR in 2018 of 2016: 2, 2020: 6 // 4
 */
export const linear: MissingPolicy = {
  id: 'LINEAR',
  description:
    "On the line between the unit's own nearest earlier and later values; marked as imputed, with its periods.",
  parameters: [
    {
      name: 'withinYears',
      description: 'How many years away either value may be.',
      type: 'INTEGER',
      minimum: 1,
      optional: true,
    },
  ],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  action: 'REPICK',
  notFound: sentence('it has no earlier and later value that are near enough', '没有足够近的前后数值'),
  repick(series, year, parameters) {
    const reach = Number(parameters['withinYears'] ?? Infinity);
    const before = series.findLast((each) => each.year <= year && each.year >= year - reach);
    if (before?.year === year) return { value: before.value, periods: [before.period] };
    const after = series.find((each) => each.year > year && each.year <= year + reach);
    if (!before || !after) return null;
    const walked = (year - before.year) / (after.year - before.year);
    return { value: before.value * (1 - walked) + after.value * walked, periods: [before.period, after.period] };
  },
};
