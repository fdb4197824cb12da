import type { NormalisationMethod } from '../method.types';
import { rankAmong, significantDigits } from './rank-among';

/**
 * Borda points: the number of units that a unit is better than, 0 for the worst, n - 1 for the best.
 *
 * rank - 1, rank as in RANK; ties take the minimum. Summed over criteria this is the Borda count.
 * OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 106.
 * @example BORDA of 10, 20, 20, 30 // 0, 1, 1, 3
 */
export const borda: NormalisationMethod = {
  id: 'BORDA',
  description: 'Number of units that are worse, 0 to n - 1.',
  parameters: [significantDigits],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 106',
  takesDirection: false,
  needsSpread: true,
  fit(reference, parameters) {
    const place = rankAmong(reference, parameters);
    return { apply: (value) => place(value) - 1, minimum: 0, maximum: reference.length - 1 };
  },
};
