import { roundDecimals } from '../../src/ranking/rank/round-decimals';
import type { MethodChoice, RecipeNode } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { spearman } from '../../src/ranking/statistics/spearman';
import type { RankingTable } from '../../src/ranking/table.types';
import { aTable, branch, itWithReference, leaf, ranks, scores } from './support';

interface Tai {
  inputs: { units: string[]; codes: string[]; values: number[][] };
  goalposts: { rows: { min: number; max: number }[] };
  cases: Record<string, { rank: number[]; weights: number[] }>;
  table15: { columns: string[]; rows: Record<string, number[]> };
}

/** How each column of Table 15 reads here, and with how many decimals it is printed. */
const TABLE_15: Record<string, { normalisation: MethodChoice; times?: number; decimals: number }> = {
  value: { normalisation: 'NONE', decimals: 1 },
  rank_asc_min: { normalisation: 'RANK', decimals: 0 },
  zscore: { normalisation: 'Z_SCORE', decimals: 2 },
  minmax: { normalisation: 'MIN_MAX', decimals: 2 },
  ratio_mean: { normalisation: 'RATIO_TO_REFERENCE', decimals: 2 },
  ratio_best: { normalisation: { method: 'RATIO_TO_REFERENCE', referenceValue: 'BEST' }, decimals: 2 },
  ratio_worst: { normalisation: { method: 'RATIO_TO_REFERENCE', referenceValue: 'WORST' }, decimals: 2 },
  diff_mean: { normalisation: { method: 'RATIO_TO_REFERENCE', difference: true }, decimals: 2 },
  diff_worst: {
    normalisation: { method: 'RATIO_TO_REFERENCE', referenceValue: 'WORST', difference: true },
    decimals: 2,
  },
  above_below_mean_p20: { normalisation: 'ABOVE_BELOW_MEAN', decimals: 0 },
  percentile: { normalisation: { method: 'PERCENTILE_RANK', countSelf: true }, times: 100, decimals: 1 },
  categorical: { normalisation: 'CATEGORICAL', decimals: 0 },
};

function columnOf(name: string, values: readonly number[], units: readonly string[]): number[] {
  const { normalisation, times, decimals } = TABLE_15[name]!;
  const result = runRanking({ tree: leaf('x', { normalisation }) }, aTable({ x: values }, { units }));
  const found = scores(result);
  return units.map((unit) => roundDecimals(found[unit]! * (times ?? 1), decimals));
}

describe('OECD/JRC Handbook 2008, Table 15: schooling of 23 countries, every way to normalise', () => {
  /** Printed: years, ratio to the mean, ratio to the best, difference to the worst, class, percentile, category. */
  const PRINTED: [string, number, number, number, number, number, number, number][] = [
    ['Finland', 10, 1.04, 0.83, 0.41, 0, 65.2, 60],
    ['United States', 12, 1.25, 1, 0.69, 1, 100, 100],
    ['Sweden', 11.4, 1.19, 0.95, 0.61, 0, 82.6, 60],
    ['Japan', 9.5, 0.99, 0.79, 0.34, 0, 52.2, 50],
    ['Korea, Rep. of', 10.8, 1.13, 0.9, 0.52, 0, 73.9, 60],
    ['Netherlands', 9.4, 0.98, 0.78, 0.32, 0, 39.1, 50],
    ['United Kingdom', 9.4, 0.98, 0.78, 0.32, 0, 39.1, 50],
    ['Canada', 11.6, 1.21, 0.97, 0.63, 1, 87, 80],
    ['Australia', 10.9, 1.14, 0.91, 0.54, 0, 78.3, 60],
    ['Singapore', 7.1, 0.74, 0.59, 0, -1, 4.3, 0],
    ['Germany', 10.2, 1.06, 0.85, 0.44, 0, 69.6, 60],
    ['Norway', 11.9, 1.24, 0.99, 0.68, 1, 95.7, 100],
    ['Ireland', 9.4, 0.98, 0.78, 0.32, 0, 39.1, 50],
    ['Belgium', 9.3, 0.97, 0.78, 0.31, 0, 34.8, 40],
    ['New Zealand', 11.7, 1.22, 0.98, 0.65, 1, 91.3, 80],
    ['Austria', 8.4, 0.88, 0.7, 0.18, 0, 26.1, 40],
    ['France', 7.9, 0.82, 0.66, 0.11, 0, 21.7, 40],
    ['Israel', 9.6, 1, 0.8, 0.35, 0, 60.9, 50],
    ['Spain', 7.3, 0.76, 0.61, 0.03, -1, 17.4, 40],
    ['Italy', 7.2, 0.75, 0.6, 0.01, -1, 13, 20],
    ['Czech Republic', 9.5, 0.99, 0.79, 0.34, 0, 52.2, 50],
    ['Hungary', 9.1, 0.95, 0.76, 0.28, 0, 30.4, 40],
    ['Slovenia', 7.1, 0.74, 0.59, 0, -1, 4.3, 0],
  ];
  const names = ['ratio_mean', 'ratio_best', 'diff_worst', 'above_below_mean_p20', 'percentile', 'categorical'];

  it.each(names.map((name, index) => [name, index + 2] as const))('%s', (name, place) => {
    const units = PRINTED.map(([unit]) => unit);
    const years = PRINTED.map((row) => row[1]);
    expect(columnOf(name, years, units)).toEqual(PRINTED.map((row) => row[place]));
  });

  itWithReference('vectors/tai-oecd-2008.json', '276 of 276 numbers', (text) => {
    const { columns, rows } = (JSON.parse(text) as Tai).table15;
    const units = Object.keys(rows);
    const years = units.map((unit) => rows[unit]![0]!);
    const computed = columns.map((name) => columnOf(name, years, units));
    expect(computed.flat()).toHaveLength(276);
    columns.forEach((name, index) => {
      expect([name, computed[index]]).toEqual([name, units.map((unit) => rows[unit]![index]!)]);
    });
  });
});

function taiOf(text: string): { data: Tai; table: RankingTable; leaves: (weights?: number[]) => RecipeNode[] } {
  const data = JSON.parse(text) as Tai;
  const { units, codes, values } = data.inputs;
  const table = aTable(Object.fromEntries(codes.map((code, j) => [code, values.map((row) => row[j]!)])), { units });
  const leaves = (weights?: number[]): RecipeNode[] =>
    codes.map((code, index) => {
      const { min, max } = data.goalposts.rows[index]!;
      const scale = code.endsWith('LOG10') ? Math.log10 : (value: number): number => value;
      const normalisation = { method: 'GOALPOSTS', min: scale(min), max: scale(max) };
      return leaf(code, { normalisation, weight: weights?.[index] ?? 1 });
    });
  return { data, table, leaves };
}

describe('Technology Achievement Index, OECD/JRC Handbook 2008, Tables 22-23 and 38', () => {
  const rankOf = (tree: RecipeNode, table: RankingTable): number[] => {
    const found = ranks(runRanking({ tree }, table));
    return table.units.map((unit) => found[unit]!);
  };

  itWithReference('vectors/tai-oecd-2008.json', 'budget allocation as a weight scheme: 23 of 23 ranks', (text) => {
    const { data, table, leaves } = taiOf(text);
    const { weights, rank } = data.cases['budget_allocation']!;
    const weighting = { method: 'BUDGET_ALLOCATION', points: [weights.map((weight) => weight * 100)] };
    expect(rankOf(branch(leaves(), { weighting }), table)).toEqual(rank);
    expect(rankOf(branch(leaves(), { weighting: { method: 'RATINGS', ratings: [weights] } }), table)).toEqual(rank);
  });

  itWithReference(
    'vectors/tai-oecd-2008.json',
    'weights printed with two decimals: 19 of 23 ranks under factor analysis, 20 under AHP, none off by more than 2',
    (text) => {
      const { data, table, leaves } = taiOf(text);
      for (const [name, equal] of [
        ['factor_analysis', 19],
        ['ahp', 20],
      ] as const) {
        const { weights, rank } = data.cases[name]!;
        const found = rankOf(branch(leaves(weights)), table);
        expect([name, found.filter((each, index) => each === rank[index]).length]).toEqual([name, equal]);
        found.forEach((each, index) => expect(Math.abs(each - rank[index]!)).toBeLessThanOrEqual(2));
      }
    },
  );

  itWithReference(
    'vectors/tai-oecd-2008.json',
    'Condorcet-Kemeny of 23 countries is near the printed non-compensatory ranking, which has ties of its own',
    (text) => {
      const { data, table } = taiOf(text);
      const raw = data.inputs.codes.map((code) => leaf(code, { normalisation: 'NONE' }));
      const found = rankOf(branch(raw, { aggregation: 'CONDORCET_KEMENY' }), table);
      expect(spearman(found, data.cases['noncompensatory']!.rank).value).toBeGreaterThan(0.95);
    },
  );
});
