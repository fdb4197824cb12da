import type { MissingPolicy } from './missing-policy.types';
import { constant } from './constant';
import { exclude } from './exclude';
import { groupMean } from './group-mean';
import { groupMedian } from './group-median';
import { latestBefore } from './latest';
import { linear } from './linear';
import { meanOfPresent } from './mean';
import { medianOfPresent } from './median';
import { skip } from './skip';

/**
 * From those that invent nothing, over those that ask the unit's own past and those that ask its like, to those that
 * make all alike. None is the default: a recipe over data with gaps has to choose.
 */
export const missingPolicies: readonly MissingPolicy[] = Object.freeze([
  exclude,
  skip,
  latestBefore,
  linear,
  groupMean,
  groupMedian,
  medianOfPresent,
  meanOfPresent,
  constant,
]);
