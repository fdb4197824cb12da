import { completeRecipe } from './complete-recipe';
import { RankingError } from './errors';
import { methodId } from './method-id';
import { nodeLabels } from './node-labels';
import type { CompleteRecipe, Recipe } from './recipe.types';
import { RankingOutcome } from './ranking-outcome';
import type { StepMatrix } from './result.types';
import type { StepName } from './step-names';
import { runFromScales, runSteps, type Walk } from './run-steps';
import { select } from './steps/select';
import { stepMatrix } from './steps/step-matrix';
import type { RankingTable } from './table.types';
import { validateRecipe } from './validate/validate-recipe';
import { validateTable } from './validate/validate-table';

/** Knows how far a run gets before any weight matters. */
export interface Scales {
  /** @throws RankingError as `runToScales` */
  scaled(recipe: CompleteRecipe, table: RankingTable, labels: ReadonlyMap<string, string>): Walk;
}

export interface RunOptions {
  /** Steps whose matrix the result should hold. Default: none. */
  readonly steps?: readonly StepName[];
  /** Where scales are kept for the next run with other weights. */
  readonly scales?: Scales | undefined;
  /** The method's id, where the caller has it already. */
  readonly methodId?: string | undefined;
}

/**
 * Ranks the units of a table by a recipe. Pure: reads nothing else, changes neither, gives the same result each time.
 * @throws RankingError with every problem of recipe and table, or with what only the values can tell.
 */
export function runRanking(recipe: Recipe, table: RankingTable, options: RunOptions = {}): RankingOutcome {
  const problems = [...validateTable(table), ...validateRecipe(recipe, table)];
  if (problems.length > 0) throw new RankingError(problems);
  const complete = completeRecipe(recipe, table.columns);
  const id = options.methodId ?? methodId(complete, table);
  const labels = nodeLabels(recipe.tree);
  if (options.scales) return new RankingOutcome(runFromScales(options.scales.scaled(complete, table, labels)), id, []);
  const matrices = new Map<StepName, StepMatrix>();
  const state = runSteps(select(complete, table, labels), 'EXPLAIN', (step, after) => {
    if (options.steps?.includes(step)) matrices.set(step, stepMatrix(step, after));
  });
  return new RankingOutcome(state, id, [...matrices.values()]);
}
