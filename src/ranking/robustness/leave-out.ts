import type { CompleteNode } from '../recipe.types';

/** A tree without an indicator, and which node of the whole tree each of its nodes is (both parents first, as `tree.nodes`). */
export interface PrunedTree {
  readonly tree: CompleteNode;
  readonly origins: readonly number[];
}

/**
 * The tree without the leaves of an indicator and without the branches that are left with nothing of weight above 0; null
 * where nothing remains. The other weights stay as they are, so that siblings share what falls free.
 */
export function leaveOut(tree: CompleteNode, indicator: string | null): PrunedTree | null {
  let next = 0;
  const prune = (node: CompleteNode): PrunedTree | null => {
    const origin = next++;
    if (!('children' in node)) return node.indicator === indicator ? null : { tree: node, origins: [origin] };
    const kept = node.children.map(prune).filter((child) => child !== null);
    if (!kept.some((child) => child.tree.weight > 0)) return null;
    const children = kept.map((child) => child.tree);
    return { tree: { ...node, children }, origins: [origin, ...kept.flatMap((child) => child.origins)] };
  };
  return prune(tree);
}
