import { median } from '../statistics/median';
import { byGroup, fromGroup } from './group-values';
import type { MissingPolicy } from './missing-policy.types';
import { sentence } from '../sentence';

/** Group median: as the group mean, but one extreme unit of the group moves nothing. COINr i_median_grp. */
export const groupMedian: MissingPolicy = {
  id: 'GROUP_MEDIAN',
  description: 'The median of the present values of the same group; marked as imputed.',
  parameters: [byGroup],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  action: 'FILL',
  notFound: sentence('no unit of its group has a value', '其所在组中没有对象有值'),
  filler: (criterion, parameters) => fromGroup(criterion, parameters, median),
};
