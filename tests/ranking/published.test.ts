import type { MethodChoice, Recipe, RecipeNode } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import type { IndicatorDirection } from '../../src/ranking/table.types';
import { roundDecimals } from '../../src/ranking/rank/round-decimals';
import { aTable, branch, itWithReference, leaf, meanOf, ranks, scores } from './support';

/** Table 15 of the OECD/JRC Handbook (2008): mean years of schooling, 23 countries. */
const SCHOOLING = [
  10, 12, 11.4, 9.5, 10.8, 9.4, 9.4, 11.6, 10.9, 7.1, 10.2, 11.9, 9.4, 9.3, 11.7, 8.4, 7.9, 9.6, 7.3, 7.2, 9.5, 9.1,
  7.1,
];

function normalised(
  values: readonly number[],
  normalisation: MethodChoice,
  direction: IndicatorDirection = 'HIGHER_IS_BETTER',
): (number | null)[] {
  const units = values.map((_, index) => `u${String(index).padStart(3, '0')}`);
  const table = aTable({ x: values }, { units, directions: { x: direction } });
  const result = runRanking({ tree: leaf('x', { normalisation }) }, table, { steps: ['NORMALISE'] });
  return result.steps[0]!.values.map((row) => row[0]!);
}

describe('OECD/JRC Handbook 2008, Table 15: schooling of 23 countries, ways to normalise', () => {
  it('rank, ascending, ties take the minimum', () => {
    expect(normalised(SCHOOLING, 'RANK')).toEqual([
      15, 23, 19, 12, 17, 9, 9, 20, 18, 1, 16, 22, 9, 8, 21, 6, 5, 14, 4, 3, 12, 7, 1,
    ]);
  });

  it('z-score with n - 1, to the two printed decimals', () => {
    const printed = [
      0.26, 1.52, 1.14, -0.06, 0.76, -0.12, -0.12, 1.27, 0.83, -1.58, 0.38, 1.46, -0.12, -0.19, 1.33, -0.76, -1.08, 0,
      -1.46, -1.52, -0.06, -0.31, -1.58,
    ];
    expect(normalised(SCHOOLING, 'Z_SCORE').map((value) => roundDecimals(value!, 2))).toEqual(printed);
  });

  it('min-max, to the two printed decimals', () => {
    const printed = [
      0.59, 1, 0.88, 0.49, 0.76, 0.47, 0.47, 0.92, 0.78, 0, 0.63, 0.98, 0.47, 0.45, 0.94, 0.27, 0.16, 0.51, 0.04, 0.02,
      0.49, 0.41, 0,
    ];
    expect(normalised(SCHOOLING, 'MIN_MAX').map((value) => roundDecimals(value!, 2))).toEqual(printed);
  });
});

describe('pymcdm test/test_normalizations.py: min-max of three criteria', () => {
  it('cost and benefit', () => {
    expect(
      normalised([66, 61, 65, 95, 63, 74], 'MIN_MAX', 'LOWER_IS_BETTER').map((value) => roundDecimals(value!, 8)),
    ).toEqual([0.85294118, 1, 0.88235294, 0, 0.94117647, 0.61764706]);
    expect(normalised([95, 166, 113, 99, 178, 140], 'MIN_MAX').map((value) => roundDecimals(value!, 8))).toEqual([
      0, 0.85542169, 0.21686747, 0.04819277, 1, 0.54216867,
    ]);
  });

  itWithReference('vectors/mcdm-literals.json', 'the whole matrix', (text) => {
    const { minmax } = (
      JSON.parse(text) as { normalisations: { minmax: { matrix: number[][]; types: number[]; expected: number[][] } } }
    ).normalisations;
    minmax.types.forEach((type, column) => {
      const values = minmax.matrix.map((row) => row[column]!);
      const actual = normalised(values, 'MIN_MAX', type < 0 ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER');
      expect(actual.map((value) => roundDecimals(value!, 8))).toEqual(minmax.expected.map((row) => row[column]));
    });
  });
});

describe('R 4.2.2: weighted means', () => {
  const table = aTable({ a: [1, 1], b: [2, 3], c: [3, 4] });
  const children = (weights: readonly number[]): RecipeNode[] =>
    ['a', 'b', 'c'].map((indicator, index) => leaf(indicator, { weight: weights[index]!, normalisation: 'NONE' }));

  it.each([
    ['ARITHMETIC', [1, 1, 2], 2.25],
    ['GEOMETRIC', [1, 1, 2], 2.0597671439071177],
    ['HARMONIC', [2, 1, 1], 1.4117647058823528],
  ] as const)('%s of 1, 2, 3 with weights %j is %d', (aggregation, weights, expected) => {
    const result = runRanking({ tree: branch(children(weights), { aggregation }) }, table);
    expect(scores(result)['u1']).toBeCloseTo(expected, 14);
  });

  it('of 1, NA, 3 with weights 1, 5, 2 and na.rm', () => {
    const gaps = aTable({ a: [1, 1], b: [null, 3], c: [3, 4] });
    const result = runRanking({ tree: branch(children([1, 5, 2])), missing: 'SKIP' }, gaps);
    expect(scores(result)['u1']).toBeCloseTo(7 / 3, 14);
  });
});

describe('OECD/JRC Handbook 2008, p. 104: what compensation means', () => {
  it('equal arithmetic, unequal geometric means', () => {
    const table = aTable({ a: [21, 6], b: [1, 6], c: [1, 6], d: [1, 6] });
    const recipe = meanOf(['a', 'b', 'c', 'd'], 'NONE');
    expect(ranks(runRanking(recipe, table))).toEqual({ u1: 1, u2: 1 });
    const result = runRanking({ tree: { ...recipe.tree, aggregation: 'GEOMETRIC' } as RecipeNode }, table);
    expect(roundDecimals(scores(result)['u1']!, 2)).toBe(2.14);
    expect(scores(result)['u2']).toBeCloseTo(6, 12);
  });
});

describe('OECD/JRC Handbook 2008, Tables 31-33: the last unit decides the first three places', () => {
  // 3 voters c>b>a>d, 2 b>a>d>c, 2 a>d>c>b, as three weighted criteria.
  const table = aTable({ v3: [1, 2, 3, 0], v2: [2, 3, 0, 1], w2: [3, 0, 1, 2] }, { units: ['a', 'b', 'c', 'd'] });
  const tree = branch([
    leaf('v3', { weight: 3, normalisation: 'BORDA' }),
    leaf('v2', { weight: 2, normalisation: 'BORDA' }),
    leaf('w2', { weight: 2, normalisation: 'BORDA' }),
  ]);
  const points = (recipe: Recipe): Record<string, number> =>
    Object.fromEntries(runRanking(recipe, table).rows.map(({ unit, score }) => [unit, Math.round(score * 7)]));

  it('Borda counts with and without d', () => {
    expect(points({ tree })).toEqual({ a: 13, b: 12, c: 11, d: 6 });
    expect(points({ tree, units: ['a', 'b', 'c'] })).toEqual({ c: 8, b: 7, a: 6 });
  });
});

/** UNDP's rule: three dimensions, fixed goalposts, ln income, geometric mean, ranks on three decimals. */
const HDI: Recipe = {
  tree: branch(
    [
      leaf('le', { normalisation: { method: 'GOALPOSTS', min: 20, max: 85 } }),
      branch([
        leaf('eys', { normalisation: { method: 'GOALPOSTS', min: 0, max: 18 } }),
        leaf('mys', { normalisation: { method: 'GOALPOSTS', min: 0, max: 15 } }),
      ]),
      leaf('gnipc', { normalisation: { method: 'GOALPOSTS', min: 100, max: 75000, ln: true } }),
    ],
    { aggregation: 'GEOMETRIC' },
  ),
  rank: { decimals: 3 },
};

describe('UNDP Human Development Index as a recipe', () => {
  it('Norway 1990, 2000 and 2022 (HDR 2023/24)', () => {
    const table = aTable({
      le: [76.587, 78.692, 83.393],
      eys: [14.01183033, 17.42749023, 18.63846016],
      mys: [11.17730999, 11.92726721, 13.06234279],
      gnipc: [41306.27469, 56763.62524, 69189.76165],
    });
    const published = { u1: 0.845, u2: 0.914, u3: 0.966 };
    const result = runRanking(HDI, table);
    expect(Object.fromEntries(result.rows.map(({ unit, score }) => [unit, roundDecimals(score, 3)]))).toEqual(
      published,
    );
    expect(result.additive).toBe(false);
  });

  itWithReference('vectors/hdi-series.json', '339 of 339 published values of 34 countries and 10 years', (text) => {
    type Year = { le: number; eys: number; mys: number; gnipc: number; hdi: number | null };
    const { series } = JSON.parse(text) as { series: { iso3: string; years: Record<string, Year | null> }[] };
    const points = series.flatMap(({ iso3, years }) =>
      Object.entries(years).flatMap(([year, values]) =>
        values && values.hdi !== null ? [{ unit: `${iso3}-${year}`, ...values }] : [],
      ),
    );
    expect(points).toHaveLength(339);
    const columns = {
      le: points.map((p) => p.le),
      eys: points.map((p) => p.eys),
      mys: points.map((p) => p.mys),
      gnipc: points.map((p) => p.gnipc),
    };
    const result = runRanking(HDI, aTable(columns, { units: points.map((p) => p.unit) }));
    const computed = Object.fromEntries(result.rows.map(({ unit, score }) => [unit, roundDecimals(score, 3)]));
    expect(computed).toEqual(Object.fromEntries(points.map(({ unit, hdi }) => [unit, hdi])));
  });
});

describe('Technology Achievement Index, OECD/JRC Handbook 2008', () => {
  itWithReference('vectors/tai-oecd-2008.json', 'four published rankings, 23 of 23 each', (text) => {
    const data = JSON.parse(text) as {
      inputs: { units: string[]; codes: string[]; values: number[][] };
      goalposts: { rows: { min: number; max: number }[] };
      cases: Record<string, { rank: number[]; weights: number[] }>;
    };
    const { units, codes, values } = data.inputs;
    const table = aTable(Object.fromEntries(codes.map((code, j) => [code, values.map((row) => row[j]!)])), { units });
    const scale = (index: number): MethodChoice => {
      const { min, max } = data.goalposts.rows[index]!;
      const isLog = codes[index]!.endsWith('LOG10');
      return { method: 'GOALPOSTS', min: isLog ? Math.log10(min) : min, max: isLog ? Math.log10(max) : max };
    };
    const equal = codes.map((code, index) => leaf(code, { normalisation: scale(index) }));
    const expectRanks = (tree: RecipeNode, name: string): void => {
      const actual = ranks(runRanking({ tree }, table));
      expect([name, units.map((unit) => actual[unit])]).toEqual([name, data.cases[name]!.rank]);
    };
    expectRanks(branch(equal), 'linear_equal');
    expectRanks(branch(equal.filter(({ indicator }) => !indicator.endsWith('LOG10'))), 'drop_telephones_electricity');
    const budget = data.cases['budget_allocation']!.weights;
    expectRanks(branch(equal.map((node, index) => ({ ...node, weight: budget[index]! }))), 'budget_allocation');
    expectRanks(
      branch(
        codes.map((code) => leaf(code, { normalisation: 'NONE' })),
        { aggregation: 'GEOMETRIC' },
      ),
      'geometric_raw',
    );
  });
});
