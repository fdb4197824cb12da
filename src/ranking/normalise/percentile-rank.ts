import type { NormalisationMethod } from '../method.types';
import { rankAmong, significantDigits } from './rank-among';

/**
 * Percentile rank: the share of the other units that a unit is better than, 0 for the worst, 1 for the best.
 *
 * (rank - 1) / (n - 1), rank as in RANK. Ties take the minimum, so that a shared first place stays below 1.
 * COINr n_prank.
 * @example PERCENTILE_RANK of 10, 20, 20, 30, 40 // 0, 0.25, 0.25, 0.75, 1
 */
export const percentileRank: NormalisationMethod = {
  id: 'PERCENTILE_RANK',
  description: 'Share of the other units that are worse: (rank - 1) / (n - 1), 0 to 1.',
  parameters: [significantDigits],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  takesDirection: false,
  needsSpread: true,
  fit(reference, parameters) {
    const place = rankAmong(reference, parameters);
    return { apply: (value) => (place(value) - 1) / (reference.length - 1), minimum: 0, maximum: 1 };
  },
};
