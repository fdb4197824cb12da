import type { NormalisationMethod } from '../method.types';
import { rankAmong, significantDigits } from './rank-among';

/** Borda points: summed over criteria this is the Borda count. */
export const borda: NormalisationMethod = {
  id: 'BORDA',
  description: 'Number of units that are worse, 0 to n - 1.',
  parameters: [significantDigits],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 106',
  notes: {
    formula: 'rank - 1, with the rank of RANK.',
    direction: 'x is turned (times -1) first.',
    ties: 'The minimum: equal units get no point from each other.',
    missing: 'A gap stays a gap; only units present are counted.',
    refuses: 'A constant criterion.',
  },
  example: { values: [10, 20, 20, 30], result: [0, 1, 1, 3] },
  takesDirection: false,
  needsSpread: true,
  fit(reference, parameters) {
    const place = rankAmong(reference, parameters);
    return { apply: (value) => place(value) - 1, minimum: 0, maximum: reference.length - 1 };
  },
};
