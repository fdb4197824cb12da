import type { RecipeNode } from './recipe.types';

/** Every indicator that a recipe reads, also those it divides by, each once, in the order of the tree. */
export function recipeIndicators({ tree }: { readonly tree: RecipeNode }): string[] {
  return [...new Set(ofNode(tree))];
}

function ofNode(node: RecipeNode): string[] {
  if ('children' in node && node.children) return node.children.flatMap(ofNode);
  if (!('indicator' in node)) return [];
  return node.denominator ? [node.indicator, node.denominator.indicator] : [node.indicator];
}
