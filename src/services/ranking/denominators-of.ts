import type { RecipeNode } from '../../ranking/recipe.types';

/** The indicator that each criterion is divided by, by its path in the method. */
export function denominatorsOf(node: RecipeNode, path: string): Map<string, string> {
  if ('indicator' in node) return new Map(node.denominator ? [[path, node.denominator.indicator]] : []);
  return new Map(node.children.flatMap((child, index) => [...denominatorsOf(child, `${path}.children[${index}]`)]));
}
