import type { NormalisationMethod } from '../method.types';
import { exactSum } from '../statistics/exact-sum';
import { sentence } from '../sentence';

/** Vector: all criteria get the same length; made for TOPSIS. */
export const vector: NormalisationMethod = {
  id: 'VECTOR',
  description: 'Value over the root of the sum of squares; where lower is better, one minus that. Made for TOPSIS.',
  parameters: [],
  reference: 'Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer; pymcdm vector_normalization',
  notes: {
    formula: 'x / sqrt(sum of x^2).',
    direction: '1 - x / sqrt(sum of x^2).',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap; only units present are summed, so that results depend on how many there are.',
    refuses: 'A criterion that is 0 everywhere.',
  },
  example: { values: [3, 4], result: [0.6, 0.8] },
  takesDirection: true,
  needsSpread: false,
  fit(reference, _parameters, sign) {
    const largest = Math.max(Math.abs(reference[0]!), Math.abs(reference[reference.length - 1]!));
    if (largest === 0) {
      return {
        apply: () => NaN,
        minimum: null,
        maximum: null,
        problem: sentence('it is 0 everywhere and has no length', '处处为0，没有长度'),
      };
    }
    // In units of the largest, so that no square can over- or underflow.
    const length = Math.sqrt(exactSum(reference.map((value) => (value / largest) ** 2)));
    const share = (value: number): number => (sign === 1 ? value / largest / length : 1 - value / largest / length);
    const ends = [share(reference[0]!), share(reference[reference.length - 1]!)];
    return { minimum: Math.min(...ends), maximum: Math.max(...ends), apply: share };
  },
};
