import { mean } from '../statistics/mean';
import type { MissingPolicy } from './missing-policy.types';

/**
 * Group mean: a gap takes the mean of the present values of the unit's group in the reference set, before direction and
 * scale. A unit in no group, or in a group without any value, is not ranked: there is nothing like it to go by.
 *
 * OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 56; COINr i_mean_grp.
 */
export const groupMean: MissingPolicy = {
  id: 'GROUP_MEAN',
  description: 'The mean of the present values of the same group, e.g. the same world region; marked as imputed.',
  parameters: [
    { name: 'by', description: 'The grouping, by the name it has in the data.', type: 'TEXT', names: 'GROUP' },
  ],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  action: 'FILL',
  notFound: 'no unit of its group has a value',
  filler({ column, reference, groupOf }, parameters) {
    const groups = groupOf(String(parameters['by']));
    const present = new Map<string, number[]>();
    groups.forEach((group, unit) => {
      const value = column[unit]!;
      if (group === null || reference[unit] !== 1 || Number.isNaN(value)) return;
      const values = present.get(group);
      if (values) values.push(value);
      else present.set(group, [value]);
    });
    const means = new Map([...present].map(([group, values]) => [group, mean(values)]));
    return (unit) => {
      const group = groups[unit] ?? null;
      return group === null ? NaN : (means.get(group) ?? NaN);
    };
  },
};
