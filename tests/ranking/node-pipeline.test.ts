import fc from 'fast-check';
import type { MethodCall, Recipe, RecipeBranch, RecipeLeaf } from '../../src/ranking/recipe.types';
import { runUncertainty } from '../../src/ranking/robustness/run-uncertainty';
import { uncertaintyRows } from '../../src/ranking/robustness/uncertainty-rows';
import { runRanking } from '../../src/ranking/run-ranking';
import { validateRecipe } from '../../src/ranking/validate/validate-recipe';
import { aTable, branch, codesAndPaths, leaf, ranks, scores, inEnglish } from './support';

const plain = (indicator: string, fields: Partial<RecipeLeaf> = {}): RecipeLeaf =>
  leaf(indicator, { normalisation: 'NONE', ...fields });
const values = (of: Record<string, number>, units: number): number[] =>
  Array.from({ length: units }, (_, unit) => of[`u${unit + 1}`]!);
const inner = (fields: Partial<RecipeBranch>): RecipeBranch => branch([plain('a'), plain('b')], fields);

describe('a branch is filled, treated, scaled, cut and rounded as a leaf is', () => {
  const a = [1, 2, 3, 4, 50];
  const b = [2, 2, 7, 6, 48];
  const means = a.map((value, unit) => (value + b[unit]!) / 2);
  const z = [3, 1, 4, 1, 5];

  it.each([
    ['a logarithm', { treatment: 'LOG' }],
    ['a cap', { treatment: { method: 'CAP', lowerPercentile: 0, upperPercentile: 75 } }],
    ['two treatments', { treatment: ['WINSORISE', 'LOG'] }],
    ['min-max', { normalisation: { method: 'MIN_MAX', lower: 1, upper: 100 } }],
    ['z-scores', { normalisation: 'Z_SCORE' }],
    ['ranks', { normalisation: 'RANK' }],
    ['exponential ranks', { normalisation: 'EXPONENTIAL_RANK' }],
    ['percentile ranks, ties highest', { normalisation: { method: 'PERCENTILE_RANK', ties: 'HIGHEST' } }],
    ['a chosen unit', { normalisation: { method: 'DISTANCE_TO_REFERENCE', unit: 'u4' } }],
    ['a residual', { treatment: { method: 'RESIDUAL', covariate: 'z' } }],
    ['all of it', { treatment: 'LOG', normalisation: 'MIN_MAX', clip: { min: 0.2, max: 0.8 }, round: 2 }],
    ['a range', { clip: { max: 5 } }],
    ['rounding', { round: 0 }],
  ] as [string, Partial<RecipeLeaf>][])('%s', (_, fields) => {
    const asBranch = runRanking({ tree: inner(fields as Partial<RecipeBranch>) }, aTable({ a, b, z }));
    const asLeaf = runRanking({ tree: plain('a', fields) }, aTable({ a: means, z }));
    const found = values(scores(asBranch), 5);
    values(scores(asLeaf), 5).forEach((value, unit) => expect(found[unit]).toBeCloseTo(value, 12));
    // One of two branches, in draws: the same again.
    const tree = branch([inner(fields as Partial<RecipeBranch>), plain('z')]);
    const spec = { draws: 30, weights: { method: 'UNIFORM', spread: 0 } } as const;
    const drawn = uncertaintyRows(runUncertainty({ tree }, aTable({ a, b, z }), spec));
    const nominal = ranks(runRanking({ tree }, aTable({ a, b, z })));
    for (const { unit, best, worst } of drawn) expect([best, worst]).toEqual([nominal[unit], nominal[unit]]);
  });

  it('points stop at a branch that is rescaled, with the reason', () => {
    const { rows } = runRanking({ tree: inner({ round: 0 }) }, aTable({ a, b }));
    expect(rows[0]!.contributions).toMatchObject([
      { points: null, noPointsReason: 'NOT_ADDITIVE' },
      { points: null, noPointsReason: 'NOT_ADDITIVE' },
    ]);
    const ofLeaf = runRanking(
      { tree: branch([plain('a', { round: 0 }), plain('b', { clip: { max: 6 } })]) },
      aTable({ a, b }),
    );
    for (const { score, contributions } of ofLeaf.rows) {
      expect(contributions.reduce((sum, { points }) => sum + points!, 0)).toBeCloseTo(score, 12);
    }
  });
});

describe('a gap of a branch', () => {
  const groups = [{ name: 'region', of: ['n', 'n', 'n', 's', 's', 's'] }];
  const table = { ...aTable({ a: [1, 5, null, 2, 4, 9], b: [3, 7, null, 2, 8, 9], c: [1, 2, 3, 4, 5, 6] }), groups };

  it.each([
    [{ method: 'GROUP_MEAN', by: 'region' }, (2 + 6) / 2],
    [{ method: 'GROUP_MEDIAN', by: 'region' }, 4],
    ['MEAN', (2 + 6 + 2 + 6 + 9) / 5],
    ['MEDIAN', 6],
    [{ method: 'CONSTANT', value: 7 }, 7],
  ] as const)('%j fills it from other results of the branch', (missing, filled) => {
    const tree = branch([inner({ missing: missing as MethodCall }), plain('c')]);
    const result = runRanking({ tree, missing: 'SKIP', screen: { minimumShare: 0 } }, table);
    const row = result.rows.find(({ unit }) => unit === 'u3')!;
    expect(row.score).toBeCloseTo((filled + 3) / 2, 12);
    expect(row.imputed).toEqual([
      {
        indicator: null,
        path: 'root.children[0]',
        value: filled,
        method: typeof missing === 'string' ? missing : missing.method,
        periods: [],
      },
    ]);
    expect(row.estimatedShare).toBeCloseTo(0.5, 12);
  });

  it('that nothing can fill takes the unit out, with the reason', () => {
    const alone = { ...table, groups: [{ name: 'region', of: ['n', 'n', null, 's', 's', 's'] }] };
    const tree = branch([inner({ missing: { method: 'GROUP_MEAN', by: 'region' } }), plain('c')]);
    const result = runRanking({ tree, missing: 'SKIP', screen: { minimumShare: 0 } }, alone);
    expect(result.unranked).toMatchObject([{ unit: 'u3', reason: 'EXCLUDED_FOR_GAP' }]);
    expect(inEnglish(result.unranked[0]!).message).toContain('no unit of its group has a value');
  });

  it('groups can be those of an indicator', () => {
    const by = {
      ...aTable({ a: [1, 3, null, 9, 11], b: [1, 1, 1, 1, 1], g: [1, 1, 1, 2, 2] }, { directions: { g: 'NONE' } }),
    };
    const tree = branch([plain('a', { missing: { method: 'GROUP_MEAN', by: 'g' } }), plain('b')]);
    expect(scores(runRanking({ tree, screen: { minimumShare: 0 } }, by))['u3']).toBe(1.5);
  });
});

describe('R 4.2.2', () => {
  it('residuals(lm(y ~ z)) of y = 2, 4, 5, 4, 5 over z = 1 to 5', () => {
    const table = aTable({ y: [2, 4, 5, 4, 5], z: [1, 2, 3, 4, 5] });
    const tree = plain('y', { treatment: { method: 'RESIDUAL', covariate: 'z' } });
    const found = values(scores(runRanking({ tree }, table)), 5);
    [-0.8, 0.6, 1, -0.6, -0.2].forEach((value, unit) => expect(found[unit]).toBeCloseTo(value, 12));
  });

  it('residuals are not correlated with the covariate and have mean 0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 50 })), {
          minLength: 4,
          maxLength: 12,
        }),
        (pairs) => {
          fc.pre(new Set(pairs.map(([, z]) => z)).size > 1);
          const table = aTable({ y: pairs.map(([y]) => y), z: pairs.map(([, z]) => z) });
          const tree = plain('y', { treatment: { method: 'RESIDUAL', covariate: 'z' } });
          const found = values(scores(runRanking({ tree }, table)), pairs.length);
          expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
          expect(found.reduce((sum, value, unit) => sum + value * pairs[unit]![1], 0)).toBeCloseTo(0, 7);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('ranks with a choice of ties', () => {
  const x = [10, 20, 20, 20, 40];
  it.each([
    ['LOWEST', [1, 2, 2, 2, 5]],
    ['HIGHEST', [1, 4, 4, 4, 5]],
    ['MEAN', [1, 3, 3, 3, 5]],
  ])('%s', (ties, expected) => {
    const tree = leaf('x', { normalisation: { method: 'RANK', ties } });
    expect(values(scores(runRanking({ tree }, aTable({ x }))), 5)).toEqual(expected);
  });

  it('one minus a percentile rank is that of the turned values with the other end of ties', () => {
    const rank = (ties: string, direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER'): number[] =>
      values(
        scores(
          runRanking(
            { tree: leaf('x', { direction, normalisation: { method: 'PERCENTILE_RANK', ties } }) },
            aTable({ x }),
          ),
        ),
        5,
      );
    const turned = rank('HIGHEST', 'LOWER_IS_BETTER');
    rank('LOWEST', 'HIGHER_IS_BETTER').forEach((value, unit) => expect(1 - value).toBeCloseTo(turned[unit]!, 12));
  });

  it('a range', () => {
    const scaled = (normalisation: MethodCall): number[] =>
      values(scores(runRanking({ tree: leaf('x', { normalisation }) }, aTable({ x }))), 5);
    expect(scaled({ method: 'PERCENTILE_RANK', lower: 1, upper: 101 })).toEqual([1, 26, 26, 26, 101]);
    expect(scaled({ method: 'SCALED', from: 0, to: 40, lower: 1, upper: 5 })).toEqual([2, 3, 3, 3, 5]);
    expect(scaled({ method: 'DISTANCE_TO_TARGET', target: 20, cap: true, lower: 0, upper: 100 })).toEqual([
      0, 100, 100, 100, 100,
    ]);
  });
});

describe('what is wrong with a node', () => {
  const table = aTable({ x: [1, 2], y: [1, 2] });
  const at = (fields: object): Recipe => ({ tree: { ...branch([leaf('x'), leaf('y')]), ...fields } as RecipeBranch });
  it.each([
    [{ clip: {} }, 'REQUIRED', 'root.clip'],
    [{ clip: { min: 2, max: 1 } }, 'PARAMETERS_REVERSED', 'root.clip.max'],
    [{ clip: { least: 2, max: 1 } }, 'UNKNOWN_FIELD', 'root.clip.least'],
    [{ clip: 3 }, 'WRONG_TYPE', 'root.clip'],
    [{ round: 1.5 }, 'OUT_OF_RANGE', 'root.round'],
    [{ round: 13 }, 'OUT_OF_RANGE', 'root.round'],
    [{ missing: 'LATEST' }, 'UNKNOWN_VALUE', 'root.missing'],
    [{ missing: 'MEEN' }, 'UNKNOWN_METHOD', 'root.missing'],
    [{ treatment: { method: 'RESIDUAL', covariate: 'w' } }, 'UNKNOWN_INDICATOR', 'root.treatment.covariate'],
    [{ normalisation: { method: 'SCALED', lower: 5, upper: 1 } }, 'PARAMETER_OUT_OF_RANGE', 'root.normalisation.upper'],
  ])('%j', (fields, code, path) => {
    expect(codesAndPaths(validateRecipe(at(fields), table))).toEqual([[code, path]]);
  });
});
