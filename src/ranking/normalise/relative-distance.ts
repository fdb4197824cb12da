import type { NormalisationMethod } from '../method.types';
import { sentence } from '../sentence';

/** Relative distance: what is missing to the best value, in units of that value. */
export const relativeDistance: NormalisationMethod = {
  id: 'RELATIVE_DISTANCE',
  description:
    'One minus the distance to the best value as a share of the best value; below 0 where the distance is larger.',
  parameters: [],
  reference:
    'Zavadskas & Turskis (2008), A new logarithmic normalization method in games theory, Informatica 19: 303-314',
  notes: {
    formula: '1 - |max - x| / max.',
    direction: '1 - |min - x| / min.',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap. A unit outside the reference set that is better than its best is at a distance too.',
    refuses: 'A criterion whose best value is 0 or less.',
  },
  example: { direction: 'LOWER_IS_BETTER', values: [10, 15, 40], result: [1, 0.5, -2] },
  takesDirection: true,
  needsSpread: false,
  fit(reference, _parameters, sign) {
    const [least, most] = [reference[0]!, reference[reference.length - 1]!];
    const [best, worst] = sign === 1 ? [most, least] : [least, most];
    if (!(best > 0)) {
      return {
        apply: () => NaN,
        minimum: null,
        maximum: null,
        problem: sentence('the best value is {best} and must be above 0', '最优值为{best}，必须大于0', { best }),
      };
    }
    const share = (value: number): number => 1 - Math.abs(best - value) / best;
    return { minimum: share(worst), maximum: 1, apply: share };
  },
};
