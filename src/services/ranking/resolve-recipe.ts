import { Recipe as RecipeNode } from '../../entities/recipe';
import { BadUserInputError, CodedError } from '../../errors';
import { RankingError, type RankingProblem } from '../../ranking/errors';
import type { Recipe } from '../../ranking/recipe.types';
import type { TableOutline } from '../../ranking/table.types';
import { validateRecipe } from '../../ranking/validate/validate-recipe';
import { checkId } from '../check-ids';
import type { Scope } from '../scope';
import type { RankingNodeRequest, RankingRequest } from './ranking-request';

/** The method that a request means, checked against the indicators that there are: every problem at once. */
export async function resolveRecipe(scope: Scope, request: RankingRequest, outline: TableOutline): Promise<Recipe> {
  const { recipe: id, cities: _cities, tree, ...rest } = request;
  const named = id ? await namedRecipe(scope, id, 'input') : {};
  if (!id && !tree) {
    throw new BadUserInputError({ path: 'input.tree', value: null, reason: 'must be given, or `input.recipe`' });
  }
  const recipe: unknown = { ...named, ...present(rest), ...(tree ? { tree: withDefaults(tree) } : {}) };
  const problems = validateRecipe(recipe, outline);
  if (problems.length > 0) throw asInputError(problems);
  return recipe as Recipe;
}

/** The engine's findings as one error of the request, with the path of each. */
export function asInputError(problems: readonly RankingProblem[]): CodedError {
  const first = problems[0]?.message ?? 'it is not valid';
  const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more in \`extensions.problems\`)`;
  return new CodedError(`The ranking method cannot be used: ${first}${more}`, 'BAD_USER_INPUT', { problems });
}

/** Runs the engine; what it finds wrong with the data becomes an error of the request. */
export function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof RankingError ? asInputError(error.problems) : error;
  }
}

async function namedRecipe(scope: Scope, id: string, path: string): Promise<object> {
  await checkId(scope, { path: `${path}.recipe`, id, kinds: ['recipe'] });
  const node = await scope.loaders.node.load(id);
  return node instanceof RecipeNode ? (node.method as object) : {};
}

function withDefaults(node: RankingNodeRequest): object {
  const { children, aggregation, ...rest } = node;
  if (!children) return present({ ...rest, aggregation });
  return present({ ...rest, aggregation: aggregation ?? 'ARITHMETIC', children: children.map(withDefaults) });
}

/** Without the fields that are null: to the engine, and to what they would override, those are absent. */
function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
