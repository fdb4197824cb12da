import type { NormalisationMethod } from '../method.types';

/** None: for criteria in one and the same unit, and for methods that look only at the order of the values. */
export const none: NormalisationMethod = {
  id: 'NONE',
  description: 'The value itself, times -1 where lower is better; only for criteria that share a unit.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 83',
  notes: {
    formula: 'x.',
    direction: 'x times -1, which the means of positive values refuse.',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap.',
    refuses: 'Nothing.',
  },
  example: { direction: 'LOWER_IS_BETTER', values: [3, 1], result: [-3, -1] },
  takesDirection: false,
  needsSpread: false,
  fit: () => ({ apply: (value) => value, minimum: null, maximum: null }),
};
