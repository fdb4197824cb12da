import { completeRecipe } from '../../ranking/complete-recipe';
import { methodId } from '../../ranking/method-id';
import { recipeGroupings, recipeIndicators } from '../../ranking/recipe-indicators';
import { specIndicators } from '../../ranking/robustness/spec-indicators';
import type { Filter } from '../../lists';
import { allNodes } from '../all-nodes';
import type { Scope } from '../scope';
import { checkId } from '../../inputs/check-ids';
import { cachedData } from './cached-data';
import { ComputedRanking } from './computed-ranking';
import { methodIdOf } from './method-id-of';
import { indicatorOutline, rankingData } from './ranking-data';
import type { RankingRequest } from './ranking-request';
import { RankingRun, type RankingComputer, type WorkBudget } from './ranking-run';
import { resolveRecipe } from './resolve-recipe';
import { uncertaintySpec, type UncertaintyRequest } from './uncertainty-spec';

/** What a ranking needs beside the data. */
export interface RankingScope extends Scope {
  readonly rankings: RankingComputer;
  /** Aborted when the client has gone or the deadline has passed. */
  readonly signal?: AbortSignal | undefined;
  readonly budget?: WorkBudget | undefined;
}

/**
 * Computes a ranking live: nothing of it is stored.
 * @param path of the request in the operation, for its errors
 */
export async function computeRanking(
  scope: RankingScope,
  request: RankingRequest,
  path = 'input',
): Promise<ComputedRanking> {
  const outline = indicatorOutline(scope, request.units ?? []);
  const method = resolveRecipe(scope, request, outline, path);
  const { recipe, places, choice } = method;
  const view = placesOf(scope, request.cities, `${path}.cities`);
  const peers = placesOf(scope, request.peers, `${path}.peers`);
  const outside = request.outside ?? [];
  outside.forEach((id, index) => checkId(scope, { path: `${path}.outside[${index}]`, id, kinds: ['indicator'] }));
  const wanted = {
    indicators: recipeIndicators(recipe),
    beside: [...specIndicators(request.uncertainty), ...outside],
    places,
    view,
    peers,
    units: recipe.units ?? [],
    choice,
    grouped: recipeGroupings(recipe).length > 0,
  };
  const key = JSON.stringify([scope.data.version.revision, wanted]);
  const data = cachedData(scope.rankings, key, () => rankingData(scope, outline, wanted, path));
  const engineId = methodId(completeRecipe(recipe, outline.columns), data.table);
  const run = new RankingRun(
    { recipe, table: data.table, methodId: engineId },
    {
      computer: scope.rankings,
      data: [scope.data.version.revision, places, choice],
      methodId: methodIdOf(engineId, method),
      argument: path,
      signal: scope.signal,
      budget: scope.budget,
    },
  );
  const result = await run.compute('ranking');
  const spec = (request.uncertainty ?? null) && uncertaintySpec(request.uncertainty as UncertaintyRequest);
  return new ComputedRanking(scope, {
    ...{ method, data, result, run, spec, outside },
    dataVersion: scope.data.version.label,
  });
}

function placesOf(scope: Scope, filter: object | null | undefined, path: string): string[] | null {
  return filter ? allNodes(scope, 'city', filter as Filter, path).map(({ id }) => id) : null;
}
