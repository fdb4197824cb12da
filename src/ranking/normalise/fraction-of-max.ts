import type { NormalisationMethod } from '../method.types';
import { sentence } from '../sentence';

/** Fraction of the maximum: ratios between units stay ratios where higher is better. */
export const fractionOfMax: NormalisationMethod = {
  id: 'FRACTION_OF_MAX',
  description: 'Value over the largest value; where lower is better, one minus that.',
  parameters: [],
  reference: 'Becker et al. (2022), COINr n_fracmax, JOSS 7(78): 4567; pymcdm max_normalization',
  notes: {
    formula: 'x / max.',
    direction: '1 - x / max.',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap.',
    refuses: 'A criterion whose largest value is 0 or less.',
  },
  example: { values: [10, 15, 20], result: [0.5, 0.75, 1] },
  takesDirection: true,
  needsSpread: false,
  fit(reference, _parameters, sign) {
    const [least, most] = [reference[0]!, reference[reference.length - 1]!];
    if (!(most > 0)) {
      return {
        apply: () => NaN,
        minimum: null,
        maximum: null,
        problem: sentence('the largest value is {most} and must be above 0', '最大值为{most}，必须大于0', { most }),
      };
    }
    const share = (value: number): number => (sign === 1 ? value / most : 1 - value / most);
    return { minimum: sign === 1 ? share(least) : 0, maximum: sign === 1 ? 1 : share(least), apply: share };
  },
};
