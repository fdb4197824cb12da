import type { NormalisationMethod } from '../method.types';
import { aboveBelowMean } from './above-below-mean';
import { borda } from './borda';
import { categorical } from './categorical';
import { distanceToMax } from './distance-to-max';
import { distanceToReference } from './distance-to-reference';
import { distanceToTarget } from './distance-to-target';
import { enhancedAccuracy } from './enhanced-accuracy';
import { exponentialRank } from './exponential-rank';
import { fractionOfMax } from './fraction-of-max';
import { goalposts } from './goalposts';
import { logarithmic } from './logarithmic';
import { minMax } from './min-max';
import { none } from './none';
import { percentileRank } from './percentile-rank';
import { rank } from './rank';
import { ratioToBest } from './ratio-to-best';
import { ratioToReference } from './ratio-to-reference';
import { relativeDistance } from './relative-distance';
import { scaled } from './scaled';
import { sum } from './sum';
import { vector } from './vector';
import { zScore } from './z-score';

/** From the methods that keep most of the data's shape to those that keep only its order or classes; last, nothing. */
export const normalisations: readonly NormalisationMethod[] = Object.freeze([
  minMax,
  goalposts,
  zScore,
  distanceToMax,
  distanceToReference,
  distanceToTarget,
  scaled,
  fractionOfMax,
  ratioToBest,
  ratioToReference,
  relativeDistance,
  enhancedAccuracy,
  vector,
  sum,
  logarithmic,
  percentileRank,
  exponentialRank,
  rank,
  borda,
  categorical,
  aboveBelowMean,
  none,
]);
