import { RankingError } from '../errors';
import { completeRecipe } from '../complete-recipe';
import type { Recipe } from '../recipe.types';
import { runSteps } from '../run-steps';
import type { RankingState } from '../state';
import { select } from '../steps/select';
import type { RankingTable } from '../table.types';
import { validateRecipe } from '../validate/validate-recipe';
import { validateTable } from '../validate/validate-table';
import { sentence, type Sentence } from '../sentence';

/** What each criterion says about each unit where the score is the weighted sum of criteria, turned so that more is better. */
export interface WeightSpace {
  /** By rank, those with a score and every criterion. */
  readonly units: readonly string[];
  readonly indicators: readonly string[];
  readonly paths: readonly string[];
  /** Shares of the criteria in the score, sum 1. */
  readonly weights: readonly number[];
  /** By unit and criterion. */
  readonly values: readonly (readonly number[])[];
  /** Units with a score that lack a criterion, so that their weights are others. */
  readonly incomplete: readonly string[];
}

/** Why the weights say nothing by themselves. */
export interface NoWeights {
  readonly reason: NoWeightsReason;
  readonly message: Sentence;
}

/** The score is no weighted sum of criteria; there are too many units to compare every two. */
export type NoWeightsReason = 'NO_WEIGHTED_SUM' | 'TOO_MANY_UNITS';

/** A run of a recipe up to its ranks. @throws RankingError as `runRanking` does. */
export function rankedState(recipe: Recipe, table: RankingTable): RankingState {
  const problems = [...validateTable(table), ...validateRecipe(recipe, table)];
  if (problems.length > 0) throw new RankingError(problems);
  return runSteps(select(completeRecipe(recipe, table.columns), table), 'RANK');
}

/** The weight space of a run, or the reason why its score is no weighted sum of criteria. */
export function weightSpace({ tree, normalised, units, ranks }: RankingState): WeightSpace | NoWeights {
  const rescaled = tree.nodes.find((node) => node.kind === 'BRANCH' && !node.addsUp);
  if (rescaled)
    return {
      reason: 'NO_WEIGHTED_SUM',
      message: sentence(
        '{path} is no weighted sum of its children, so that no single weight moves the score by itself',
        '{path}不是其各分项的加权和，因此没有单个权重能独自改变得分',
        { path: rescaled.path },
      ),
    };
  const counted = tree.leaves.filter(({ effectiveWeight }) => effectiveWeight > 0);
  const places = new Map(units.map((unit, place) => [unit, place]));
  const valueOf = (unit: string, leaf: (typeof counted)[number]): number => {
    return normalised[leaf.index]![places.get(unit)!]! * leaf.signInScore * tree.orientation;
  };
  const isComplete = (unit: string): boolean => counted.every((leaf) => !Number.isNaN(valueOf(unit, leaf)));
  const ranked = ranks.map(({ unit }) => unit);
  const complete = ranked.filter(isComplete);
  return {
    units: complete,
    indicators: counted.map(({ indicator }) => indicator),
    paths: counted.map(({ path }) => path),
    weights: counted.map(({ effectiveWeight }) => effectiveWeight),
    values: complete.map((unit) => counted.map((leaf) => valueOf(unit, leaf))),
    incomplete: ranked.filter((unit) => !isComplete(unit)),
  };
}
