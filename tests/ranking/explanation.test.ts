import type { MethodChoice } from '../../src/ranking/recipe.types';
import type { Contribution } from '../../src/ranking/result.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, leaf } from './support';

describe('points and how many there could have been', () => {
  const table = aTable({ x: [1, 2, 4], y: [3, 1, 2] });
  const best = (normalisation: MethodChoice): Contribution => {
    const tree = branch([leaf('x', { normalisation, weight: 3 }), leaf('y')]);
    return runRanking({ tree }, table).rows.find(({ unit }) => unit === 'u3')!.contributions[0]!;
  };
  const cases: [string, MethodChoice, number, number | null][] = [
    ['min-max', { method: 'MIN_MAX', upper: 100 }, 75, 75],
    ['goalposts', { method: 'GOALPOSTS', min: 0, max: 8, upper: 100 }, 37.5, 75],
    ['goalposts that a value has passed', { method: 'GOALPOSTS', min: 0, max: 2 }, 0.75, 0.75],
    ['goalposts without a cut', { method: 'GOALPOSTS', min: 0, max: 2, clamp: false }, 1.5, null],
    ['ranks', 'RANK', 2.25, 2.25],
    ['Borda points', 'BORDA', 1.5, 1.5],
    ['percentile ranks', 'PERCENTILE_RANK', 0.75, 0.75],
    ['the value itself', 'NONE', 3, null],
  ];

  it.each(cases)('%s', (_, normalisation, points, maximumPoints) => {
    expect(best(normalisation)).toMatchObject({ points, maximumPoints, noPointsReason: null });
  });
});

describe('labels', () => {
  it('are those of the recipe, on contributions and on effective weights, and no part of the method', () => {
    const table = aTable({ x: [1, 2], y: [2, 1] });
    const tree = branch([leaf('x', { label: 'Income' }), branch([leaf('y')], { label: 'Health' })], { label: 'Index' });
    const result = runRanking({ tree }, table);
    expect(result.rows[0]!.contributions.map(({ label }) => label)).toEqual(['Income', null]);
    expect(result.effectiveWeights.map(({ label }) => label)).toEqual(['Index', 'Income', 'Health', null]);
    const bare = branch([leaf('x'), branch([leaf('y')])]);
    expect(result.methodId).toBe(runRanking({ tree: bare }, table).methodId);
  });
});

describe('what is given and what is not', () => {
  const table = aTable({ x: [1, 2, 3, 4], y: [4, 3, null, 1], z: [1, 5, 3, 2] });
  const tree = branch([leaf('x'), leaf('y', { weight: 2 }), leaf('z')]);
  const rowOf = (missing: string): ReturnType<typeof runRanking>['rows'][number] =>
    runRanking({ tree, missing }, table).rows.find(({ unit }) => unit === 'u3')!;

  it('coverage counts criteria, the estimated share weighs them', () => {
    expect(rowOf('MEAN')).toMatchObject({ coverage: 2 / 3, estimatedShare: 0.5 });
    expect(rowOf('SKIP')).toMatchObject({ coverage: 2 / 3, estimatedShare: 0 });
  });

  it('an imputed value is nobody strength or weakness', () => {
    const row = rowOf('MEAN');
    expect([...row.strengths, ...row.weaknesses].map(({ indicator }) => indicator)).not.toContain('y');
    expect(row.strengths.map(({ indicator, rank, of }) => [indicator, rank, of])).toEqual([
      ['x', 2, 4],
      ['z', 2, 4],
    ]);
  });

  it('a row is explained once, and gives the same each time', () => {
    const row = rowOf('MEAN');
    expect(row.contributions).toBe(row.contributions);
    expect({ ...row }).toEqual(row);
    expect(Object.keys(row)).toEqual(expect.arrayContaining(['contributions', 'strengths', 'weaknesses', 'imputed']));
  });
});
