import type { NormalisationMethod } from '../method.types';
import { mean } from '../statistics/mean';
import { isNoise } from '../statistics/noise';
import { sentence } from '../sentence';

/** Above or below the mean: three classes; nothing but clear differences counts, and outliers not at all. */
export const aboveBelowMean: NormalisationMethod = {
  id: 'ABOVE_BELOW_MEAN',
  description: '1 for units clearly better than the mean, -1 for clearly worse, 0 for those around it.',
  parameters: [
    {
      name: 'threshold',
      description: 'How far from the mean is clear, as a share of the mean.',
      type: 'NUMBER',
      minimum: 0,
      default: 0.2,
    },
  ],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 87',
  notes: {
    formula: '1 where x / mean > 1 + threshold, -1 where x / mean < 1 - threshold, else 0.',
    direction: 'The two are swapped.',
    ties: 'Frequent: there are three results.',
    missing: 'A gap stays a gap.',
    refuses: 'A criterion whose mean is 0 or less.',
  },
  example: { values: [70, 100, 130], result: [-1, 0, 1] },
  takesDirection: true,
  needsSpread: false,
  fit(reference, parameters, sign) {
    const centre = mean(reference);
    if (!(centre > 0 && Number.isFinite(centre))) {
      return {
        apply: () => NaN,
        minimum: null,
        maximum: null,
        problem: sentence('the mean is {centre} and must be above 0', '均值为{centre}，必须大于0', { centre }),
      };
    }
    const threshold = Number(parameters['threshold']);
    const place = (value: number): number => {
      const ratio = value / centre;
      if (isNoise(ratio, 1 + threshold) || isNoise(ratio, 1 - threshold)) return 0;
      return sign * (ratio > 1 + threshold ? 1 : ratio < 1 - threshold ? -1 : 0) + 0;
    };
    return { minimum: -1, maximum: 1, apply: place };
  },
};
