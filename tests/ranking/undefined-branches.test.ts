import type { Recipe, RecipeLeaf } from '../../src/ranking/recipe.types';
import { leaveOneOut } from '../../src/ranking/robustness/leave-one-out';
import { runUncertainty } from '../../src/ranking/robustness/run-uncertainty';
import { uncertaintyRows } from '../../src/ranking/robustness/uncertainty-rows';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, leaf, problemsOf, scores, inEnglish } from './support';

const plain = (indicator: string, fields: Partial<RecipeLeaf> = {}): RecipeLeaf =>
  leaf(indicator, { normalisation: 'NONE', ...fields });

describe('what a branch cannot compute', () => {
  const tree = branch([branch([plain('a'), plain('b')], { aggregation: 'GEOMETRIC' }), plain('c')], {});
  const table = aTable({ a: [1, 4, 0, 9], b: [1, 4, 5, 1], c: [1, 2, 30, 4] });

  it('is an error without a policy, naming child and unit', () => {
    expect(
      problemsOf(() => runRanking({ tree }, table)).map(({ path, message }) => [path, message.slice(0, 11)]),
    ).toEqual([['root.children[0].children[0]', 'a of u3 is ']]);
  });

  it('SKIP leaves the unit to the other branches', () => {
    const result = runRanking({ tree, missing: 'SKIP' }, table);
    expect(scores(result)).toEqual({ u3: 30, u4: 3.5, u2: 3, u1: 1 });
  });

  it.each(['EXCLUDE', 'MEAN'])('%s takes the unit out', (missing) => {
    const result = runRanking({ tree, missing }, table);
    expect(result.unranked).toMatchObject([{ unit: 'u3', reason: 'EXCLUDED_FOR_GAP' }]);
    expect(inEnglish(result.unranked[0]!).message).toMatch(/^a of u3 is 0; a geometric mean needs positive values/);
  });

  it('in draws under noise the same units have no score', () => {
    const spec = { draws: 50, weights: { method: 'UNIFORM', spread: 0.5 } } as const;
    for (const [missing, scored] of [
      ['EXCLUDE', 0],
      ['SKIP', 50],
    ] as const) {
      const rows = uncertaintyRows(runUncertainty({ tree, missing }, table, spec));
      expect(rows.map(({ unit, scored: count }) => [unit, count]).sort()).toEqual([
        ['u1', 50],
        ['u2', 50],
        ['u3', scored],
        ['u4', 50],
      ]);
    }
  });

  it('a normalisation without spread in one draw only costs that draw', () => {
    // Left without `a`, all units are alike in the branch.
    const flat = aTable({ a: [1, 2, 3], b: [5, 5, 5], c: [3, 1, 2] });
    const inner = branch([plain('a'), plain('b')], { normalisation: 'MIN_MAX' });
    const recipe: Recipe = { tree: branch([inner, plain('c')]), missing: 'EXCLUDE' };
    const { criteria } = leaveOneOut(recipe, flat);
    expect(criteria.map(({ indicator, message }) => [indicator, message === null])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
    ]);
    const rows = uncertaintyRows(runUncertainty(recipe, flat, { leaveOneOut: true, draws: 400 }));
    // Nothing, a, b and c are left out, each once.
    expect(rows.map(({ scored, unscored }) => [scored, unscored])).toEqual([
      [3, 1],
      [3, 1],
      [3, 1],
    ]);
  });
});
