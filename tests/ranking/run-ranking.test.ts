import type { Recipe } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { STEP_NAMES } from '../../src/ranking/step-names';
import { steps } from '../../src/ranking/steps';
import { aTable, branch, leaf, meanOf, ranks, scores } from './support';

describe('a ranking of three cities by two criteria', () => {
  const table = aTable(
    { income: [10, 20, 30], noise: [70, 50, 60] },
    { units: ['a', 'b', 'c'], directions: { noise: 'LOWER_IS_BETTER' } },
  );
  const recipe: Recipe = { tree: branch([leaf('income', { weight: 3 }), leaf('noise')]) };
  const result = runRanking(recipe, table);

  it('scores, ranks and orders', () => {
    expect(result.rows.map(({ unit, rank, score, tied }) => [unit, rank, score, tied])).toEqual([
      ['c', 1, 0.875, false],
      ['b', 2, 0.625, false],
      ['a', 3, 0, false],
    ]);
  });

  it('explains', () => {
    expect(result.rows[1]!.contributions).toEqual([
      {
        indicator: 'income',
        path: 'root.children[0]',
        raw: 20,
        treated: 20,
        normalised: 0.5,
        effectiveWeight: 0.75,
        points: 0.375,
        pointsReason: null,
        maximumPoints: 0.75,
      },
      {
        indicator: 'noise',
        path: 'root.children[1]',
        raw: 50,
        treated: 50,
        normalised: 1,
        effectiveWeight: 0.25,
        points: 0.25,
        pointsReason: null,
        maximumPoints: 0.25,
      },
    ]);
    expect(result.rows[1]!.strengths).toEqual([{ indicator: 'noise', path: 'root.children[1]', rank: 1, of: 3 }]);
    expect(result.rows[2]!.weaknesses.map(({ indicator }) => indicator)).toEqual(['income', 'noise']);
    expect(result.effectiveWeights).toEqual([
      { path: 'root', indicator: null, weight: 1 },
      { path: 'root.children[0]', indicator: 'income', weight: 0.75 },
      { path: 'root.children[1]', indicator: 'noise', weight: 0.25 },
    ]);
    expect([result.additive, result.warnings, result.unranked]).toEqual([true, [], []]);
  });

  it('gives the matrix of every step on request', () => {
    expect(steps.map(({ name }) => name)).toEqual(STEP_NAMES);
    const all = runRanking(recipe, table, { steps: STEP_NAMES }).steps;
    expect(all.map(({ step }) => step)).toEqual(STEP_NAMES);
    expect(all[3]!.values).toEqual([
      [0, 0],
      [0.5, 1],
      [1, 0.5],
    ]);
    expect(all[4]!.columns).toEqual(['root', 'root.children[0]', 'root.children[1]']);
    expect(all[5]!.values).toEqual([
      [0.875, 1, 1],
      [0.625, 2, 2],
      [0, 3, 3],
    ]);
  });
});

describe('gaps', () => {
  const table = aTable({ x: [1, 2, 3, 4], y: [4, 3, null, 1], z: [1, 2, 3, 4] });
  const recipe = meanOf(['x', 'y', 'z']);

  it('SKIP renormalises the weights and names whom it helps', () => {
    const result = runRanking({ ...recipe, missing: 'SKIP' }, table);
    const row = result.rows.find(({ unit }) => unit === 'u3')!;
    expect(row.score).toBeCloseTo(2 / 3, 14);
    expect(row.coverage).toBeCloseTo(2 / 3, 14);
    expect(row.contributions.map(({ effectiveWeight }) => effectiveWeight)).toEqual([0.5, 0, 0.5]);
    expect(row.contributions[1]).toMatchObject({ raw: null, normalised: null, points: null, pointsReason: 'MISSING' });
    expect(result.warnings.map(({ code, indicators, units }) => [code, indicators, units])).toEqual([
      ['VALUES_SKIPPED', ['y'], ['u3']],
      ['GAP_RAISES_SCORE', ['y'], ['u3']],
    ]);
  });

  it('EXCLUDE lists the unit with the reason and takes scales without it', () => {
    const result = runRanking({ ...recipe, missing: 'EXCLUDE' }, table);
    expect(result.unranked).toEqual([{ unit: 'u3', code: 'EXCLUDED_FOR_GAP', reason: 'no value for y' }]);
    expect(result.counts).toEqual({ ranked: 3, rankedInView: 3, unrankedInView: 1 });
  });

  it.each([
    ['MEAN', 8 / 3],
    ['MEDIAN', 3],
    [{ method: 'CONSTANT', value: 2 }, 2],
  ] as const)('%j fills and says so', (missing, value) => {
    const result = runRanking({ ...recipe, missing }, table);
    const row = result.rows.find(({ unit }) => unit === 'u3')!;
    const method = typeof missing === 'string' ? missing : missing.method;
    expect(row.imputed).toEqual([{ indicator: 'y', path: 'root.children[1]', value, method }]);
    expect(row.contributions[1]).toMatchObject({ raw: null, treated: value });
    expect(row.estimatedShare).toBeCloseTo(1 / 3, 14);
    expect(result.warnings.map(({ code }) => code)).toEqual(['VALUES_IMPUTED']);
  });

  it('the screen passes a share equal to the threshold and stops one below', () => {
    const gaps = aTable({ x: [1, 2, 3], y: [2, 1, null], z: [1, 2, null], w: [3, 1, null] });
    const four = { ...meanOf(['x', 'y', 'z', 'w']), missing: 'SKIP' };
    expect(runRanking({ ...four, screen: { minimumShare: 0.25 } }, gaps).unranked).toEqual([]);
    expect(runRanking(four, gaps).unranked).toEqual([
      { unit: 'u3', code: 'TOO_FEW_VALUES', reason: '1 of 4 criteria have a value; the least share is 0.667' },
    ]);
  });

  it('a unit whose branches have no value is not ranked', () => {
    const tree = branch([leaf('x', { weight: 0 }), leaf('y', { weight: 1 })]);
    const result = runRanking({ tree, missing: 'SKIP', screen: { minimumShare: 0 } }, table);
    expect(result.unranked).toMatchObject([{ unit: 'u3', code: 'NO_SCORE' }]);
  });

  it('a branch with too small a share of children gets no value', () => {
    const tree = branch([leaf('x'), branch([leaf('y'), leaf('z')])]);
    const result = runRanking({ tree, missing: 'SKIP', screen: { branchMinimumShare: 0.6 } }, table);
    expect(result.unranked).toMatchObject([{ unit: 'u3', code: 'NO_SCORE' }]);
    const equal = runRanking({ tree, missing: 'SKIP', screen: { branchMinimumShare: 0.5 } }, table);
    expect(equal.unranked).toEqual([]);
  });
});

describe('view and reference set', () => {
  const columns = { x: [1, 2, 3, 4, 9] };
  const tree = leaf('x');

  it('a view changes no score; the row has both ranks', () => {
    const result = runRanking({ tree }, aTable(columns, { view: ['u4', 'u2'] }));
    expect(result.rows.map(({ unit, rank, rankInView, score }) => [unit, rank, rankInView, score])).toEqual([
      ['u4', 2, 1, 0.375],
      ['u2', 4, 2, 0.125],
    ]);
    expect(result.counts).toEqual({ ranked: 5, rankedInView: 2, unrankedInView: 0 });
  });

  it('VIEW takes the scale from the view', () => {
    const result = runRanking({ tree, referenceSet: 'VIEW' }, aTable(columns, { view: ['u4', 'u2', 'u3'] }));
    expect(scores(result)).toEqual({ u4: 1, u3: 0.5, u2: 0 });
  });

  it('a list of units is ranked alone; others in view are listed', () => {
    const result = runRanking({ tree, units: ['u1', 'u2', 'u3'] }, aTable(columns, { view: ['u3', 'u5'] }));
    expect(scores(result)).toEqual({ u3: 1 });
    expect(result.unranked).toMatchObject([{ unit: 'u5', code: 'NOT_SELECTED' }]);
  });
});

describe('directions', () => {
  const table = aTable({ x: [1, 2, 3], y: [5, 3, 1] });

  it('RANK counts from the worst, so that the higher composite is better whichever way the criterion points', () => {
    const higher = runRanking({ tree: leaf('x', { normalisation: 'RANK' }) }, table);
    expect(scores(higher)).toEqual({ u3: 3, u2: 2, u1: 1 });
    const lower = runRanking({ tree: leaf('x', { normalisation: 'RANK', direction: 'LOWER_IS_BETTER' }) }, table);
    expect(scores(lower)).toEqual({ u1: 3, u2: 2, u3: 1 });
    expect(ranks(lower)).toEqual({ u1: 1, u2: 2, u3: 3 });
  });

  it('GOALPOSTS swap their ends', () => {
    const normalisation = { method: 'GOALPOSTS', min: 0, max: 4 };
    const result = runRanking({ tree: leaf('x', { normalisation, direction: 'LOWER_IS_BETTER' }) }, table);
    expect(scores(result)).toEqual({ u1: 0.75, u2: 0.5, u3: 0.25 });
  });

  it('a reversed branch enters its parent times -1, and its points with it', () => {
    const costs = branch([leaf('y')], { direction: 'LOWER_IS_BETTER', weight: 3 });
    const result = runRanking({ tree: branch([leaf('x'), costs]) }, table);
    expect(scores(result)).toEqual({ u3: 0.25, u2: -0.25, u1: -0.75 });
    expect(result.rows[2]!.contributions.map(({ points, maximumPoints }) => [points, maximumPoints])).toEqual([
      [0, 0.25],
      [-0.75, 0],
    ]);
    expect(result.rows[2]!.weaknesses.map(({ indicator }) => indicator)).toEqual(['y', 'x']);
  });

  it('a reversed root ranks the lowest score first and leaves the score alone', () => {
    const tree = branch([leaf('y', { normalisation: 'NONE' })], { direction: 'LOWER_IS_BETTER' });
    const result = runRanking({ tree }, table);
    expect(result.rows.map(({ unit, score }) => [unit, score])).toEqual([
      ['u3', 1],
      ['u2', 3],
      ['u1', 5],
    ]);
    expect(result.rows[0]!.strengths).toHaveLength(1);
  });
});

describe('what is not pretended', () => {
  const table = aTable({ x: [1, 2, 3], y: [1, 3, 2], k: [5, 5, 5] });

  it('points under a geometric mean are null, with the reason', () => {
    const scale = { method: 'MIN_MAX', lower: 1, upper: 100 };
    const result = runRanking(
      { tree: branch([leaf('x', { normalisation: scale })], { aggregation: 'GEOMETRIC' }) },
      table,
    );
    expect(result.rows[0]!.contributions[0]).toMatchObject({
      points: null,
      pointsReason: 'NOT_ADDITIVE',
      maximumPoints: null,
    });
    expect(result.additive).toBe(false);
  });

  it('a floor lets a geometric mean take a zero', () => {
    const tree = branch([leaf('x'), leaf('y')], { aggregation: { method: 'GEOMETRIC', floor: 0.01 } });
    expect(scores(runRanking({ tree }, table))['u1']).toBeCloseTo(0.01, 14);
  });

  it('a criterion of weight 0 is not asked for a positive value', () => {
    const tree = branch([leaf('x', { weight: 0 }), leaf('y', { normalisation: 'NONE' })], { aggregation: 'GEOMETRIC' });
    expect(scores(runRanking({ tree }, table))['u1']).toBe(1);
  });

  it('a constant criterion takes the value that the recipe gives it, with a warning', () => {
    const result = runRanking({ ...meanOf(['x', 'k']), constantIs: 0.5 }, table);
    expect(scores(result)).toEqual({ u3: 0.75, u2: 0.5, u1: 0.25 });
    expect(result.warnings).toMatchObject([{ code: 'CONSTANT_INDICATOR', indicators: ['k'] }]);
  });

  it('an indicator under two branches is counted twice, with a warning', () => {
    const result = runRanking({ tree: branch([branch([leaf('x')]), branch([leaf('x'), leaf('y')])]) }, table);
    expect(result.warnings).toMatchObject([{ code: 'INDICATOR_USED_TWICE', indicators: ['x'] }]);
  });

  it('an open scale has no maximum of points', () => {
    const result = runRanking(meanOf(['x'], 'Z_SCORE'), table);
    expect(result.rows[0]!.contributions[0]).toMatchObject({ points: 1, maximumPoints: null });
  });
});
