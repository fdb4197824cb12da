import fc from 'fast-check';
import type { MethodChoice, Recipe, RecipeNode } from '../../src/ranking/recipe.types';
import { RankingError } from '../../src/ranking/errors';
import { runRanking } from '../../src/ranking/run-ranking';
import { runToScales } from '../../src/ranking/run-steps';
import type { RankingTable } from '../../src/ranking/table.types';
import { ScaledStates } from '../../src/services/ranking/scaled-states';
import { aTable, branch, leaf, meanOf } from './support';

jest.mock('../../src/ranking/run-steps', () => {
  const actual = jest.requireActual<typeof import('../../src/ranking/run-steps')>('../../src/ranking/run-steps');
  return { ...actual, runToScales: jest.fn(actual.runToScales) };
});

const NAMES = ['a', 'b', 'c', 'd'];

const table: fc.Arbitrary<RankingTable> = fc
  .integer({ min: 4, max: 9 })
  .chain((size) =>
    fc.array(fc.array(fc.option(fc.integer({ min: -3, max: 9 }), { freq: 6 }), { minLength: size, maxLength: size }), {
      minLength: NAMES.length,
      maxLength: NAMES.length,
    }),
  )
  .map((columns) => ({
    units: columns[0]!.map((_, unit) => `u${unit}`),
    columns: columns.map((values, index) => ({
      indicator: NAMES[index]!,
      direction: 'HIGHER_IS_BETTER' as const,
      values,
    })),
  }));

const method = (...names: MethodChoice[]): fc.Arbitrary<MethodChoice> => fc.constantFrom(...names);

/** What decides about scales, and what only decides about scores. */
const shape = fc.record({
  normalisation: method('MIN_MAX', 'RANK', 'Z_SCORE', 'NONE'),
  treatment: method('NONE', 'WINSORISE', 'LOG'),
  aggregation: method('ARITHMETIC', 'GEOMETRIC', 'MEDIAN'),
  weighting: method('GIVEN', 'EQUAL', 'ENTROPY'),
  missing: method('SKIP', 'EXCLUDE', 'MEAN'),
});
const weights = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 });

function recipeOf(
  made: typeof shape extends fc.Arbitrary<infer Made> ? Made : never,
  [first, second, ...rest]: number[],
): Recipe {
  const { missing, aggregation, weighting, ...fields } = made;
  const leaves = NAMES.map((name, index): RecipeNode => {
    return leaf(name, { ...fields, weight: rest[index]!, label: `${name} ${rest[index]}` } as never);
  });
  const inner = { aggregation, weighting };
  const halves = [leaves.slice(0, 2), leaves.slice(2)].map((children, index) =>
    branch(children, { ...inner, weight: [first, second][index]! } as never),
  );
  return { tree: branch(halves, inner as never), missing, constantIs: 0.5, screen: { minimumShare: 0 } } as Recipe;
}

function outcome(run: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(run()));
  } catch (error) {
    if (error instanceof RankingError) return error.problems;
    throw error;
  }
}

it('give the result of a fresh run, whatever weights came before', () => {
  let ranked = 0;
  fc.assert(
    fc.property(table, shape, fc.array(weights, { minLength: 2, maxLength: 4 }), (of, made, tries) => {
      const scales = new ScaledStates();
      for (const each of tries) {
        const recipe = recipeOf(made, each);
        const wanted = outcome(() => runRanking(recipe, of));
        expect(outcome(() => runRanking(recipe, of, { scales }))).toEqual(wanted);
        if (!Array.isArray(wanted)) ranked += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(ranked).toBeGreaterThan(200);
});

it('are computed once for all weights, and anew for another table or method', () => {
  const scales = new ScaledStates();
  const counted = jest.mocked(runToScales);
  const made = (recipe: Recipe, of: RankingTable): number => {
    const before = counted.mock.calls.length;
    runRanking(recipe, of, { scales });
    return counted.mock.calls.length - before;
  };
  const one = aTable({ a: [1, 2, 3], b: [3, 2, 5] });
  const other = aTable({ a: [1, 2, 4], b: [3, 2, 5] });
  const weighed = (weight: number): Recipe => ({ tree: branch([leaf('a', { weight }), leaf('b')]) });
  expect([made(weighed(1), one), made(weighed(2), one), made(weighed(2), one)]).toEqual([1, 0, 0]);
  expect([made(weighed(1), other), made(meanOf(['a', 'b'], 'RANK'), one)]).toEqual([1, 1]);
});
