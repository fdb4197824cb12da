import type { CompleteLeaf, CompleteNode } from './recipe.types';

/** The leaves of a complete recipe, in the order in which they are read. */
export function completeLeaves(node: CompleteNode): CompleteLeaf[] {
  return 'children' in node ? node.children.flatMap(completeLeaves) : [node];
}
