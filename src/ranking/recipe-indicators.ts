import type { RecipeNode } from './recipe.types';

/** Every indicator that a recipe reads, also those it divides, regresses or groups by, each once, in the order of the tree. */
export function recipeIndicators(recipe: { readonly tree: RecipeNode; readonly missing?: unknown }): string[] {
  return [...new Set([...ofNode(recipe.tree), ...named(recipe.missing)])];
}

/** Every grouping that a recipe names, an indicator among them. */
export function recipeGroupings({
  tree,
  missing,
}: {
  readonly tree: RecipeNode;
  readonly missing?: unknown;
}): string[] {
  const ofTree = (node: RecipeNode): unknown[] => [node.missing, ...childrenOf(node).flatMap(ofTree)];
  const calls = [missing, ...ofTree(tree)] as ({ readonly by?: unknown } | null | undefined)[];
  return [...new Set(calls.map((call) => call?.by).filter((by) => typeof by === 'string'))];
}

function ofNode(node: RecipeNode): string[] {
  const treatments = Array.isArray(node.treatment) ? (node.treatment as unknown[]) : [node.treatment];
  const beside = [node.missing, ...treatments].flatMap(named);
  if (!('indicator' in node) || (node.indicator ?? null) === null)
    return [...beside, ...childrenOf(node).flatMap(ofNode)];
  return [node.indicator, ...(node.denominator ? [node.denominator.indicator] : []), ...beside];
}

function childrenOf(node: RecipeNode): readonly RecipeNode[] {
  return ('children' in node && (node.children as readonly RecipeNode[] | null)) || [];
}

/** The indicators that parameters of a method name: a covariate, or a grouping that is no grouping of places. */
function named(call: unknown): string[] {
  if (typeof call !== 'object' || call === null) return [];
  const { covariate, by } = call as { readonly covariate?: unknown; readonly by?: unknown };
  const isIndicator = (name: unknown): name is string => typeof name === 'string' && name.startsWith('indicator:');
  return [...(typeof covariate === 'string' ? [covariate] : []), ...(isIndicator(by) ? [by] : [])];
}
