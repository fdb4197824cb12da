import type { NormalisationMethod } from '../method.types';
import { rankAmong, significantDigits, tiesParameter } from './rank-among';

/**
 * Rank: 1 for the worst unit up to n for the best, so that a higher composite is better as with every other method.
 * This is the opposite of a published rank, where 1 is best; a published rank used as data has the direction
 * LOWER_IS_BETTER, which turns it first.
 */
export const rank: NormalisationMethod = {
  id: 'RANK',
  description:
    'Rank counted from the worst unit (1) to the best (n); ties take the minimum unless `ties` says otherwise.',
  parameters: [significantDigits, tiesParameter],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 83',
  notes: {
    formula: '1 + number of units that are worse.',
    direction: 'x is turned (times -1) first.',
    ties: 'As `ties` says, by default the minimum. Values that agree to `significantDigits` are equal, since rounding noise would part equal units by a whole rank.',
    missing: 'A gap stays a gap; only units present are counted. Units outside the reference set are placed among it.',
    refuses: 'A constant criterion.',
  },
  example: { direction: 'LOWER_IS_BETTER', values: [10, 20, 20, 30], result: [4, 2, 2, 1] },
  takesDirection: false,
  needsSpread: true,
  fit: (reference, parameters) => ({ apply: rankAmong(reference, parameters), minimum: 1, maximum: reference.length }),
};
