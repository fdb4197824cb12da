import type { NormalisationMethod } from '../method.types';
import { onRange, outputRange } from './output-range';
import { rankAmong, significantDigits, tiesParameter } from './rank-among';

/** Percentile rank: where a unit stands in the field, whatever the distances. */
export const percentileRank: NormalisationMethod = {
  id: 'PERCENTILE_RANK',
  description: 'Share of the other units that are worse: (rank - 1) / (n - 1), 0 to 1.',
  parameters: [
    significantDigits,
    {
      name: 'countSelf',
      description: 'True: rank / n, which counts the unit itself, so that the worst gets 1 / n.',
      type: 'BOOLEAN',
      default: false,
    },
    tiesParameter,
    ...outputRange('a share of 0', 'a share of 1'),
  ],
  ascending: ['lower', 'upper'],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  notes: {
    formula:
      '(rank - 1) / (n - 1), or rank / n with `countSelf`, on the scale from `lower` to `upper`; rank as in RANK.',
    direction:
      'x is turned (times -1) first. One minus a percentile rank whose ties are LOWEST is that of the turned values with HIGHEST.',
    ties: 'As `ties` says; by default the lowest place, so that a shared first place stays below 1.',
    missing: 'A gap stays a gap; only units present are counted.',
    refuses: 'A constant criterion.',
  },
  example: { values: [10, 20, 20, 30, 40], result: [0, 0.25, 0.25, 0.75, 1] },
  takesDirection: false,
  needsSpread: true,
  fit(reference, parameters) {
    const place = rankAmong(reference, parameters);
    const size = reference.length;
    const countsSelf = parameters['countSelf'] === true;
    const share = (rank: number): number => (countsSelf ? rank / size : (rank - 1) / (size - 1));
    const apply = (value: number): number => onRange(share(place(value)), parameters);
    return { apply, minimum: onRange(share(1), parameters), maximum: onRange(1, parameters) };
  },
};
