import type { MethodChoice } from '../../src/ranking/recipe.types';
import { aTable, branch, leaf } from './support';

export interface Example {
  readonly rows: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly thresholds: { readonly indifference: number[]; readonly strict: number[]; readonly veto?: number[] };
}

/** Papathanasiou and Ploskas (2018), Multiple Criteria Decision Aid: the sites, here with a veto of 4. */
export const SITES: Example = {
  rows: [
    [8, 7, 2, 1],
    [5, 3, 7, 5],
    [7, 5, 6, 4],
    [9, 9, 7, 3],
    [11, 10, 3, 7],
    [6, 9, 5, 4],
  ],
  weights: [0.4, 0.3, 0.1, 0.2],
  thresholds: { indifference: [1], strict: [2], veto: [4] },
};

export function recipeOf({ weights }: Example, aggregation: MethodChoice) {
  return {
    tree: branch(
      weights.map((weight, at) => leaf(`c${at}`, { weight, normalisation: 'NONE' })),
      { aggregation },
    ),
  };
}

export function tableOf({ rows, weights }: Example) {
  return aTable(Object.fromEntries(weights.map((_, at) => [`c${at}`, rows.map((row) => row[at]!)])));
}
