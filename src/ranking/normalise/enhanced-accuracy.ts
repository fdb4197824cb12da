import type { NormalisationMethod } from '../method.types';
import { exactSum } from '../statistics/exact-sum';
import { sentence } from '../sentence';

/** Enhanced accuracy: the distance to the best as a share of all units' distances, so that one outlier stretches less. */
export const enhancedAccuracy: NormalisationMethod = {
  id: 'ENHANCED_ACCURACY',
  description: 'One minus the distance to the best value as a share of the sum of all distances to it.',
  parameters: [],
  reference: 'Zeng, Li & Yang (2013), VIKOR method with enhanced accuracy, Journal of Medical Systems 37: 9908',
  notes: {
    formula: '1 - (max - x) / sum of (max - x).',
    direction: '1 - (x - min) / sum of (x - min).',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap; only units present are summed, so that results depend on how many there are.',
    refuses: 'A constant criterion.',
  },
  example: { values: [10, 15, 20], result: [0.3333, 0.6667, 1] },
  takesDirection: false,
  needsSpread: true,
  fit(reference) {
    const best = reference[reference.length - 1]!;
    const total = exactSum(reference.map((value) => best - value));
    const share = (value: number): number => (Number.isFinite(total) ? 1 - (best - value) / total : NaN);
    return {
      minimum: Number.isFinite(total) ? share(reference[0]!) : null,
      maximum: 1,
      undefinedBecause: sentence(
        'the distances of the criterion are too large to add up',
        '该指标的距离过大，无法相加',
      ),
      apply: share,
    };
  },
};
