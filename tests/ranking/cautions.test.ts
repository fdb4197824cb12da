import type { Recipe, RecipeLeaf } from '../../src/ranking/recipe.types';
import { RANKING_CAUTIONS } from '../../src/ranking/registries';
import type { RankingWarning } from '../../src/ranking/result.types';
import { runRanking } from '../../src/ranking/run-ranking';
import type { RankingTable } from '../../src/ranking/table.types';
import { aSeries, aTable, branch, leaf, meanOf, inEnglish } from './support';

const CODES: readonly string[] = RANKING_CAUTIONS.map(({ id }) => id);
const plain = (indicator: string, fields: Partial<RecipeLeaf> = {}): RecipeLeaf =>
  leaf(indicator, { normalisation: 'NONE', ...fields });

function cautionsOf(recipe: Recipe, table: RankingTable): { readonly code: string; readonly message: string }[] {
  return inEnglish(runRanking(recipe, table).warnings).filter(({ code }) => CODES.includes(code));
}

function described(table: RankingTable, fields: Record<string, object>): RankingTable {
  return { ...table, columns: table.columns.map((column) => ({ ...column, ...fields[column.indicator] })) };
}

describe('a method that gives no reason to warn has no warning', () => {
  it('calm values on one scale', () => {
    const x = Array.from({ length: 20 }, (_, unit) => (unit * 7) % 20);
    const y = Array.from({ length: 20 }, (_, unit) => (unit * 11) % 20);
    expect(cautionsOf(meanOf(['x', 'y']), aTable({ x, y }))).toEqual([]);
  });
});

describe('each warning says what to do', () => {
  const twenty = Array.from({ length: 20 }, (_, unit) => unit);
  const cases: [string, Recipe, RankingTable, string, RegExp][] = [
    [
      'values beyond goalposts',
      { tree: leaf('x', { normalisation: { method: 'GOALPOSTS', min: 2, max: 6 } }) },
      aTable({ x: [1, 3, 5, 8] }),
      'VALUES_CLAMPED',
      /^2 of 4 values of x \(50%\) lie beyond the ends of its scale and were cut; move the ends/,
    ],
    [
      'results beyond the range of a node',
      { tree: leaf('x', { normalisation: 'Z_SCORE', clip: { max: 1 } }) },
      aTable({ x: [1, 1, 1, 8] }),
      'VALUES_CLAMPED',
      /^1 of 4 values of x \(25%\)/,
    ],
    [
      'tonnes and years',
      { tree: branch([plain('x'), plain('y')]) },
      described(aTable({ x: [1, 2], y: [2, 1] }), { x: { unit: 't' }, y: { unit: 'years' } }),
      'UNITS_MIXED',
      /root combines values in t, years as they are; bring them to one scale first/,
    ],
    [
      'ranks that are averaged',
      meanOf(['x', 'y']),
      described(aTable({ x: [1, 2, 3], y: [2, 1, 5] }), { x: { isRank: true } }),
      'RANKS_AS_MEASUREMENTS',
      /^x are ranks and are combined as measurements; read the result as an order/,
    ],
    [
      'five units and three children in a PCA',
      { tree: { ...branch([leaf('x'), leaf('y'), leaf('z')]), weighting: 'PCA' } },
      aTable({ x: [1, 2, 3, 4, 5], y: [1, 3, 2, 5, 4], z: [2, 1, 4, 3, 5] }),
      'TOO_FEW_UNITS_FOR_PCA',
      /5 units over 3 children; at least 9 units are needed to rely on them; rank more units/,
    ],
    [
      'goalposts in another unit than the data',
      { tree: leaf('x', { normalisation: { method: 'GOALPOSTS', min: 0, max: 100 } }) },
      aTable({ x: [0.2, 0.5, 0.9] }),
      'GOALPOSTS_OUTSIDE_DATA',
      /go from 0.2 to 0.9 and use 0.7% of the way between its goalposts 0 and 100; check the unit/,
    ],
    [
      'an outlier',
      meanOf(['x']),
      aTable({ x: [...twenty.slice(1), 900] }),
      'SKEW_UNTREATED',
      /^x is strongly skewed \(skewness .*\); treat outliers/,
    ],
    [
      'a scale that swallows the other',
      { tree: branch([plain('x'), plain('y')]) },
      aTable({ x: twenty.map((unit) => 1000 * unit), y: twenty.map((unit) => (unit * 7) % 20) }),
      'ONE_INDICATOR_DECIDES',
      /^the order is that of x nearly alone; y hardly show in it; look at scales/,
    ],
    [
      'a census that gives others',
      { tree: plain('x') },
      described(aTable({ x: [1, 2, 3] }), {
        x: {
          otherVintages: [
            {
              ...{
                indicator: 'people',
                taken: { source: 'source:a', period: '2019' },
                other: { source: 'source:b', period: '2020' },
                compared: 3,
              },
              ...{ units: ['u2', 'elsewhere'], largest: 0.2347, tolerance: 0.05 },
            },
          ],
        },
      }),
      'SOURCES_DIFFER',
      /^two vintages exist: x, which rests on people, takes source:a \(2019\), and source:b \(2020\) differs from it by more than 5% for 1 of 3 units, at most by 23%; choose the source/,
    ],
    [
      'values of 2010 beside those of 2020',
      { tree: plain('x') },
      {
        units: ['u1', 'u2'],
        columns: [
          { indicator: 'x', direction: 'HIGHER_IS_BETTER', series: [aSeries({ 2010: 1 }), aSeries({ 2020: 2 })] },
        ],
      },
      'VINTAGES_DIFFER',
      /^values of x are of 2010 to 2020; 1 unit with one that is 5 or more years older than the newest; ask for one period/,
    ],
  ];

  it.each(cases)('%s', (_, recipe, table, code, message) => {
    const found = cautionsOf(recipe, table).filter((each) => each.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]!.message).toMatch(message);
  });

  it('every kind is met', () => {
    expect([...new Set(cases.map(([, , , code]) => code))].sort()).toEqual([...CODES].sort());
  });
});

describe('what looks like a reason and is none', () => {
  it.each([
    ['ranks in a method of orders', branch([leaf('x'), leaf('y')], { aggregation: 'BORDA' })],
    ['ranks on a scale of ranks', branch([leaf('x', { normalisation: 'RANK' }), leaf('y')])],
    ['ranks that count alone', branch([leaf('x'), leaf('y', { weight: 0 })])],
  ])('%s', (_, tree) => {
    const table = described(aTable({ x: [1, 2, 3], y: [2, 1, 5] }), { x: { isRank: true } });
    expect(cautionsOf({ tree }, table)).toEqual([]);
  });

  it.each([{ treatment: 'LOG' }, { treatment: 'WINSORISE' }, { normalisation: 'PERCENTILE_RANK' }])(
    'skew under %j',
    (fields) => {
      const x = [...Array.from({ length: 19 }, (_, unit) => unit + 1), 900];
      expect(cautionsOf({ tree: leaf('x', fields) }, aTable({ x }))).toEqual([]);
    },
  );
});
