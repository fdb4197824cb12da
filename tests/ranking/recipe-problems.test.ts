import type { RankingProblemCode } from '../../src/ranking/errors';
import type { Recipe } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { validateRecipe } from '../../src/ranking/validate/validate-recipe';
import { aTable, branch, codesAndPaths, leaf, meanOf, problemsOf } from './support';

const table = {
  ...aTable(
    { income: [1, 2, 3], health: [3, 1, 2], size: [5, 4, 4] },
    { directions: { size: 'NONE' }, units: ['city:a', 'city:b', 'city:c'] },
  ),
  groups: [{ name: 'region', of: ['north', 'north', null] }],
};
const income = leaf('income');
const withFields = (fields: object): unknown => ({ tree: branch([income]), ...fields });
const withLeaf = (fields: object): unknown => ({ tree: branch([{ ...income, ...fields }]) });
const withMethod = (normalisation: unknown): unknown => withLeaf({ normalisation });

function nested(levels: number): object {
  return levels === 1 ? income : branch([nested(levels - 1) as never]);
}

/** Two places, the first of them never set. */
function withHole(): never[] {
  const list: unknown[] = [];
  list[1] = income;
  return list as never[];
}

function cyclic(): object {
  const inner: { aggregation: string; children: object[] } = { aggregation: 'ARITHMETIC', children: [income] };
  inner.children.push(inner);
  return branch([inner as never]);
}

describe('each mistake in a recipe has its own code and path', () => {
  const at = 'root.children[0]';
  const cases: [string, unknown, RankingProblemCode, string][] = [
    ['no recipe', null, 'WRONG_TYPE', ''],
    ['no tree', {}, 'REQUIRED', 'root'],
    ['a tree that is a text', { tree: 'income' }, 'WRONG_TYPE', 'root'],
    ['a misspelt field of the recipe', withFields({ refrenceSet: 'ALL' }), 'UNKNOWN_FIELD', 'refrenceSet'],
    ['a misspelt field of a leaf', withLeaf({ wieght: 2 }), 'UNKNOWN_FIELD', `${at}.wieght`],
    ['a node that is both', withLeaf({ children: [income] }), 'NODE_AMBIGUOUS', at],
    ['a node that is neither', { tree: branch([{ weight: 1 } as never]) }, 'NODE_EMPTY', at],
    ['an empty branch', { tree: branch([]) }, 'EMPTY_BRANCH', 'root.children'],
    ['children that are no list', { tree: { aggregation: 'ARITHMETIC', children: 3 } }, 'WRONG_TYPE', 'root.children'],
    ['a cycle', { tree: cyclic() }, 'CYCLE', `${at}.children[1]`],
    ['a tree too deep', { tree: nested(11) }, 'TREE_TOO_DEEP', `root${'.children[0]'.repeat(10)}`],
    [
      'a huge tree',
      { tree: branch(new Array(3).fill(branch(new Array(400).fill(branch([income]))))) },
      'TREE_TOO_LARGE',
      'root',
    ],
    ['an unknown indicator', withLeaf({ indicator: 'incomes' }), 'UNKNOWN_INDICATOR', `${at}.indicator`],
    [
      'an indicator twice among siblings',
      { tree: branch([income, income]) },
      'DUPLICATE_LEAF',
      'root.children[1].indicator',
    ],
    [
      'no direction where the indicator has none',
      { tree: branch([leaf('size')]) },
      'DIRECTION_REQUIRED',
      `${at}.direction`,
    ],
    ['an unknown direction', withLeaf({ direction: 'UP' }), 'UNKNOWN_VALUE', `${at}.direction`],
    ['a negative weight', withLeaf({ weight: -1 }), 'WEIGHT_NEGATIVE', `${at}.weight`],
    ['a weight that is NaN', withLeaf({ weight: NaN }), 'WEIGHT_NOT_FINITE', `${at}.weight`],
    ['an infinite weight', withLeaf({ weight: Infinity }), 'WEIGHT_NOT_FINITE', `${at}.weight`],
    ['a weight in words', withLeaf({ weight: 'two' }), 'WRONG_TYPE', `${at}.weight`],
    ['all weights zero', withLeaf({ weight: 0 }), 'WEIGHTS_ALL_ZERO', 'root.children'],
    [
      'weights that overflow',
      { tree: branch([leaf('income', { weight: 1e308 }), leaf('health', { weight: 1e308 })]) },
      'WEIGHT_NOT_FINITE',
      'root.children',
    ],
    ['no normalisation', withMethod(undefined), 'REQUIRED', `${at}.normalisation`],
    ['a normalisation without name', withMethod({ lower: 0 }), 'REQUIRED', `${at}.normalisation.method`],
    ['an unknown normalisation', withMethod('MINMAX'), 'UNKNOWN_METHOD', `${at}.normalisation`],
    [
      'an unknown normalisation as object',
      withMethod({ method: 'MINMAX' }),
      'UNKNOWN_METHOD',
      `${at}.normalisation.method`,
    ],
    [
      'an unknown parameter',
      withMethod({ method: 'MIN_MAX', uper: 9 }),
      'UNKNOWN_PARAMETER',
      `${at}.normalisation.uper`,
    ],
    [
      'a parameter of the wrong type',
      withMethod({ method: 'MIN_MAX', upper: '9' }),
      'WRONG_TYPE',
      `${at}.normalisation.upper`,
    ],
    [
      'a missing parameter',
      withMethod({ method: 'GOALPOSTS', max: 9 }),
      'PARAMETER_REQUIRED',
      `${at}.normalisation.min`,
    ],
    [
      'goalposts reversed',
      withMethod({ method: 'GOALPOSTS', min: 9, max: 1 }),
      'PARAMETERS_REVERSED',
      `${at}.normalisation.max`,
    ],
    [
      'a logarithm of a goalpost of 0',
      withMethod({ method: 'GOALPOSTS', min: 0, max: 1, ln: true }),
      'PARAMETER_OUT_OF_RANGE',
      `${at}.normalisation.min`,
    ],
    [
      'a scale reversed',
      withMethod({ method: 'MIN_MAX', lower: 2 }),
      'PARAMETERS_REVERSED',
      `${at}.normalisation.upper`,
    ],
    ['a spread of 0', withMethod({ method: 'Z_SCORE', sd: 0 }), 'PARAMETER_OUT_OF_RANGE', `${at}.normalisation.sd`],
    [
      'a parameter NaN',
      withMethod({ method: 'Z_SCORE', mean: NaN }),
      'PARAMETER_OUT_OF_RANGE',
      `${at}.normalisation.mean`,
    ],
    [
      'half a digit',
      withMethod({ method: 'RANK', significantDigits: 1.5 }),
      'PARAMETER_OUT_OF_RANGE',
      `${at}.normalisation.significantDigits`,
    ],
    ['no aggregation', { tree: { children: [income] } }, 'REQUIRED', 'root.aggregation'],
    [
      'an unknown aggregation',
      { tree: branch([income], { aggregation: 'AVERAGE' }) },
      'UNKNOWN_METHOD',
      'root.aggregation',
    ],
    [
      'a floor of 0',
      { tree: branch([income], { aggregation: { method: 'GEOMETRIC', floor: 0 } }) },
      'PARAMETER_OUT_OF_RANGE',
      'root.aggregation.floor',
    ],
    ['an unknown missing-data policy', withFields({ missing: 'MEDAIN' }), 'UNKNOWN_METHOD', 'missing'],
    [
      'a policy without its value',
      withFields({ missing: { method: 'CONSTANT' } }),
      'PARAMETER_REQUIRED',
      'missing.value',
    ],
    ['an unknown tie rule', withFields({ rank: { ties: '1224' } }), 'UNKNOWN_METHOD', 'rank.ties'],
    ['too many decimals', withFields({ rank: { decimals: 13 } }), 'OUT_OF_RANGE', 'rank.decimals'],
    ['half a decimal', withFields({ rank: { decimals: 1.5 } }), 'OUT_OF_RANGE', 'rank.decimals'],
    ['an unknown reference set', withFields({ referenceSet: 'SOME' }), 'UNKNOWN_VALUE', 'referenceSet'],
    ['a share above 1', withFields({ screen: { minimumShare: 66 } }), 'OUT_OF_RANGE', 'screen.minimumShare'],
    ['a constant that is infinite', withFields({ constantIs: Infinity }), 'OUT_OF_RANGE', 'constantIs'],
    ['a label that is a number', withLeaf({ label: 3 }), 'WRONG_TYPE', `${at}.label`],
    ['a list with a hole', { tree: branch(withHole()) }, 'WRONG_TYPE', 'root.children[0]'],
    ['a list of a billion', { tree: branch(new Array(1e9)) }, 'TREE_TOO_LARGE', 'root'],
    ['a mean of a group without its name', withFields({ missing: 'GROUP_MEAN' }), 'PARAMETER_REQUIRED', 'missing.by'],
    [
      'a mean of an unknown group',
      withFields({ missing: { method: 'GROUP_MEAN', by: 'regoin' } }),
      'UNKNOWN_VALUE',
      'missing.by',
    ],
    [
      'a latest value of the future',
      withFields({ missing: { method: 'LATEST', withinYears: -1 } }),
      'PARAMETER_OUT_OF_RANGE',
      'missing.withinYears',
    ],
    ['a screen that is a number', withFields({ screen: 0.5 }), 'WRONG_TYPE', 'screen'],
    ['a rank policy that is a text', withFields({ rank: 'DENSE' }), 'WRONG_TYPE', 'rank'],
    ['units that are one text', withFields({ units: 'city:a' }), 'WRONG_TYPE', 'units'],
    ['an unknown unit', withFields({ units: ['city:a', 'city:d'] }), 'UNKNOWN_UNIT', 'units[1]'],
    ['a unit twice', withFields({ units: ['city:a', 'city:a'] }), 'DUPLICATE_UNIT', 'units[1]'],
    ['no units', withFields({ units: [] }), 'EMPTY_UNITS', 'units'],
  ];

  it.each(cases)('%s', (_, recipe, code, path) => {
    expect(codesAndPaths(validateRecipe(recipe, table))).toEqual([[code, path]]);
  });

  it('a valid recipe has none', () => {
    expect(validateRecipe(meanOf(['income', 'health']), table)).toEqual([]);
    expect(validateRecipe({ tree: { ...income, children: null }, missing: null, rank: null }, table)).toEqual([]);
  });

  it('thousands of unknown units are told about in part, and soon', () => {
    const units = Array.from({ length: 100_000 }, (_, index) => `city:nowhere-${index}`);
    expect(validateRecipe(withFields({ units }), table)).toHaveLength(50);
  });
});

describe('how problems are told', () => {
  it('quotes the value, names the valid ones, suggests the nearest', () => {
    expect(validateRecipe(withFields({ rank: { ties: 'DENS' } }), table)).toEqual([
      {
        path: 'rank.ties',
        code: 'UNKNOWN_METHOD',
        message: '"DENS" is not a tie rule; valid: COMPETITION, DENSE, AVERAGE, ORDINAL; did you mean "DENSE"?',
        suggestion: 'DENSE',
      },
    ]);
    expect(validateRecipe(withMethod('MINMAX'), table)[0]!.suggestion).toBe('MIN_MAX');
    expect(validateRecipe(withLeaf({ indicator: 'helth' }), table)[0]!.suggestion).toBe('health');
    expect(validateRecipe(withLeaf({ indicator: 'xyz' }), table)[0]!.suggestion).toBeUndefined();
  });

  it('reports all at once, in reading order', () => {
    const recipe = {
      tree: branch([
        leaf('incom', { weight: -1 }),
        leaf('health', { normalisation: { method: 'GOALPOSTS' } as never }),
      ]),
      missing: 'NOTHING',
      rank: { ties: 'DENS' },
    };
    expect(codesAndPaths(validateRecipe(recipe, table))).toEqual([
      ['WEIGHT_NEGATIVE', 'root.children[0].weight'],
      ['UNKNOWN_INDICATOR', 'root.children[0].indicator'],
      ['PARAMETER_REQUIRED', 'root.children[1].normalisation.min'],
      ['PARAMETER_REQUIRED', 'root.children[1].normalisation.max'],
      ['UNKNOWN_METHOD', 'missing'],
      ['UNKNOWN_METHOD', 'rank.ties'],
    ]);
    expect(problemsOf(() => runRanking(recipe as Recipe, table))).toEqual(validateRecipe(recipe, table));
  });
});
