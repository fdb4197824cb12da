import type { Recipe } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, codesAndPaths, leaf, meanOf, problemsOf } from './support';

describe('what only the values can tell', () => {
  const run = (recipe: Recipe, columns: Record<string, (number | null)[]>, view?: string[]) => (): unknown =>
    runRanking(recipe, aTable(columns, view ? { view } : {}));
  const ab = meanOf(['a', 'b']);
  const geometric: Recipe = { tree: branch([leaf('a'), leaf('b')], { aggregation: 'GEOMETRIC' }) };
  const cases: [string, () => unknown, [string, string][]][] = [
    ['NaN in the data', run(ab, { a: [1, NaN], b: [1, 2] }), [['VALUE_NOT_FINITE', 'columns[0].values[1]']]],
    ['a column too short', run(ab, { a: [1, 2], b: [1] }), [['COLUMN_LENGTH', 'columns[1].values']]],
    ['a view of strangers', run(ab, { a: [1, 2], b: [1, 2] }, ['u9']), [['UNKNOWN_UNIT', 'view[0]']]],
    [
      'a mean beyond floating point, also where only ranks are taken',
      run(
        { ...meanOf(['a', 'b'], 'RANK'), missing: 'MEAN', screen: { minimumShare: 0 } },
        { a: [1.7e308, 1.6e308, null], b: [1, 2, 3] },
      ),
      [['UNDEFINED_VALUE', 'missing']],
    ],
    ['one unit', run(ab, { a: [1], b: [2] }), [['TOO_FEW_UNITS', 'units']]],
    ['one unit left after the screen', run(ab, { a: [1, null], b: [2, 3] }), [['TOO_FEW_UNITS', 'units']]],
    [
      'gaps without a policy',
      run({ ...ab, screen: { minimumShare: 0 } }, { a: [1, 2, null], b: [2, 3, 4] }),
      [['MISSING_POLICY_REQUIRED', 'missing']],
    ],
    [
      'a criterion without any value',
      run({ ...ab, missing: 'SKIP', screen: { minimumShare: 0 } }, { a: [1, 2], b: [null, null] }),
      [['NO_VALUES', 'root.children[1].indicator']],
    ],
    [
      'constant criteria, all of them',
      run(ab, { a: [7, 7], b: [-1, -1] }),
      [
        ['CONSTANT_INDICATOR', 'root.children[0].indicator'],
        ['CONSTANT_INDICATOR', 'root.children[1].indicator'],
      ],
    ],
    [
      'a value of 0 under a geometric mean, each unit',
      run(geometric, { a: [1, 2, 1], b: [1, 2, 3] }),
      [
        ['NON_POSITIVE_VALUE', 'root.children[0]'],
        ['NON_POSITIVE_VALUE', 'root.children[0]'],
        ['NON_POSITIVE_VALUE', 'root.children[1]'],
      ],
    ],
    [
      'a negative value under a harmonic mean',
      run({ tree: branch([leaf('a', { normalisation: 'NONE' })], { aggregation: 'HARMONIC' }) }, { a: [-1, 2] }),
      [['NON_POSITIVE_VALUE', 'root.children[0]']],
    ],
    [
      'the logarithm of a negative value',
      run({ tree: leaf('a', { normalisation: { method: 'GOALPOSTS', min: 1, max: 9, ln: true } }) }, { a: [-3, 2] }),
      [['UNDEFINED_VALUE', 'root.normalisation']],
    ],
    [
      'a range beyond floating point',
      run({ tree: leaf('a') }, { a: [-1e308, 1e308] }),
      [
        ['UNDEFINED_VALUE', 'root.normalisation'],
        ['UNDEFINED_VALUE', 'root.normalisation'],
      ],
    ],
    [
      'a sum beyond floating point',
      run(meanOf(['a', 'b'], 'NONE'), { a: [1.7e308, 1], b: [1.7e308, 1] }),
      [['UNDEFINED_VALUE', 'root']],
    ],
  ];

  it.each(cases)('%s', (_, action, expected) => {
    expect(codesAndPaths(problemsOf(action))).toEqual(expected);
  });

  it('names unit, node and value', () => {
    const [problem] = problemsOf(run(geometric, { a: [1, 2], b: [2, 1] }));
    expect(problem!.message).toMatch(/^a of u1 is 0; a geometric mean needs positive values/);
    const [constant] = problemsOf(run({ tree: leaf('a') }, { a: [7, 7] }));
    expect(constant!.message).toMatch(/^a is 7 for all of the 2 units that have it/);
  });
});
