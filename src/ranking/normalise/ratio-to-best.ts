import type { NormalisationMethod } from '../method.types';
import { sentence } from '../sentence';

/** Ratio to the best: the one ratio scale that treats both directions alike, from above 0 to 1. */
export const ratioToBest: NormalisationMethod = {
  id: 'RATIO_TO_BEST',
  description:
    'Value over the best value, or the best over the value where lower is better; raised to a power if wanted.',
  parameters: [
    {
      name: 'power',
      description: 'Above 1 it pulls the units apart near the best, below 1 near the worst.',
      type: 'NUMBER',
      exclusiveMinimum: 0,
      maximum: 10,
      default: 1,
    },
  ],
  reference:
    'Shih, Shyur & Lee (2007), Mathematical and Computer Modelling 45: 801-813; Peldschus et al. (1983) for powers',
  notes: {
    formula: '(x / max)^power.',
    direction: '(min / x)^power.',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap. Units outside the reference set may exceed 1.',
    refuses: 'A negative value; 0 where lower is better; a criterion that is 0 everywhere.',
  },
  example: { direction: 'LOWER_IS_BETTER', values: [10, 20, 40], result: [1, 0.5, 0.25] },
  takesDirection: true,
  needsSpread: false,
  fit(reference, parameters, sign) {
    const power = Number(parameters['power']);
    const [least, most] = [reference[0]!, reference[reference.length - 1]!];
    const ratio = (value: number): number => {
      if (value < 0 || (sign === -1 && value === 0)) return NaN;
      return (sign === 1 ? value / most : least / value) ** power;
    };
    return {
      minimum: finiteOrNull(ratio(sign === 1 ? least : most)),
      maximum: 1,
      undefinedBecause:
        sign === 1
          ? sentence('a ratio needs values of 0 or more, and one above 0', '比值要求数值不小于0，且至少有一个大于0')
          : sentence('a ratio where lower is better needs values above 0', '低者为优时，比值要求数值大于0'),
      apply: ratio,
    };
  },
};

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
