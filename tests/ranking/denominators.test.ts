import type { Recipe } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import type { RankingTable } from '../../src/ranking/table.types';
import { aSeries, aTable, branch, codesAndPaths, leaf, problemsOf, scores, inEnglish } from './support';

describe('denominators', () => {
  const table = aTable({ parks: [10, 30, 20], people: [1000, 6000, 1000] });
  const perThousand: Recipe = {
    tree: leaf('parks', { normalisation: 'NONE', denominator: { indicator: 'people', multiplier: 1000 } }),
  };

  it('a rate per thousand', () => {
    const result = runRanking(perThousand, table, { steps: ['PERIOD', 'DENOMINATE'] });
    expect(scores(result)).toEqual({ u3: 20, u1: 10, u2: 5 });
    expect(result.rows[2]!.contributions[0]).toMatchObject({ raw: 30, denominator: 6000, denominated: 5, treated: 5 });
    expect(result.steps.map(({ values }) => values)).toEqual([
      [[10], [30], [20]],
      [[10], [5], [20]],
    ]);
  });

  it('a gap on either side is a gap', () => {
    const gaps = aTable({ parks: [10, null, 20, 5], people: [1000, 6000, null, 1000] });
    const result = runRanking({ ...perThousand, screen: { minimumShare: 0 }, missing: 'EXCLUDE' }, gaps);
    expect(inEnglish(result.unranked).map(({ unit, message }) => [unit, message])).toEqual([
      ['u2', 'no value for parks'],
      ['u3', 'no value for parks'],
    ]);
  });

  it('0 and negative denominators are errors, each named', () => {
    const bad = aTable({ parks: [10, 30, 20], people: [0, -5, 1e-320] });
    expect(
      problemsOf(() => runRanking(perThousand, bad)).map(({ code, path, message }) => [code, path, message]),
    ).toEqual([
      ['NON_POSITIVE_VALUE', 'root.denominator', 'people of u1 is 0; a denominator must be above 0'],
      ['NON_POSITIVE_VALUE', 'root.denominator', 'people of u2 is -5; a denominator must be above 0'],
      [
        'UNDEFINED_VALUE',
        'root.denominator',
        'people of u3 is 1e-320; parks (20) over it is too large to compute with',
      ],
    ]);
  });

  it('a denominator of a direction-less indicator needs none', () => {
    const size = aTable({ parks: [10, 30], people: [1, 2] }, { directions: { people: 'NONE' } });
    expect(scores(runRanking(perThousand, size))).toEqual({ u2: 15000, u1: 10000 });
  });

  const series: RankingTable = {
    units: ['u1', 'u2'],
    columns: [
      {
        indicator: 'parks',
        direction: 'HIGHER_IS_BETTER',
        series: [aSeries({ 2010: 4, 2019: 9 }), aSeries({ 2010: 6, 2019: 8 })],
      },
      {
        indicator: 'people',
        direction: 'NONE',
        series: [aSeries({ 2010: 2, 2019: 3 }), aSeries({ 2010: 1, 2019: 4 })],
      },
    ],
  };

  it('have the period of the leaf unless they have their own, and both are cited', () => {
    const ofYear = { method: 'EXACT', period: '2010' };
    const same = leaf('parks', { normalisation: 'NONE', period: ofYear, denominator: { indicator: 'people' } });
    const first = runRanking({ tree: same }, series);
    expect(scores(first)).toEqual({ u2: 6, u1: 2 });
    expect(first.rows[0]!.contributions[0]).toMatchObject({ periods: ['2010'], denominatorPeriods: ['2010'] });
    const own = { ...same, denominator: { indicator: 'people', period: 'LATEST' } };
    const mixed = runRanking({ tree: own }, series);
    expect(scores(mixed)).toEqual({ u2: 1.5, u1: 4 / 3 });
    expect(mixed.rows[0]!.contributions[0]).toMatchObject({ periods: ['2010'], denominatorPeriods: ['2019'] });
    expect(mixed.methodId).not.toBe(first.methodId);
  });

  it('a rule over a denominator without periods is an error at the denominator', () => {
    const flat = { ...series, columns: [series.columns[0]!, { ...aTable({ people: [1, 2] }).columns[0]! }] };
    const tree = branch([leaf('parks', { period: 'LATEST', denominator: { indicator: 'people' } })]);
    expect(codesAndPaths(problemsOf(() => runRanking({ tree }, flat)))).toEqual([
      ['NO_SERIES', 'root.children[0].denominator.period'],
    ]);
  });
});
