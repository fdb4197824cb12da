import type { MissingPolicy } from '../method.types';
import { constant } from './constant';
import { exclude } from './exclude';
import { meanOfPresent } from './mean';
import { medianOfPresent } from './median';
import { skip } from './skip';

/** From those that invent nothing to those that do. None is the default: a recipe over data with gaps has to choose. */
export const missingPolicies: readonly MissingPolicy[] = Object.freeze([
  exclude,
  skip,
  medianOfPresent,
  meanOfPresent,
  constant,
]);
