import type { Recipe } from '../../src/ranking/recipe.types';
import type { UncertaintySpec } from '../../src/ranking/robustness/uncertainty.types';
import { aTable, meanOf } from './support';

/** Table A.2 of the OECD/JRC Handbook (2008), the first ten countries: four indicators of technology achievement. */
export const TAI = aTable(
  {
    patents: [187, 289, 271, 994, 779, 189, 82, 31, 75, 8],
    royalties: [125.6, 130, 156.6, 64.6, 9.8, 151.2, 134, 38.6, 18.2, 25.5],
    internet: [200.2, 179.1, 125.8, 49, 4.8, 136, 57.4, 108, 125.9, 72.3],
    exports: [50.7, 66.2, 59.7, 80.8, 66.7, 50.9, 61.9, 48.7, 16.2, 74.9],
  },
  { units: ['FIN', 'USA', 'SWE', 'JPN', 'KOR', 'NLD', 'GBR', 'CAN', 'AUS', 'SGP'] },
);
export const CRITERIA = ['patents', 'royalties', 'internet', 'exports'];
export const INDEX: Recipe = meanOf(CRITERIA, { method: 'MIN_MAX', lower: 1, upper: 100 });

export const EVERYTHING: UncertaintySpec = {
  draws: 300,
  seed: 7,
  weights: { method: 'UNIFORM', spread: 0.25 },
  normalisations: [{ method: 'Z_SCORE', mean: 100, sd: 10 }, { method: 'RANK' }],
  aggregations: ['GEOMETRIC', 'HARMONIC'],
  leaveOneOut: true,
};

/** The rank of each unit that has one; 0 stands for none. */
export function ranksByUnit(units: readonly string[], ranks: Float64Array): Record<string, number> {
  return Object.fromEntries(units.flatMap((unit, place) => (ranks[place] === 0 ? [] : [[unit, ranks[place]!]])));
}
