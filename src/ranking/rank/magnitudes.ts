import type { NodeColumns } from '../aggregate/aggregate-tree';
import type { BranchNode, TreeNode } from '../tree';

/**
 * For each unit the weighted sum of the absolute terms that its score was summed from: the size that rounding noise is
 * relative to. Below a mean that is not additive there is no cancellation, so its own value counts. 0 without a value.
 */
export function magnitudes(node: TreeNode, nodes: NodeColumns): Float64Array {
  const values = nodes.get(node.path)!;
  const sizes = new Float64Array(values.length);
  if (node.kind === 'BRANCH' && node.addsUp) return sumTerms(node, nodes, values, sizes);
  for (let unit = 0; unit < sizes.length; unit++) sizes[unit] = Math.abs(values[unit]!) || 0;
  return sizes;
}

function sumTerms(branch: BranchNode, nodes: NodeColumns, values: Float64Array, sizes: Float64Array): Float64Array {
  const totals = new Float64Array(values.length);
  for (const child of branch.children) {
    const given = nodes.get(child.path)!;
    const terms = magnitudes(child, nodes);
    for (let unit = 0; unit < sizes.length; unit++) {
      if (Number.isNaN(given[unit]!)) continue;
      sizes[unit]! += child.weight * terms[unit]!;
      totals[unit]! += child.weight;
    }
  }
  for (let unit = 0; unit < sizes.length; unit++) {
    if (Number.isNaN(values[unit]!)) sizes[unit] = 0;
    else if (!branch.method.sums) sizes[unit]! /= totals[unit]!;
  }
  return sizes;
}
