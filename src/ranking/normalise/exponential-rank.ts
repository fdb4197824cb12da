import type { NormalisationMethod } from '../method.types';
import { rankAmong, significantDigits, tiesParameter } from './rank-among';

/**
 * Exponential of ranks: spreads the best tenth over half of the scale, so that a high place in one criterion is not cancelled out
 * by a low place in another one. The English Indices of Deprivation build their domains so, with deprived as the high end.
 */
export const exponentialRank: NormalisationMethod = {
  id: 'EXPONENTIAL_RANK',
  description: 'Exponential transformation of the rank, from near 0 for the worst unit to 100 for the best.',
  parameters: [
    {
      name: 'scale',
      description: 'The smaller, the more of the scale belongs to the best units; 23 gives the best tenth half of it.',
      type: 'NUMBER',
      exclusiveMinimum: 0,
      maximum: 10_000,
      default: 23,
    },
    significantDigits,
    tiesParameter,
  ],
  reference:
    'McLennan et al. (2019), The English Indices of Deprivation 2019: Technical report, MHCLG, appendix on the exponential transformation',
  notes: {
    formula: '-scale ln(1 - R (1 - exp(-100 / scale))), with R = rank / n and rank as in RANK.',
    direction: 'x is turned (times -1) first.',
    ties: 'As `ties` says, by default the lowest place.',
    missing: 'A gap stays a gap; only units present are counted.',
    refuses: 'A constant criterion.',
  },
  example: {
    values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    result: [2.3903, 5.058, 8.0764, 11.5515, 15.6468, 20.6327, 27.0075, 35.8568, 50.4267, 100],
  },
  takesDirection: false,
  needsSpread: true,
  fit(reference, parameters) {
    const place = rankAmong(reference, parameters);
    const scale = Number(parameters['scale']);
    const reach = -Math.expm1(-100 / scale);
    // At R = 1 the formula is 100; the logarithm would miss it by rounding.
    const bend = (share: number): number => (share >= 1 ? 100 : -scale * Math.log1p(-share * reach));
    return {
      apply: (value) => bend(place(value) / reference.length),
      minimum: bend(1 / reference.length),
      maximum: 100,
    };
  },
};
