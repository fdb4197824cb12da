import { isConstant } from '../statistics/noise';
import type { Treatment } from './treatment.types';
import { notNeeded, ifSkewed, shapeOf, short } from './skew-rule';
import { plainly, sentence } from '../sentence';

/**
 * Logarithm of the distance from just below the smallest value, which takes values of any sign and draws high ones
 * together: ln(x - min + share x range), with min and range of the reference set and a share of 0.01.
 *
 * A unit outside the reference set that lies further below than that has no logarithm, which is an error.
 * Becker et al. (2022), COINr log_CT.
 * @example LOG of 0, 1, 100 // 0, 0.693, 4.615
 */
export const log: Treatment = {
  id: 'LOG',
  description: 'ln(x - min + 0.01 range): draws high values together; takes values of any sign.',
  parameters: [
    {
      name: 'share',
      description: 'Share of the range that the smallest value is lifted by.',
      type: 'NUMBER',
      exclusiveMinimum: 0,
      maximum: 1,
      default: 0.01,
    },
    ifSkewed,
  ],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  fit(reference, parameters) {
    const shape = shapeOf(reference);
    if (parameters['ifSkewed'] === true && !shape.needsTreatment) {
      return { apply: null, message: notNeeded(shape) };
    }
    const least = reference[0]!;
    const range = reference.at(-1)! - least;
    if (isConstant(reference)) return { apply: null, message: sentence('all values are equal', '所有数值相等') };
    const lift = Number(parameters['share']) * range;
    return {
      apply: (value) => (value - least + lift > 0 ? Math.log(value - least + lift) : NaN),
      message: plainly(`ln(x - ${short(least)} + ${short(lift)})`),
      undefinedBecause: sentence(
        'ln(x - min + share x range) needs values above {least}, and a range to compute with',
        'ln(x - min + share x range)要求数值大于{least}，且取值范围可以计算',
        { least: short(least - lift) },
      ),
    };
  },
};
