import type { Treatment } from './treatment.types';
import { ifSkewed, notNeeded, shapeOf } from './skew-rule';
import { plainly, sentence } from '../sentence';

/**
 * Box-Cox transformation with a given exponent: (x^lambda - 1) / lambda; ln x where lambda is 0. All values must be above 0.
 *
 * Box and Cox (1964), An analysis of transformations, JRSS B 26: 211-252.
 * @example BOX_COX(0.5) of 1, 4, 9 // 0, 2, 4
 */
export const boxCox: Treatment = {
  id: 'BOX_COX',
  description: '(x^lambda - 1) / lambda, or ln x where lambda is 0; values must be above 0.',
  parameters: [
    {
      name: 'lambda',
      description: 'The exponent; 1 changes no shape, 0 is the logarithm.',
      type: 'NUMBER',
      minimum: -5,
      maximum: 5,
    },
    ifSkewed,
  ],
  reference: 'Box and Cox (1964), An analysis of transformations, JRSS B 26: 211-252',
  fit(reference, parameters) {
    const shape = shapeOf(reference);
    if (parameters['ifSkewed'] === true && !shape.needsTreatment) {
      return { apply: null, message: notNeeded(shape) };
    }
    const lambda = Number(parameters['lambda']);
    return {
      // expm1 keeps the digits that x^lambda - 1 would lose near lambda 0.
      apply: (value) => {
        if (value <= 0) return NaN;
        return lambda === 0 ? Math.log(value) : Math.expm1(lambda * Math.log(value)) / lambda;
      },
      message: plainly(lambda === 0 ? 'ln x' : `(x^${lambda} - 1) / ${lambda}`),
      undefinedBecause: sentence(
        'a Box-Cox transformation needs values above 0, and a result that is not too large',
        'Box-Cox变换要求数值大于0，且结果不能过大',
      ),
    };
  },
};
