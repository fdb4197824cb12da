import type { NormalisationMethod } from '../method.types';
import { sentence } from '../sentence';

/**
 * Goalposts: units and years added later change no score, which is why the Human Development Index is built so.
 */
export const goalposts: NormalisationMethod = {
  id: 'GOALPOSTS',
  description: 'Position between two fixed values, on a scale of `lower` to `upper`.',
  parameters: [
    { name: 'min', description: 'The lower goalpost, in the unit of the indicator.', type: 'NUMBER' },
    { name: 'max', description: 'The upper goalpost; above `min`.', type: 'NUMBER' },
    { name: 'clamp', description: 'Cut values beyond the goalposts.', type: 'BOOLEAN', default: true },
    {
      name: 'ln',
      description: 'Take natural logarithms first; values must be positive.',
      type: 'BOOLEAN',
      default: false,
    },
    { name: 'lower', description: 'Result at the worse goalpost.', type: 'NUMBER', default: 0 },
    { name: 'upper', description: 'Result at the better goalpost; above `lower`.', type: 'NUMBER', default: 1 },
  ],
  ascending: ['min', 'max'],
  check: ({ ln, min }) =>
    ln === true && Number(min) <= 0
      ? { parameter: 'min', message: `${min} has no logarithm; with \`ln\` both goalposts must be above 0` }
      : null,
  reference: 'UNDP, Human Development Report, technical note 1',
  notes: {
    formula: 'lower + (upper - lower)(x - min) / (max - min); with `ln` of the logarithms of x, min and max.',
    direction: 'The ends are swapped: (max - x) / (max - min).',
    ties: 'Equal values stay equal; with `clamp` all values beyond an end become equal.',
    missing: 'A gap stays a gap. The reference set plays no part.',
    refuses: 'With `ln` a value of 0 or less. A constant criterion is taken.',
  },
  example: { parameters: { min: 20, max: 85 }, values: [72, 15, 90], result: [0.8, 0, 1] },
  takesDirection: true,
  needsSpread: false,
  fit(_reference, parameters, sign) {
    const measure = parameters['ln'] === true ? Math.log : (value: number): number => value;
    const min = measure(Number(parameters['min']));
    const range = measure(Number(parameters['max'])) - min;
    const lower = Number(parameters['lower']);
    const upper = Number(parameters['upper']);
    const clamp = parameters['clamp'] === true;
    return {
      minimum: clamp ? lower : null,
      maximum: clamp ? upper : null,
      undefinedBecause: sentence(
        'a logarithm needs a value above 0, and the goalposts must not be too far apart to compute with',
        '对数要求数值大于0，且上下阈值不能相距过大以致无法计算',
      ),
      apply(value) {
        const walked = (measure(value) - min) / range;
        // ln(0) is minus infinity, which a clamp would quietly turn into the worst score.
        if (!Number.isFinite(walked) || !Number.isFinite(range)) return NaN;
        const share = sign === 1 ? walked : 1 - walked;
        const kept = clamp ? Math.max(0, Math.min(1, share)) : share;
        return lower * (1 - kept) + upper * kept;
      },
    };
  },
};
