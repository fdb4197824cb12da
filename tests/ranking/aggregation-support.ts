import fc from 'fast-check';
import type { MethodChoice, Recipe } from '../../src/ranking/recipe.types';
import type { RankingResult } from '../../src/ranking/result.types';
import { runRanking } from '../../src/ranking/run-ranking';
import type { RankingTable } from '../../src/ranking/table.types';
import { aTable, branch, leaf, scores } from './support';

export interface Sample {
  readonly rows: number[][];
  readonly weights: number[];
}

/** 2 to 7 units by four positive whole numbers, which tie now and then; weights 1 to 9. */
export const sample: fc.Arbitrary<Sample> = fc.record({
  rows: fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 4, maxLength: 4 }), {
    minLength: 2,
    maxLength: 7,
  }),
  weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
});

export function run(
  given: Sample,
  aggregation: MethodChoice,
  rows: readonly (readonly (number | null)[])[] = given.rows,
  order?: readonly number[],
): RankingResult {
  const columns = Object.fromEntries([0, 1, 2, 3].map((column) => [`c${column}`, rows.map((row) => row[column]!)]));
  return runRanking(recipeOf(given, aggregation, order), aTable(columns));
}

type Rows = readonly (readonly (number | null)[])[];

/** A flat tree over the columns of some rows, taken as they are; gaps are skipped. */
export function combine(
  rows: Rows,
  aggregation: MethodChoice,
  options: { weights?: readonly number[]; table?: Partial<RankingTable>; referenceSet?: 'PEERS' } = {},
): RankingResult {
  const names = rows[0]!.map((_, column) => `c${column}`);
  const leaves = names.map((name, column) =>
    leaf(name, { normalisation: 'NONE', weight: options.weights?.[column] ?? 1 }),
  );
  const table = aTable(Object.fromEntries(names.map((name, column) => [name, rows.map((row) => row[column]!)])));
  return runRanking(
    {
      tree: branch(leaves, { aggregation }),
      missing: 'SKIP',
      screen: { minimumShare: 0 },
      referenceSet: options.referenceSet ?? 'ALL',
    },
    { ...table, ...options.table },
  );
}

export function inOrder(result: RankingResult, units: number): (number | undefined)[] {
  return Array.from({ length: units }, (_, index) => scores(result)[`u${index + 1}`]);
}

function recipeOf({ weights }: Sample, aggregation: MethodChoice, order: readonly number[] = [0, 1, 2, 3]): Recipe {
  const leaves = order.map((column) => leaf(`c${column}`, { normalisation: 'NONE', weight: weights[column]! }));
  return { tree: branch(leaves, { aggregation }), missing: 'SKIP', screen: { minimumShare: 0 } };
}
