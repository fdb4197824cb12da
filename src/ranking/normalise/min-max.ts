import type { NormalisationMethod } from '../method.types';
import { sentence } from '../sentence';

/** Min-max: the whole scale is used, and two units, the worst and the best, decide all of it. */
export const minMax: NormalisationMethod = {
  id: 'MIN_MAX',
  description: 'Worst unit gets `lower`, best gets `upper`, the others lie between in proportion to their values.',
  parameters: [
    { name: 'lower', description: 'Value of the worst unit.', type: 'NUMBER', default: 0 },
    { name: 'upper', description: 'Value of the best unit; above `lower`.', type: 'NUMBER', default: 1 },
  ],
  ascending: ['lower', 'upper'],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 85',
  notes: {
    formula: 'lower + (upper - lower)(x - min) / (max - min).',
    direction: 'x is turned (times -1) first.',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap. Units outside the reference set may leave the scale.',
    refuses: 'A constant criterion.',
  },
  example: { values: [10, 15, 20], result: [0, 0.5, 1] },
  takesDirection: false,
  needsSpread: true,
  fit(reference, parameters) {
    const lower = Number(parameters['lower']);
    const upper = Number(parameters['upper']);
    const least = reference[0]!;
    const range = reference[reference.length - 1]! - least;
    return {
      minimum: lower,
      maximum: upper,
      undefinedBecause: sentence(
        'the range of the criterion is too wide to compute with',
        '该指标的取值范围过大，无法计算',
      ),
      // This form gives exactly `upper` at the best value; lower + (upper - lower) * share may miss it by a digit.
      apply: (value) => {
        const share = Number.isFinite(range) ? (value - least) / range : NaN;
        return lower * (1 - share) + upper * share;
      },
    };
  },
};
