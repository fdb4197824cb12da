import type { MethodChoice } from '../../src/ranking/recipe.types';
import type { RankingResult } from '../../src/ranking/result.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, leaf } from './support';

export type Rows = readonly (readonly (number | null)[])[];

/** A flat tree over the columns of some rows, the values as they are unless `normalisation` says otherwise. */
export function weigh(
  rows: Rows,
  weighting: MethodChoice,
  options: { given?: readonly number[]; normalisation?: MethodChoice; view?: string[] } = {},
): RankingResult {
  const names = rows[0]!.map((_, column) => `c${column}`);
  const leaves = names.map((name, column) =>
    leaf(name, { normalisation: options.normalisation ?? 'NONE', weight: options.given?.[column] ?? 1 }),
  );
  const columns = Object.fromEntries(names.map((name, column) => [name, rows.map((row) => row[column]!)]));
  const table = aTable(columns, options.view ? { view: options.view } : {});
  return runRanking({ tree: branch(leaves, { weighting }), missing: 'SKIP', screen: { minimumShare: 0 } }, table);
}

export function weightsOf(result: RankingResult): number[] {
  return result.effectiveWeights.filter(({ indicator }) => indicator !== null).map(({ weight }) => weight);
}

export const NO_VALUES: Rows = [
  [1, 2, 3],
  [3, 1, 2],
];
