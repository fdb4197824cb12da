import type { NormalisationMethod } from '../method.types';
import { borda } from './borda';
import { goalposts } from './goalposts';
import { minMax } from './min-max';
import { none } from './none';
import { percentileRank } from './percentile-rank';
import { rank } from './rank';
import { zScore } from './z-score';

/** From the method that keeps most of the data's shape to those that keep only its order; last, nothing at all. */
export const normalisations: readonly NormalisationMethod[] = Object.freeze([
  minMax,
  goalposts,
  zScore,
  percentileRank,
  rank,
  borda,
  none,
]);
