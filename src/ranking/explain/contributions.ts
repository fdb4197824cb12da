import type { Contribution } from '../result.types';
import type { RankingState } from '../state';
import type { LeafNode, TreeNode } from '../tree';

/** What each leaf adds to the score of a unit, in the order of the recipe. */
export function contributions(state: RankingState, unit: number): Contribution[] {
  const shares = new Map<string, number>();
  shareOut(state, state.tree.root, unit, 1, shares);
  return state.tree.leaves.map((leaf) => contribution(state, leaf, unit, shares.get(leaf.path) ?? 0));
}

/** Walks down, dividing the weight of a branch among the children that have a value for this unit. */
function shareOut(state: RankingState, node: TreeNode, unit: number, share: number, shares: Map<string, number>): void {
  shares.set(node.path, share);
  if (node.kind === 'LEAF') return;
  const present = node.children.filter((child) => !Number.isNaN(state.nodes.get(child.path)![unit]!));
  const total = present.reduce((sum, child) => sum + child.weight, 0);
  for (const child of present) shareOut(state, child, unit, share * (child.weight / total), shares);
}

function contribution(state: RankingState, leaf: LeafNode, unit: number, effectiveWeight: number): Contribution {
  const normalised = orNull(state.normalised[leaf.index]![unit]!);
  const scale = state.scales[leaf.index]!;
  const best = leaf.signInScore === 1 ? scale.maximum : scale.minimum;
  const signed = leaf.signInScore * effectiveWeight;
  return {
    indicator: leaf.indicator,
    path: leaf.path,
    raw: orNull(state.raw[leaf.index]![unit]!),
    treated: orNull(state.values[leaf.index]![unit]!),
    normalised,
    effectiveWeight,
    points: leaf.additive && normalised !== null ? signed * normalised + 0 : null,
    pointsReason: pointsReason(leaf, normalised),
    maximumPoints: leaf.additive && normalised !== null && best !== null ? signed * best + 0 : null,
  };
}

function pointsReason(leaf: LeafNode, normalised: number | null): Contribution['pointsReason'] {
  if (!leaf.additive) return 'NOT_ADDITIVE';
  return normalised === null ? 'MISSING' : null;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
