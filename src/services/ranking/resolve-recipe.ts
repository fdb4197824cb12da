import { BadUserInputError } from '../../errors';
import type { Recipe } from '../../ranking/recipe.types';
import type { TableOutline } from '../../ranking/table.types';
import { validateRecipe } from '../../ranking/validate/validate-recipe';
import { checkId } from '../../inputs/check-ids';
import type { Scope } from '../scope';
import { asInputError } from './as-input-error';
import { overrideTree } from './override-tree';
import type { ObservationChoice, PlaceKindName, RankingNodeRequest, RankingRequest } from './ranking-request';
import { givenFields } from './given-fields';

/** A method with the choice of data that belongs to it. */
export interface ResolvedRequest {
  readonly recipe: Recipe;
  readonly places: PlaceKindName;
  readonly choice: ObservationChoice;
  /** Id of the named method that it starts from. */
  readonly recipeId: string | null;
}

/** What a named method may hold beside the recipe of the engine. */
type NamedMethod = Partial<Recipe> & { places?: PlaceKindName; observations?: ObservationChoice };

/** The method that a request means, checked against the indicators that there are: every problem at once. */
export function resolveRecipe(
  scope: Scope,
  request: RankingRequest,
  outline: TableOutline,
  path: string,
): ResolvedRequest {
  const { recipe: id, tree: given, overrides, places, observations, ...rest } = request;
  const { cities: _cities, peers: _peers, uncertainty: _uncertainty, outside: _outside, ...fields } = rest;
  const sources = observations?.sources ?? [];
  sources.forEach((source, index) =>
    checkId(scope, { path: `${path}.observations.sources[${index}]`, id: source, kinds: ['source'] }),
  );
  const named = id ? namedMethod(scope, id, path) : {};
  if (!id && !given) {
    const reason = 'must be given, or `input.recipe`';
    throw new BadUserInputError({ path: `${path}.tree`, value: null, reason });
  }
  const { places: namedPlaces, observations: namedChoice, tree: namedTree, ...namedFields } = named;
  const tree = (given ?? namedTree) as RankingNodeRequest;
  const overridden = overrideTree(tree, overrides ?? []);
  const recipe: unknown = { ...namedFields, ...givenFields(fields), tree: withDefaults(overridden.tree) };
  const problems = [...validateRecipe(recipe, outline), ...overridden.problems];
  if (problems.length > 0) throw asInputError(problems, path);
  return {
    recipe: recipe as Recipe,
    places: places ?? namedPlaces ?? 'CITY',
    recipeId: id ?? null,
    choice: { ...namedChoice, ...givenFields(observations ?? {}) },
  };
}

function namedMethod(scope: Scope, id: string, path: string): NamedMethod {
  checkId(scope, { path: `${path}.recipe`, id, kinds: ['recipe'] });
  const node = scope.data.node(id);
  return node?.kind === 'recipe' ? (node.method as NamedMethod) : {};
}

/** Anything that stands where a node should is left to the check, which says what is wrong with it. */
function withDefaults(node: RankingNodeRequest): object {
  if (typeof node !== 'object' || node === null) return node;
  const { children, aggregation, ...rest } = node;
  if (!children) return givenFields({ ...rest, aggregation });
  const below: unknown = Array.isArray(children) ? children.map(withDefaults) : children;
  return givenFields({ ...rest, aggregation: aggregation ?? 'ARITHMETIC', children: below });
}
