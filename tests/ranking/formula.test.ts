import type { MethodCall } from '../../src/ranking/recipe.types';
import { methodId } from '../../src/ranking/method-id';
import { completeRecipe } from '../../src/ranking/complete-recipe';
import { runRanking } from '../../src/ranking/run-ranking';
import { validateRecipe } from '../../src/ranking/validate/validate-recipe';
import { aTable, branch, leaf, problemsOf, scores } from './support';

const table = aTable({ income: [1, 2, 4], health: [3, 0, -2], extra: [null, 5, 6] });
const tree = (expression: string): ReturnType<typeof branch> =>
  branch(
    [
      leaf('income', { normalisation: 'NONE', label: 'Income per head' }),
      leaf('health', { normalisation: 'NONE' }),
      leaf('extra', { normalisation: 'NONE' }),
    ],
    { aggregation: { method: 'FORMULA', expression } as MethodCall },
  );
const run = (expression: string): ReturnType<typeof runRanking> =>
  runRanking({ tree: tree(expression), missing: 'SKIP', screen: { minimumShare: 0 } }, table);

describe('a formula', () => {
  it.each([
    ['1 + 2 * 3 - x1', [6, 5, 3]],
    ['(1 + 2) * 3 / x1', [9, 4.5, 2.25]],
    ['2 ^ 3 ^ x1 - 2^3^x1 + x1', [1, 2, 4]],
    ['-x1 ^ 2', [-1, -4, -16]],
    ['2 ^ -x1', [0.5, 0.25, 0.0625]],
    ['--x1', [1, 2, 4]],
    ['min(x1, health)', [1, 0, -2]],
    ['max([Income per head], x2, 2)', [3, 2, 4]],
    ['if(x2 > 0, 100, if(x2 = 0, 50, 0))', [100, 50, 0]],
    ['if(x2 >= 0, sqrt(x2), 0)', [Math.sqrt(3), 0, 0]],
    ['exp(log(x1))', [1, 2, 4]],
    ['log10(10 ^ x1)', [1, 2, 4]],
    ['round(x1 / 3, 2)', [0.33, 0.67, 1.33]],
    ['coalesce(x3, -1)', [-1, 5, 6]],
    ['abs(x2) + not(x2 < 0)', [4, 1, 2]],
    ['and(x1 > 1, x2 != 0) + or(x2 > 0, 0)', [1, 0, 1]],
    ['.5 * x1 + 1e1 + 2.', [12.5, 13, 14]],
    ['IF(X1 <= 2, Min(1, 2), 7)', [1, 1, 7]],
  ])('%s', (expression, expected) => {
    const found = scores(run(expression));
    expected.forEach((value, unit) => expect(found[`u${unit + 1}`]).toBeCloseTo(value, 12));
  });

  it.each([
    ['log(x2)', ['u2', 'u3'], 'log(0) is undefined'],
    ['1 / (x1 - 2)', ['u2'], '1 / 0 is undefined'],
    ['if(x1 > 2, sqrt(x2), 1)', ['u3'], 'sqrt(-2) is undefined'],
  ])('%s is undefined for some, with the part that is', (expression, units, reason) => {
    const complete = aTable({ income: [1, 2, 4], health: [3, 0, -2], extra: [1, 5, 6] });
    const problems = problemsOf(() => runRanking({ tree: tree(expression) }, complete));
    expect(problems.map(({ message }) => /value of (u\d)/.exec(message)![1])).toEqual(units);
    expect(problems[0]!.message).toContain(reason);
  });

  it('a unit without a child that it needs has no value', () => {
    expect(run('x1 + x3').unranked).toMatchObject([{ unit: 'u1', reason: 'NO_SCORE' }]);
  });

  it.each([
    ['', 'character 1: a number, a child or a function is missing'],
    ['x1 +', 'character 5: a number, a child or a function is missing'],
    ['x1 x2', 'character 4: "x2" does not belong here'],
    ['(x1', 'character 4: the parenthesis of character 1 is not closed'],
    ['max(x1', 'character 7: the parenthesis of max at character 1 is not closed'],
    ['maxx(x1)', 'character 1: there is no function "maxx"'],
    ['x4 * 2', 'character 1: "x4" is not a child of this branch; valid: x1 = Income per head, x2 = health, x3 = extra'],
    ['[Wages]', 'character 1: "Wages" is not a child of this branch'],
    ['x1 # 2', 'character 4: "#" begins no number, name or operator'],
    ['log(x1, x2)', 'character 1: log takes 1 values and is given 2'],
    ['process.exit(1)', 'character 8: "." begins no number, name or operator'],
    ['constructor(1)', 'character 1: there is no function "constructor"'],
    ['x1 ** 2', 'character 5: "*" stands where a number, a child or a function should'],
    [`${'('.repeat(60)}x1${')'.repeat(60)}`, 'the formula is nested deeper than 50'],
  ])('%s is refused with the place', (expression, message) => {
    const problems = validateRecipe({ tree: tree(expression) }, table);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.path).toBe('root.aggregation.expression');
    if (expression !== '') expect(problems[0]!.message).toContain(message);
  });

  it('has one method id however it is spaced and whatever its children are called', () => {
    const id = (expression: string): string => methodId(completeRecipe({ tree: tree(expression) }, table.columns));
    expect(id('max( [Income per head],x2 )*2')).toBe(id('MAX(x1, health) * 2'));
    expect(id('x1 + x2')).not.toBe(id('x2 + x1'));
  });

  it('has no points, and says why', () => {
    const { rows } = run('x1 * 2');
    expect(rows[0]!.contributions[0]).toMatchObject({ points: null, noPointsReason: 'NOT_ADDITIVE' });
  });
});
