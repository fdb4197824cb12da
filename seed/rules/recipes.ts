import { validateRecipe } from '../../src/ranking/validate/validate-recipe';
import type { NodeEntry } from '../forms';
import { problemAt, type Problem } from '../problem';
import { toConstant } from '../records/fields';
import type { RecipeForm } from '../records/recipe-form';
import type { Path } from '../yaml-file';
import type { AllFiles } from './all-files';

/** What is chosen beside the method itself: which observations may count, and of what kind of place. */
const DATA_KEYS = ['places', 'observations'];

/** Every mistake in the method of a recipe, found by the engine that will run it. */
export function recipeProblems(node: NodeEntry, columns: AllFiles['columns']): Problem[] {
  const method: unknown = node.kind === 'recipe' ? (node.form as RecipeForm).method : null;
  if (typeof method !== 'object' || method === null || Array.isArray(method)) return [];
  const recipe = Object.fromEntries(Object.entries(method).filter(([key]) => !DATA_KEYS.includes(key)));
  const { units } = recipe;
  const outline = { units: Array.isArray(units) ? (units as string[]) : [], columns };
  return validateRecipe(recipe, outline).map(({ path, message, suggestion }) =>
    problemAt(node.locate(['method', ...keysOf(path)]), 'bad-method', `${message}.`, suggestion ?? null),
  );
}

/** `root.children[1].weight` -> tree, children, 1, weight. */
function keysOf(path: string): Path {
  const keys = path.replace(/^root\b/, 'tree').match(/[^.[\]]+/g) ?? [];
  return keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

export function directionOf(word: unknown): 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NONE' {
  const direction = typeof word === 'string' ? toConstant(word) : '';
  return direction === 'HIGHER_IS_BETTER' || direction === 'LOWER_IS_BETTER' ? direction : 'NONE';
}
