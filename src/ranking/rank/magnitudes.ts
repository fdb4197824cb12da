import type { NodeColumns } from '../aggregate/aggregate-tree';
import type { TreeNode } from '../tree';

/**
 * For one unit the weighted sum of the absolute terms that its score was summed from: the size that rounding noise is
 * relative to. Below a mean that is not additive there is no cancellation, so its own value counts.
 */
export function magnitude(node: TreeNode, nodes: NodeColumns, unit: number): number {
  const value = nodes.get(node.path)![unit]!;
  if (Number.isNaN(value)) return 0;
  if (node.kind === 'LEAF' || !node.method.additive) return Math.abs(value);
  const present = node.children.filter((child) => !Number.isNaN(nodes.get(child.path)![unit]!));
  const total = present.reduce((sum, child) => sum + child.weight, 0);
  return present.reduce((sum, child) => sum + (child.weight / total) * magnitude(child, nodes, unit), 0);
}
