import type { RecipeNode } from './recipe.types';

/** What a recipe calls its nodes, by path; labels are no part of the method, so the complete recipe has none. */
export function nodeLabels(node: RecipeNode, path = 'root', labels = new Map<string, string>()): Map<string, string> {
  if (node.label) labels.set(path, node.label);
  const children = 'children' in node ? (node.children ?? []) : [];
  children.forEach((child, index) => nodeLabels(child, `${path}.children[${index}]`, labels));
  return labels;
}
