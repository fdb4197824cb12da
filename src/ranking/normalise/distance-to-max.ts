import type { NormalisationMethod } from '../method.types';
import { sentence } from '../sentence';

/** Distance to the maximum: min-max read from the top, under the name by which other packages offer it. */
export const distanceToMax: NormalisationMethod = {
  id: 'DISTANCE_TO_MAX',
  description: 'One minus the distance to the best unit as a share of the range; 0 for the worst, 1 for the best.',
  parameters: [],
  reference: 'Becker et al. (2022), COINr n_dist2max, JOSS 7(78): 4567',
  notes: {
    formula: '1 - (max - x) / (max - min).',
    direction: 'x is turned (times -1) first.',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap. Units outside the reference set may leave the scale.',
    refuses: 'A constant criterion.',
  },
  example: { values: [10, 15, 20], result: [0, 0.5, 1] },
  takesDirection: false,
  needsSpread: true,
  fit(reference) {
    const best = reference[reference.length - 1]!;
    const range = best - reference[0]!;
    return {
      minimum: 0,
      maximum: 1,
      undefinedBecause: sentence(
        'the range of the criterion is too wide to compute with',
        '该指标的取值范围过大，无法计算',
      ),
      apply: (value) => (Number.isFinite(range) ? 1 - (best - value) / range : NaN),
    };
  },
};
