import type { RecipeNode } from '../recipe.types';

/** The indicators of a tree's leaves, each once, in the order of the recipe. */
export function indicatorsOf(tree: RecipeNode): string[] {
  const named = (node: RecipeNode): string[] =>
    'indicator' in node && (node.indicator ?? null) !== null
      ? [node.indicator]
      : ((node as { children: readonly RecipeNode[] }).children ?? []).flatMap(named);
  return [...new Set(named(tree))];
}
