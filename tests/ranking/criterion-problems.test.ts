import type { RankingProblemCode } from '../../src/ranking/errors';
import { validateRecipe } from '../../src/ranking/validate/validate-recipe';
import { aTable, branch, codesAndPaths, leaf } from './support';

const table = aTable({ income: [1, 2, 3], health: [3, 1, 2], size: [5, 4, 4] }, { directions: { size: 'NONE' } });
const income = leaf('income');
const withFields = (fields: object): unknown => ({ tree: branch([income]), ...fields });
const withLeaf = (fields: object): unknown => ({ tree: branch([{ ...income, ...fields }]) });

describe('each mistake about period, denominator, treatment and weighting has its own code and path', () => {
  const at = 'root.children[0]';
  const cases: [string, unknown, RankingProblemCode, string][] = [
    ['an unknown period rule', withLeaf({ period: 'NEWEST' }), 'UNKNOWN_METHOD', `${at}.period`],
    ['a period rule that is a year', withLeaf({ period: 2019 }), 'WRONG_TYPE', `${at}.period`],
    ['no period to be exact about', withLeaf({ period: 'EXACT' }), 'PARAMETER_REQUIRED', `${at}.period.period`],
    [
      'an empty period',
      withLeaf({ period: { method: 'EXACT', period: '' } }),
      'PARAMETER_OUT_OF_RANGE',
      `${at}.period.period`,
    ],
    [
      'a mean of no periods',
      withLeaf({ period: { method: 'MEAN', count: 0 } }),
      'PARAMETER_OUT_OF_RANGE',
      `${at}.period.count`,
    ],
    [
      'a range of years reversed',
      withLeaf({ period: { method: 'MEAN', since: 2019, until: 2018 } }),
      'PARAMETER_OUT_OF_RANGE',
      `${at}.period.until`,
    ],
    [
      'a change that goes back',
      withLeaf({ period: { method: 'CHANGE', from: 2019, to: 2019 } }),
      'PARAMETER_OUT_OF_RANGE',
      `${at}.period.to`,
    ],
    [
      'weights of periods that are one number',
      withLeaf({ period: { method: 'WEIGHTED', weights: 3 } }),
      'WRONG_TYPE',
      `${at}.period.weights`,
    ],
    [
      'a negative weight of a period',
      withLeaf({ period: { method: 'WEIGHTED', weights: [3, -1] } }),
      'PARAMETER_OUT_OF_RANGE',
      `${at}.period.weights[1]`,
    ],
    [
      'all weights of periods 0',
      withLeaf({ period: { method: 'WEIGHTED', weights: [0, 0] } }),
      'PARAMETER_OUT_OF_RANGE',
      `${at}.period.weights`,
    ],
    ['an unknown default period rule', withFields({ period: 'LATST' }), 'UNKNOWN_METHOD', 'period'],
    ['an unknown reference period rule', withFields({ referencePeriod: '2010' }), 'UNKNOWN_METHOD', 'referencePeriod'],
    ['a denominator that is a text', withLeaf({ denominator: 'size' }), 'WRONG_TYPE', `${at}.denominator`],
    [
      'a denominator without indicator',
      withLeaf({ denominator: { multiplier: 2 } }),
      'REQUIRED',
      `${at}.denominator.indicator`,
    ],
    [
      'an unknown denominator',
      withLeaf({ denominator: { indicator: 'sise' } }),
      'UNKNOWN_INDICATOR',
      `${at}.denominator.indicator`,
    ],
    [
      'an indicator over itself',
      withLeaf({ denominator: { indicator: 'income' } }),
      'DENOMINATOR_IS_ITSELF',
      `${at}.denominator.indicator`,
    ],
    [
      'a misspelt field of a denominator',
      withLeaf({ denominator: { indicator: 'size', per: 1000 } }),
      'UNKNOWN_FIELD',
      `${at}.denominator.per`,
    ],
    [
      'a multiplier of 0',
      withLeaf({ denominator: { indicator: 'size', multiplier: 0 } }),
      'OUT_OF_RANGE',
      `${at}.denominator.multiplier`,
    ],
    [
      'a multiplier in words',
      withLeaf({ denominator: { indicator: 'size', multiplier: 'k' } }),
      'WRONG_TYPE',
      `${at}.denominator.multiplier`,
    ],
    [
      'an unknown period rule of a denominator',
      withLeaf({ denominator: { indicator: 'size', period: 'SAME' } }),
      'UNKNOWN_METHOD',
      `${at}.denominator.period`,
    ],
    [
      'a change over something of no year',
      withLeaf({ period: 'CHANGE', denominator: { indicator: 'size' } }),
      'REQUIRED',
      `${at}.denominator.period`,
    ],
    [
      'a growth rate on a scale of levels',
      { tree: branch([leaf('income', { period: 'CAGR' })]), referencePeriod: { method: 'EXACT', period: '2010' } },
      'PERIOD_KINDS_DIFFER',
      `${at}.period`,
    ],
    [
      'levels on a scale of growth rates, by the default of the recipe',
      { tree: branch([income]), period: 'LATEST', referencePeriod: 'CAGR' },
      'PERIOD_KINDS_DIFFER',
      `${at}.period`,
    ],
    ['an unknown treatment', withLeaf({ treatment: 'WINSORIZE' }), 'UNKNOWN_METHOD', `${at}.treatment`],
    ['an unknown treatment in a list', withLeaf({ treatment: ['LOG', 'CUT'] }), 'UNKNOWN_METHOD', `${at}.treatment[1]`],
    ['a treatment that is a number', withLeaf({ treatment: [3] }), 'WRONG_TYPE', `${at}.treatment[0]`],
    ['too many treatments', withLeaf({ treatment: new Array(11).fill('LOG') }), 'OUT_OF_RANGE', `${at}.treatment`],
    [
      'no point to move',
      withLeaf({ treatment: { method: 'WINSORISE', maximumPoints: 0 } }),
      'PARAMETER_OUT_OF_RANGE',
      `${at}.treatment.maximumPoints`,
    ],
    [
      'Box-Cox without its exponent',
      withLeaf({ treatment: 'BOX_COX' }),
      'PARAMETER_REQUIRED',
      `${at}.treatment.lambda`,
    ],
    [
      'percentiles reversed',
      withLeaf({ treatment: { method: 'CAP', lowerPercentile: 90, upperPercentile: 10 } }),
      'PARAMETERS_REVERSED',
      `${at}.treatment.upperPercentile`,
    ],
    [
      'a percentile above 100',
      withLeaf({ treatment: { method: 'CAP', upperPercentile: 101 } }),
      'PARAMETER_OUT_OF_RANGE',
      `${at}.treatment.upperPercentile`,
    ],
    ['an unknown weight scheme', { tree: branch([income], { weighting: 'EVEN' }) }, 'UNKNOWN_METHOD', 'root.weighting'],
    ['a weight scheme on a leaf', withLeaf({ weighting: 'EQUAL' }), 'UNKNOWN_FIELD', `${at}.weighting`],
    [
      'a denominator on a branch',
      { tree: { ...branch([income]), denominator: { indicator: 'size' } } },
      'UNKNOWN_FIELD',
      'root.denominator',
    ],
  ];

  it.each(cases)('%s', (_, recipe, code, path) => {
    expect(codesAndPaths(validateRecipe(recipe, table))).toEqual([[code, path]]);
  });

  it('a valid recipe with all of them has none', () => {
    const full = {
      ...income,
      period: { method: 'WEIGHTED', weights: [3, 2, 1] },
      denominator: { indicator: 'size', period: 'LATEST', multiplier: 1000 },
      treatment: ['WINSORISE', { method: 'LOG', ifSkewed: true }],
    };
    const missing = { method: 'GROUP_MEAN', by: 'region' };
    const recipe = {
      tree: branch([full], { weighting: 'EQUAL' }),
      missing,
      period: 'LATEST',
      referencePeriod: 'FIRST',
    };
    expect(validateRecipe(recipe, table)).toEqual([]);
  });

  it('an indicator may stand beside itself over another period, scale, treatment or denominator, but not for a weight', () => {
    const twice = (fields: object): unknown => ({ tree: branch([income, { ...income, ...fields }]) });
    for (const fields of [
      { period: 'FIRST' },
      { normalisation: 'RANK' },
      { treatment: 'LOG' },
      { denominator: { indicator: 'size' } },
    ]) {
      expect(validateRecipe(twice(fields), table)).toEqual([]);
    }
    for (const fields of [{ weight: 2 }, { label: 'again' }, { normalisation: { method: 'MIN_MAX' } }]) {
      expect(codesAndPaths(validateRecipe(twice(fields), table))).toEqual([
        ['DUPLICATE_LEAF', 'root.children[1].indicator'],
      ]);
    }
  });
});
