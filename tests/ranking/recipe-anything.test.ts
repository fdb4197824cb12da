import fc from 'fast-check';
import { RANKING_PROBLEM_CODES } from '../../src/ranking/errors';
import { validateRecipe } from '../../src/ranking/validate/validate-recipe';
import { aTable, branch, leaf } from './support';

const table = aTable({ income: [1, 2, 3], health: [3, 1, 2] });
const income = leaf('income');
const withLeaf = (fields: object): unknown => ({ tree: branch([{ ...income, ...fields }]) });

describe('whatever comes in', () => {
  it('is judged without throwing, and every code is a listed one', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (tree, other) => {
        const anyLeaf = { ...income, period: other, denominator: other, treatment: tree, normalisation: other };
        const anyRest = {
          missing: other,
          rank: other,
          units: other,
          period: tree,
          referencePeriod: other,
          screen: tree,
        };
        const recipes = [
          tree,
          { tree },
          { tree: branch([tree as never]), ...anyRest },
          { tree: { ...branch([anyLeaf as never, anyLeaf as never]), weighting: tree } },
          withLeaf({ denominator: { indicator: other, period: tree, multiplier: other }, treatment: [tree, other] }),
        ];
        for (const { code } of recipes.flatMap((recipe) => validateRecipe(recipe, table))) {
          expect(RANKING_PROBLEM_CODES).toContain(code);
        }
      }),
    );
  });
});
