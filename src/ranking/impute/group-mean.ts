import { mean } from '../statistics/mean';
import { byGroup, fromGroup } from './group-values';
import type { MissingPolicy } from './missing-policy.types';
import { sentence } from '../sentence';

/**
 * Group mean: a gap takes the mean of the present values of the unit's group in the reference set, before direction and
 * scale. A unit in no group, or in a group without any value, is not ranked: there is nothing like it to go by.
 *
 * OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 56; COINr i_mean_grp.
 */
export const groupMean: MissingPolicy = {
  id: 'GROUP_MEAN',
  description: 'The mean of the present values of the same group, e.g. the same world region; marked as imputed.',
  parameters: [byGroup],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  action: 'FILL',
  notFound: sentence('no unit of its group has a value', '其所在组中没有对象有值'),
  filler: (criterion, parameters) => fromGroup(criterion, parameters, mean),
};
