import type { NormalisationMethod } from '../method.types';
import { mean } from '../statistics/mean';
import { sampleStandardDeviation } from '../statistics/sample-standard-deviation';

/**
 * Z-score: how many standard deviations (with n - 1) a unit lies from the mean of the reference set, moved to the
 * given mean and spread.
 *
 * mean + sd (x - m) / s. Unbounded, so that points have no maximum; half of the values are negative with mean 0, which
 * a geometric or harmonic mean refuses. A constant criterion has no scale.
 * OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 84.
 * @example Z_SCORE of 1, 2, 3 // -1, 0, 1
 */
export const zScore: NormalisationMethod = {
  id: 'Z_SCORE',
  description: 'Distance from the mean in standard deviations (n - 1), moved to the given mean and spread.',
  parameters: [
    { name: 'mean', description: 'Value of an average unit.', type: 'NUMBER', default: 0 },
    {
      name: 'sd',
      description: 'Standard deviation of the result; above 0.',
      type: 'NUMBER',
      exclusiveMinimum: 0,
      default: 1,
    },
  ],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 84',
  takesDirection: false,
  needsSpread: true,
  fit(reference, parameters) {
    const centre = mean(reference);
    const spread = sampleStandardDeviation(reference);
    const computable = Number.isFinite(spread) && spread > 0;
    return {
      minimum: null,
      maximum: null,
      undefinedBecause: 'the standard deviation of the criterion is too large or too small to compute with',
      apply: (value) =>
        computable ? Number(parameters['mean']) + (Number(parameters['sd']) * (value - centre)) / spread : NaN,
    };
  },
};
