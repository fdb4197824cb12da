import type { WeightScheme } from '../method.types';
import { ahp } from './ahp';
import { budgetAllocation } from './budget-allocation';
import { critic } from './critic';
import { entropy } from './entropy';
import { equal } from './equal';
import { given } from './given';
import { merec } from './merec';
import { pca } from './pca';
import { rancom } from './rancom';
import { rankSum } from './rank-sum';
import { ratings } from './ratings';
import { roc } from './roc';
import { standardDeviation } from './standard-deviation';

/** The default first; then what people judge; then what only the data say, which changes whenever the data do. */
export const weightSchemes: readonly WeightScheme[] = Object.freeze([
  given,
  equal,
  rankSum,
  roc,
  ratings,
  budgetAllocation,
  ahp,
  rancom,
  standardDeviation,
  entropy,
  critic,
  merec,
  pca,
]);
