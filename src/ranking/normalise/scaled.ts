import type { NormalisationMethod } from '../method.types';
import { outputRange } from './output-range';
import { sentence } from '../sentence';

/** Scaled: for criteria that come on a scale of their own, such as survey answers from 1 to 7. */
export const scaled: NormalisationMethod = {
  id: 'SCALED',
  description:
    'From a given scale to 0 to 100 (or `lower` to `upper`), not cut at its ends; for criteria that have a scale, such as answers from 1 to 7.',
  parameters: [
    ...outputRange('`from`', '`to`', 100),
    {
      name: 'from',
      description: 'Value that becomes `lower` (`upper` where lower is better).',
      type: 'NUMBER',
      default: 0,
    },
    { name: 'to', description: 'Value that becomes `upper`; above `from`.', type: 'NUMBER', default: 100 },
  ],
  ascending: ['from', 'to'],
  check: ({ lower, upper }) =>
    Number(lower ?? 0) < Number(upper ?? 100)
      ? null
      : {
          parameter: 'upper',
          message: `\`upper\` (${Number(upper ?? 100)}) must be above \`lower\` (${Number(lower ?? 0)})`,
        },
  reference: 'Becker et al. (2022), COINr n_scaled, JOSS 7(78): 4567; as in the Global Innovation Index 2020',
  notes: {
    formula: 'lower + (upper - lower)(x - from) / (to - from).',
    direction: 'The ends are swapped: lower + (upper - lower)(to - x) / (to - from).',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap. The reference set plays no part.',
    refuses: 'Nothing; a constant criterion is taken.',
  },
  example: { parameters: { from: 1, to: 7 }, values: [1, 4, 7], result: [0, 50, 100] },
  takesDirection: true,
  needsSpread: false,
  fit(_reference, parameters, sign) {
    const [from, to] = [Number(parameters['from']), Number(parameters['to'])];
    return {
      minimum: null,
      maximum: null,
      undefinedBecause: sentence(
        'the ends of the scale are too far apart to compute with',
        '标度两端相距过大，无法计算',
      ),
      apply: (value) => {
        const [lower, upper] = [Number(parameters['lower']), Number(parameters['upper'])];
        return lower + ((upper - lower) * (sign === 1 ? value - from : to - value)) / (to - from);
      },
    };
  },
};
