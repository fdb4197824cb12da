import type { Contribution, NoPointsReason } from '../result.types';
import type { RankingState } from '../state';
import type { LeafNode, TreeNode } from '../tree';
import { named, sentence } from '../sentence';

/** What each leaf adds to the score of a unit, in the order of the recipe. */
export function contributions(state: RankingState, unit: number): Contribution[] {
  const shares = leafShares(state, unit);
  return state.tree.leaves.map((leaf) => contribution(state, leaf, unit, shares[leaf.index]!));
}

/**
 * The share of the score that rests on each leaf for this unit: a branch is divided among the children with a value. What rests on
 * a branch that was filled itself rests on none of its leaves.
 */
export function leafShares(state: RankingState, unit: number): Float64Array {
  const shares = new Float64Array(state.tree.leaves.length);
  shareOut(state, state.tree.root, unit, 1, shares, filledBranches(state, unit));
  return shares;
}

function filledBranches({ imputed, units }: RankingState, unit: number): ReadonlySet<string> {
  const values = imputed.get(units[unit]!) ?? [];
  return new Set(values.filter(({ indicator }) => indicator === null).map(({ path }) => path));
}

function shareOut(
  state: RankingState,
  node: TreeNode,
  unit: number,
  share: number,
  shares: Float64Array,
  filled: ReadonlySet<string>,
): void {
  if (node.kind === 'LEAF') {
    shares[node.index] = share;
    return;
  }
  if (filled.has(node.path)) return;
  let total = 0;
  for (const child of node.children) if (hasValue(state, child, unit)) total += child.weight;
  for (const child of node.children) {
    if (hasValue(state, child, unit)) shareOut(state, child, unit, share * (child.weight / total), shares, filled);
  }
}

function hasValue({ normalised, nodes }: RankingState, node: TreeNode, unit: number): boolean {
  const column = node.kind === 'LEAF' ? normalised[node.index]! : nodes.get(node.path)!;
  return !Number.isNaN(column[unit]!);
}

function contribution(state: RankingState, leaf: LeafNode, unit: number, effectiveWeight: number): Contribution {
  const { path, index } = leaf;
  const normalised = orNull(state.normalised[index]![unit]!);
  const scale = state.scales[index]!;
  const best = leaf.signInScore === 1 ? scale.maximum : scale.minimum;
  const signed = leaf.signInScore * leaf.scaleInScore * effectiveWeight;
  const denominated = orNull(state.raw[index]![unit]!);
  const treated = orNull(state.values[index]![unit]!);
  const divisor = state.denominators[index] ?? null;
  return {
    indicator: leaf.indicator,
    path,
    label: state.labels.get(path) ?? null,
    raw: orNull(state.picked[index]!.values[unit]!),
    periods: state.picked[index]!.periods?.[unit] ?? [],
    denominator: divisor && orNull(divisor.values[unit]!),
    denominatorPeriods: divisor?.periods?.[unit] ?? [],
    denominated,
    ...(denominated === null ? { gap: gapOf(state, leaf, unit) } : {}),
    isImputed: denominated === null && treated !== null,
    treated,
    normalised,
    effectiveWeight,
    points: leaf.additive && normalised !== null ? signed * normalised + 0 : null,
    noPointsReason: noPointsReason(leaf, normalised),
    factor: factor(leaf, normalised, effectiveWeight),
    maximumPoints: leaf.additive && normalised !== null && best !== null ? signed * best + 0 : null,
  };
}

function gapOf(
  { undefinedValues, units, picked, denominators, criteria }: RankingState,
  leaf: LeafNode,
  unit: number,
): NonNullable<Contribution['gap']> {
  const { index } = leaf;
  const found = undefinedValues.find((each) => each.leaf === index && each.unit === units[unit]);
  if (found) return { reason: 'UNDEFINED_VALUE', message: found.problem.said };
  const isMissing = Number.isNaN(picked[index]!.values[unit]!);
  const name = isMissing ? leaf.indicator : (criteria[index]!.denominator?.indicator ?? leaf.indicator);
  const rule = denominators[index] && !isMissing ? null : criteria[index]!.period;
  const values = { indicator: named(name), unit: named(units[unit]!) };
  const message = rule
    ? sentence('the data have no value of {indicator} for {unit} by {rule}', '数据中按{rule}没有{unit}的{indicator}', {
        ...values,
        rule: rule.method,
      })
    : sentence('the data have no value of {indicator} for {unit}', '数据中没有{unit}的{indicator}', values);
  return { reason: 'NO_VALUE', message };
}

/** The factors of a geometric mean multiply to the score, as the points of an arithmetic one add up to it. */
function factor(leaf: LeafNode, normalised: number | null, effectiveWeight: number): number | null {
  if (leaf.additive || leaf.productFloor === null || normalised === null) return null;
  return Math.max(leaf.productFloor, normalised) ** effectiveWeight;
}

function noPointsReason(leaf: LeafNode, normalised: number | null): NoPointsReason | null {
  if (!leaf.additive) return 'NOT_ADDITIVE';
  return normalised === null ? 'MISSING' : null;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
