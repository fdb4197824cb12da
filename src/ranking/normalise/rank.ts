import type { NormalisationMethod } from '../method.types';
import { rankAmong, significantDigits } from './rank-among';

/**
 * Rank: 1 for the worst unit up to n for the best, so that a higher composite is better as with every other method.
 * This is the opposite of a published rank, where 1 is best; a published rank used as data has the direction
 * LOWER_IS_BETTER, which turns it first.
 *
 * Ties take the minimum. Knife-edge: see `rankAmong`. Units outside the reference set are placed among it.
 * OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 83; COINr n_rank.
 * @example RANK of 10, 20, 20, 30 // 1, 2, 2, 4; with LOWER_IS_BETTER 4, 2, 2, 1
 */
export const rank: NormalisationMethod = {
  id: 'RANK',
  description: 'Rank counted from the worst unit (1) to the best (n); ties take the minimum.',
  parameters: [significantDigits],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 83',
  takesDirection: false,
  needsSpread: true,
  fit: (reference, parameters) => ({ apply: rankAmong(reference, parameters), minimum: 1, maximum: reference.length }),
};
