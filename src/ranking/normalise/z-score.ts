import type { NormalisationMethod } from '../method.types';
import { mean } from '../statistics/mean';
import { sampleStandardDeviation } from '../statistics/sample-standard-deviation';
import { sentence } from '../sentence';

/** Z-score: the usual scale of statistics. Half of the values are negative with mean 0, which a geometric or harmonic mean refuses. */
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
  notes: {
    formula: 'mean + sd (x - m) / s, with m and s (n - 1) of the reference set.',
    direction: 'x is turned (times -1) first.',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap. The scale is open, so that points have no maximum.',
    refuses: 'A constant criterion.',
  },
  example: { values: [1, 2, 3], result: [-1, 0, 1] },
  takesDirection: false,
  needsSpread: true,
  fit(reference, parameters) {
    const centre = mean(reference);
    const spread = sampleStandardDeviation(reference);
    const computable = Number.isFinite(spread) && spread > 0;
    return {
      minimum: null,
      maximum: null,
      undefinedBecause: sentence(
        'the standard deviation of the criterion is too large or too small to compute with',
        '该指标的标准差过大或过小，无法计算',
      ),
      apply: (value) =>
        computable ? Number(parameters['mean']) + (Number(parameters['sd']) * (value - centre)) / spread : NaN,
    };
  },
};
