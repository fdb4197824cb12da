import type { Recipe } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { STEP_NAMES, type StepName } from '../../src/ranking/step-names';
import { steps } from '../../src/ranking/steps';
import { aTable, branch, leaf, meanOf, scores, inEnglish } from './support';

describe('a ranking of three cities by two criteria', () => {
  const table = aTable(
    { income: [10, 20, 30], noise: [70, 50, 60] },
    { units: ['a', 'b', 'c'], directions: { noise: 'LOWER_IS_BETTER' } },
  );
  const recipe: Recipe = { tree: branch([leaf('income', { weight: 3, label: 'Income per head' }), leaf('noise')]) };
  const asGiven = (value: number): object => ({
    periods: [],
    denominator: null,
    denominatorPeriods: [],
    denominated: value,
    isImputed: false,
    treated: value,
  });
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
        label: 'Income per head',
        raw: 20,
        ...asGiven(20),
        normalised: 0.5,
        effectiveWeight: 0.75,
        points: 0.375,
        noPointsReason: null,
        factor: null,
        maximumPoints: 0.75,
      },
      {
        indicator: 'noise',
        path: 'root.children[1]',
        label: null,
        raw: 50,
        ...asGiven(50),
        normalised: 1,
        effectiveWeight: 0.25,
        points: 0.25,
        noPointsReason: null,
        factor: null,
        maximumPoints: 0.25,
      },
    ]);
    expect(result.rows[1]!.strengths).toEqual([{ indicator: 'noise', path: 'root.children[1]', rank: 1, of: 3 }]);
    expect(result.rows[2]!.weaknesses.map(({ indicator }) => indicator)).toEqual(['income', 'noise']);
    expect(result.effectiveWeights).toEqual([
      { path: 'root', label: null, indicator: null, weight: 1 },
      { path: 'root.children[0]', label: 'Income per head', indicator: 'income', weight: 0.75 },
      { path: 'root.children[1]', label: null, indicator: 'noise', weight: 0.25 },
    ]);
    expect([result.additive, result.warnings, result.unranked]).toEqual([true, [], []]);
  });

  it('gives the matrix of every step on request', () => {
    expect(steps.map(({ name }) => name)).toEqual(STEP_NAMES);
    const all = runRanking(recipe, table, { steps: STEP_NAMES }).steps;
    expect(all.map(({ step }) => step)).toEqual(STEP_NAMES);
    const valuesOf = (name: StepName): unknown => all.find(({ step }) => step === name)!.values;
    expect(valuesOf('NORMALISE')).toEqual([
      [0, 0],
      [0.5, 1],
      [1, 0.5],
    ]);
    expect(all.find(({ step }) => step === 'AGGREGATE')!.columns).toEqual([
      'root',
      'root.children[0]',
      'root.children[1]',
    ]);
    expect(valuesOf('RANK')).toEqual([
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
    expect(row.contributions[1]).toMatchObject({
      raw: null,
      normalised: null,
      points: null,
      noPointsReason: 'MISSING',
    });
    expect(result.warnings.map(({ code, indicators, units }) => [code, indicators, units])).toEqual([
      ['VALUES_SKIPPED', ['y'], ['u3']],
      ['GAP_RAISES_SCORE', ['y'], ['u3']],
    ]);
  });

  it('EXCLUDE lists the unit with the reason and takes scales without it', () => {
    const result = runRanking({ ...recipe, missing: 'EXCLUDE' }, table);
    expect(inEnglish(result.unranked)).toEqual([{ unit: 'u3', reason: 'EXCLUDED_FOR_GAP', message: 'no value for y' }]);
    expect(result.counts).toEqual({ ranked: 3, reference: 3, rankedInView: 3, unrankedInView: 1 });
  });

  it.each([
    ['MEAN', 8 / 3, []],
    // More than the mean of the others, so that the gap helps.
    ['MEDIAN', 3, ['u3']],
    [{ method: 'CONSTANT', value: 2 }, 2, []],
  ] as const)('%j fills and says so', (missing, value, helped) => {
    const result = runRanking({ ...recipe, missing }, table);
    const row = result.rows.find(({ unit }) => unit === 'u3')!;
    const method = typeof missing === 'string' ? missing : missing.method;
    expect(row.imputed).toEqual([{ indicator: 'y', path: 'root.children[1]', value, method, periods: [] }]);
    expect(row.contributions[1]).toMatchObject({ raw: null, treated: value });
    expect(row.estimatedShare).toBeCloseTo(1 / 3, 14);
    expect(result.warnings.map(({ code, units }) => [code, units])).toEqual([
      ['VALUES_IMPUTED', ['u3']],
      ...(helped.length > 0 ? [['GAP_RAISES_SCORE', helped]] : []),
    ]);
  });

  it('the screen passes a share equal to the threshold and stops one below', () => {
    const gaps = aTable({ x: [1, 2, 3], y: [2, 1, null], z: [1, 2, null], w: [3, 1, null] });
    const four = { ...meanOf(['x', 'y', 'z', 'w']), missing: 'SKIP' };
    expect(inEnglish(runRanking({ ...four, screen: { minimumShare: 0.25 } }, gaps).unranked)).toEqual([]);
    expect(inEnglish(runRanking(four, gaps).unranked)).toEqual([
      { unit: 'u3', reason: 'TOO_FEW_VALUES', message: '1 of 4 criteria have a value; the least share is 0.667' },
    ]);
  });

  it('a unit whose branches have no value is not ranked', () => {
    const tree = branch([leaf('x', { weight: 0 }), leaf('y', { weight: 1 })]);
    const result = runRanking({ tree, missing: 'SKIP', screen: { minimumShare: 0 } }, table);
    expect(result.unranked).toMatchObject([{ unit: 'u3', reason: 'NO_SCORE' }]);
  });

  it('a branch with too small a share of children gets no value', () => {
    const tree = branch([leaf('x'), branch([leaf('y'), leaf('z')])]);
    const result = runRanking({ tree, missing: 'SKIP', screen: { branchMinimumShare: 0.6 } }, table);
    expect(result.unranked).toMatchObject([{ unit: 'u3', reason: 'NO_SCORE' }]);
    const equal = runRanking({ tree, missing: 'SKIP', screen: { branchMinimumShare: 0.5 } }, table);
    expect(inEnglish(equal.unranked)).toEqual([]);
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
    expect(result.counts).toEqual({ ranked: 5, reference: 5, rankedInView: 2, unrankedInView: 0 });
  });

  it('VIEW takes the scale from the view', () => {
    const result = runRanking({ tree, referenceSet: 'VIEW' }, aTable(columns, { view: ['u4', 'u2', 'u3'] }));
    expect(scores(result)).toEqual({ u4: 1, u3: 0.5, u2: 0 });
  });

  it('a list of units is ranked alone; others in view are listed', () => {
    const result = runRanking({ tree, units: ['u1', 'u2', 'u3'] }, aTable(columns, { view: ['u3', 'u5'] }));
    expect(scores(result)).toEqual({ u3: 1 });
    expect(result.unranked).toMatchObject([{ unit: 'u5', reason: 'NOT_SELECTED' }]);
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
      noPointsReason: 'NOT_ADDITIVE',
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
