import type { NormalisationMethod } from '../method.types';

/** Scaled: for criteria that come on a scale of their own, such as survey answers from 1 to 7. */
export const scaled: NormalisationMethod = {
  id: 'SCALED',
  description:
    'From a given scale to 0 to 100, not cut at its ends; for criteria that have a scale, such as answers from 1 to 7.',
  parameters: [
    { name: 'from', description: 'Value that becomes 0 (100 where lower is better).', type: 'NUMBER', default: 0 },
    { name: 'to', description: 'Value that becomes 100; above `from`.', type: 'NUMBER', default: 100 },
  ],
  ascending: ['from', 'to'],
  reference: 'Becker et al. (2022), COINr n_scaled, JOSS 7(78): 4567; as in the Global Innovation Index 2020',
  notes: {
    formula: '100 (x - from) / (to - from).',
    direction: '100 (to - x) / (to - from).',
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
      undefinedBecause: 'the ends of the scale are too far apart to compute with',
      apply: (value) => (100 * (sign === 1 ? value - from : to - value)) / (to - from),
    };
  },
};
