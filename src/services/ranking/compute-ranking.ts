import { runRanking } from '../../ranking/run-ranking';
import type { Recipe, RecipeNode } from '../../ranking/recipe.types';
import type { DataVersion } from '../data-version';
import { allNodeIds } from '../all-node-ids';
import type { Filter } from '../filter/compile';
import type { Scope } from '../scope';
import { ComputedRanking } from './computed-ranking';
import { indicatorOutline, rankingData } from './ranking-data';
import type { RankingRequest } from './ranking-request';
import { guarded, resolveRecipe } from './resolve-recipe';

/** Computes a ranking live: nothing of it is stored. */
export async function computeRanking(
  scope: Scope,
  request: RankingRequest,
  version: DataVersion,
): Promise<ComputedRanking> {
  const outline = await indicatorOutline(scope);
  const recipe = await resolveRecipe(scope, request, outline);
  const view = request.cities ? await allNodeIds(scope, 'city', request.cities as Filter, 'input.cities') : null;
  const data = await rankingData(scope, outline, indicatorsOf(recipe), view);
  const result = guarded(() => runRanking(recipe, data.table));
  return new ComputedRanking(scope, recipe, data, result, version.label);
}

function indicatorsOf(recipe: Recipe): string[] {
  const leaves = (node: RecipeNode): string[] =>
    'indicator' in node ? [node.indicator] : node.children.flatMap(leaves);
  return [...new Set(leaves(recipe.tree))];
}
