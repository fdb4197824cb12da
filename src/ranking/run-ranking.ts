import { completeRecipe } from './complete-recipe';
import { RankingError } from './errors';
import { methodId } from './method-id';
import { nodeLabels } from './node-labels';
import type { Recipe } from './recipe.types';
import type { RankingResult, StepMatrix } from './result.types';
import type { RankingState } from './state';
import type { StepName } from './step-names';
import { runSteps } from './run-steps';
import { select } from './steps/select';
import { stepMatrix } from './steps/step-matrix';
import type { RankingTable } from './table.types';
import { validateRecipe } from './validate/validate-recipe';
import { validateTable } from './validate/validate-table';

export interface RunOptions {
  /** Steps whose matrix the result should hold. Default: none. */
  readonly steps?: readonly StepName[];
}

/**
 * Ranks the units of a table by a recipe. Pure: reads nothing else, changes neither, gives the same result each time.
 * @throws RankingError with every problem of recipe and table, or with what only the values can tell.
 */
export function runRanking(recipe: Recipe, table: RankingTable, options: RunOptions = {}): RankingResult {
  const problems = [...validateTable(table), ...validateRecipe(recipe, table)];
  if (problems.length > 0) throw new RankingError(problems);
  const complete = completeRecipe(recipe, table.columns);
  const matrices = new Map<StepName, StepMatrix>();
  const state = runSteps(select(complete, table, nodeLabels(recipe.tree)), 'EXPLAIN', (step, after) => {
    if (options.steps?.includes(step)) matrices.set(step, stepMatrix(step, after));
  });
  return summarise(state, methodId(complete, table), [...matrices.values()]);
}

function summarise(state: RankingState, id: string, matrices: readonly StepMatrix[]): RankingResult {
  const unranked = state.unranked.filter(({ unit }) => state.view.has(unit));
  unranked.sort((a, b) => (a.unit < b.unit ? -1 : 1));
  return {
    methodId: id,
    rows: state.rows,
    unranked,
    counts: {
      ranked: state.ranks.length,
      reference: state.reference.reduce((sum, flag) => sum + flag, 0),
      rankedInView: state.rows.length,
      unrankedInView: unranked.length,
    },
    warnings: state.warnings,
    treatments: state.treatments,
    effectiveWeights: state.tree.nodes.map((node) => ({
      path: node.path,
      label: state.labels.get(node.path) ?? null,
      indicator: node.kind === 'LEAF' ? node.indicator : null,
      weight: node.effectiveWeight,
    })),
    additive: state.tree.leaves.every(({ additive }) => additive),
    steps: matrices,
  };
}
