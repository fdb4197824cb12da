import type { MethodChoice, Recipe, RecipeLeaf, RecipeNode } from '../../src/ranking/recipe.types';
import { runUncertainty } from '../../src/ranking/robustness/run-uncertainty';
import { uncertaintyRows } from '../../src/ranking/robustness/uncertainty-rows';
import { runRanking } from '../../src/ranking/run-ranking';
import type { RankingTable } from '../../src/ranking/table.types';
import { aSeries, aTable, branch, codesAndPaths, leaf, problemsOf, scores, inEnglish } from './support';

const plain = (indicator: string, fields: Partial<RecipeLeaf> = {}): RecipeLeaf =>
  leaf(indicator, { normalisation: 'NONE', ...fields });

/** Of each case the leaf, the columns, and which of four units has no value: u4, whatever it is for. */
const UNDEFINED: [string, RecipeLeaf, Record<string, number[] | Record<number, number>[]>, string][] = [
  [
    'a denominator of 0',
    plain('x', { denominator: { indicator: 'n' } }),
    { x: [1, 2, 3, 4], n: [1, 1, 1, 0] },
    'n of u4 is 0; a denominator must be above 0',
  ],
  [
    'a denominator below 0',
    plain('x', { denominator: { indicator: 'n' } }),
    { x: [1, 2, 3, 4], n: [1, 1, 1, -2] },
    'n of u4 is -2; a denominator must be above 0',
  ],
  [
    '0 over 0',
    plain('x', { denominator: { indicator: 'n' } }),
    { x: [1, 2, 3, 0], n: [1, 1, 1, 0] },
    'n of u4 is 0; a denominator must be above 0',
  ],
  [
    'a change from 0 in percent',
    plain('x', { period: 'PERCENT_CHANGE' }),
    {
      x: [
        { 2010: 100, 2020: 101 },
        { 2010: 100, 2020: 102 },
        { 2010: 100, 2020: 103 },
        { 2010: 0, 2020: 5 },
      ],
    },
    'the PERCENT_CHANGE of x of u4 over 2010, 2020 cannot be computed: a percentage needs a first value other than 0',
  ],
  [
    'growth from below 0',
    plain('x', { period: 'CAGR' }),
    {
      x: [
        { 2019: 100, 2020: 101 },
        { 2019: 100, 2020: 102 },
        { 2019: 100, 2020: 103 },
        { 2019: -1, 2020: 5 },
      ],
    },
    'the CAGR of x of u4 over 2019, 2020 cannot be computed: a growth rate needs values above 0 at both ends',
  ],
  [
    'growth to 0',
    plain('x', { period: 'CAGR' }),
    {
      x: [
        { 2019: 100, 2020: 101 },
        { 2019: 100, 2020: 102 },
        { 2019: 100, 2020: 103 },
        { 2019: 1, 2020: 0 },
      ],
    },
    'the CAGR of x of u4 over 2019, 2020 cannot be computed: a growth rate needs values above 0 at both ends',
  ],
  [
    'the logarithm of a negative value on a scale',
    leaf('x', { normalisation: { method: 'GOALPOSTS', min: 1, max: Math.exp(3), ln: true } }),
    { x: [Math.exp(1), Math.exp(2), Math.exp(3), -7] },
    'x of u4 is -7; a logarithm needs a value above 0, and the goalposts must not be too far apart to compute with',
  ],
  [
    'a Box-Cox transformation of 0',
    plain('x', { treatment: { method: 'BOX_COX', lambda: 0 } }),
    { x: [Math.exp(1), Math.exp(2), Math.exp(3), 0] },
    'x of u4 is 0; a Box-Cox transformation needs values above 0, and a result that is not too large',
  ],
  [
    'a ratio to a value of 0',
    leaf('x', { normalisation: 'RATIO_TO_BEST', direction: 'LOWER_IS_BETTER' }),
    { x: [4, 2, 1, -1] },
    'x of u4 is -1; a ratio where lower is better needs values above 0',
  ],
];

function tableOf(columns: Record<string, number[] | Record<number, number>[]>): RankingTable {
  return {
    units: ['u1', 'u2', 'u3', 'u4'],
    columns: [...Object.entries(columns), ['all', [10, 10, 10, 50]] as const].map(([indicator, values]) => ({
      indicator,
      direction: 'HIGHER_IS_BETTER',
      ...(typeof values[0] === 'number'
        ? { values: values as number[] }
        : { series: (values as Record<number, number>[]).map(aSeries) }),
    })),
  };
}

/** The case beside a second criterion that every unit has. */
function withPolicy(node: RecipeNode, missing: MethodChoice | null): Recipe {
  return { tree: branch([node, plain('all')]), missing, screen: { minimumShare: 0 } };
}

describe.each(UNDEFINED)('%s', (_, node, columns, reason) => {
  const table = tableOf(columns);
  const run = (missing: MethodChoice | null): ReturnType<typeof runRanking> =>
    runRanking(withPolicy(node, missing), table);
  /** The value of the criterion after its scale for the three that have one, computed without the fourth. */
  const three = {
    ...table,
    units: table.units.slice(0, 3),
    columns: table.columns.map((column) => ({
      ...column,
      ...(column.values ? { values: column.values.slice(0, 3) } : { series: column.series!.slice(0, 3) }),
    })),
  };
  const alone = scores(runRanking({ tree: node }, three));

  it('is an error without a policy', () => {
    expect(problemsOf(() => run(null)).map(({ message }) => message)).toEqual([reason]);
  });

  it('EXCLUDE takes the unit out with the reason, and scales know nothing of it', () => {
    const result = run('EXCLUDE');
    expect(inEnglish(result.unranked)).toEqual([
      { unit: 'u4', reason: 'EXCLUDED_FOR_GAP', message: `no value for x (${reason})` },
    ]);
    const found = scores(result);
    for (const unit of ['u1', 'u2', 'u3']) expect(found[unit]).toBeCloseTo((alone[unit]! + 10) / 2, 12);
  });

  it('SKIP leaves the unit to its other criterion and says so', () => {
    const result = run('SKIP');
    const found = scores(result);
    expect(found['u4']).toBe(50);
    for (const unit of ['u1', 'u2', 'u3']) expect(found[unit]).toBeCloseTo((alone[unit]! + 10) / 2, 12);
    const [contribution] = result.rows.find(({ unit }) => unit === 'u4')!.contributions;
    expect(inEnglish(contribution)).toMatchObject({
      ...{ normalised: null, points: null, noPointsReason: 'MISSING' },
      gap: { reason: 'UNDEFINED_VALUE', message: reason },
    });
    expect(inEnglish(result.warnings).filter(({ code }) => code === 'VALUES_UNDEFINED')).toMatchObject([
      { units: ['u4'], indicators: ['x'], message: expect.stringContaining(reason) as string },
    ]);
  });

  it('MEDIAN fills it like any gap', () => {
    const result = run('MEDIAN');
    const row = result.rows.find(({ unit }) => unit === 'u4')!;
    expect(row.imputed).toMatchObject([{ indicator: 'x', method: 'MEDIAN' }]);
    // The median of three is the second, whatever the scale makes of it.
    expect(row.score).toBeCloseTo((alone['u2']! + 50) / 2, 12);
    expect(row.estimatedShare).toBe(0.5);
  });

  it('counts for the screen as missing', () => {
    const result = runRanking({ ...withPolicy(node, 'SKIP'), screen: { minimumShare: 0.6 } }, table);
    expect(result.unranked).toMatchObject([{ unit: 'u4', reason: 'TOO_FEW_VALUES' }]);
  });

  it('in draws the unit is ranked as in the recipe: without a score under EXCLUDE', () => {
    const spec = { draws: 20, weights: { method: 'UNIFORM', spread: 0.2 } } as const;
    const rows = uncertaintyRows(runUncertainty(withPolicy(node, 'EXCLUDE'), table, spec));
    expect(rows.find(({ unit }) => unit === 'u4')).toMatchObject({ scored: 0, unscored: 20, nominalRank: null });
    expect(rows.filter(({ scored }) => scored === 20)).toHaveLength(3);
  });
});

describe('limits of the rule', () => {
  it('what is filled in can itself be undefined, and then the unit leaves with the reason', () => {
    const table = aTable({ x: [5, 8, null, 6], y: [1, 2, 3, 4] });
    const scale = { method: 'GOALPOSTS', min: 1, max: 9, ln: true };
    const tree = branch([leaf('x', { normalisation: scale, missing: { method: 'CONSTANT', value: -1 } }), plain('y')]);
    const result = runRanking({ tree, screen: { minimumShare: 0 } }, table);
    expect(result.unranked).toMatchObject([{ unit: 'u3', reason: 'EXCLUDED_FOR_GAP' }]);
    expect(inEnglish(result.unranked[0]!).message).toContain('x of u3 is -1; a logarithm needs a value above 0');
  });

  it('where nothing is left, the undefined values are the error', () => {
    const table = aTable({ x: [1, 2], n: [0, 0], y: [1, 2] });
    const recipe: Recipe = {
      tree: branch([plain('x', { denominator: { indicator: 'n' } }), plain('y')]),
      missing: 'EXCLUDE',
    };
    expect(codesAndPaths(problemsOf(() => runRanking({ ...recipe, screen: { minimumShare: 0 } }, table)))).toEqual([
      ['NO_VALUES', 'root.children[0].indicator'],
    ]);
  });

  it('a policy of the criterion goes before that of the recipe', () => {
    const table = aTable({ x: [1, 2, null], y: [null, 2, 4], z: [1, 1, 1] });
    const tree = branch([plain('x', { missing: 'MEAN' }), plain('y'), plain('z')]);
    const result = runRanking({ tree, missing: 'SKIP' }, table);
    expect(result.rows.map(({ unit, score }) => [unit, score])).toEqual([
      ['u3', 6.5 / 3],
      ['u2', 5 / 3],
      ['u1', 1],
    ]);
    expect(result.warnings.map(({ code, units }) => [code, units]).slice(0, 2)).toEqual([
      ['VALUES_IMPUTED', ['u3']],
      ['VALUES_SKIPPED', ['u1']],
    ]);
  });
});
