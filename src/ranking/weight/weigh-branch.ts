import { RankingError, type RankingProblem } from '../errors';
import type { MethodNote, Weighing } from '../method.types';
import type { BranchNode } from '../tree';

/**
 * The weights of the children of a branch by its scheme, sum 1, from the units of the reference set.
 * @param children one column a child as it enters the branch.
 * @param reference 1 for the units of the reference set.
 * @throws RankingError where the scheme gives no weights for these values.
 */
export function weighBranch(
  branch: BranchNode,
  children: readonly Float64Array[],
  reference: Uint8Array,
): { weights: readonly number[]; note: MethodNote | null } {
  const columns = branch.scheme.fromData
    ? children.map((column) => column.filter((_, unit) => reference[unit] === 1))
    : children;
  const names = branch.children.map((child) => (child.kind === 'LEAF' ? child.indicator : child.path));
  const given = branch.children.map(({ weight }) => weight);
  const weighing = branch.scheme.weigh({ columns, given, names }, branch.schemeParameters);
  if ('problem' in weighing) throw new RankingError([undefinedWeights(branch, weighing)]);
  if (weighing.weights.every(Number.isFinite)) return weighing;
  const problem = 'the values are too large or too small to compute with';
  throw new RankingError([undefinedWeights(branch, { problem, child: null })]);
}

function undefinedWeights(
  branch: BranchNode,
  { problem, child }: Extract<Weighing, { problem: string }>,
): RankingProblem {
  const path = child === null ? `${branch.path}.weighting` : branch.children[child]!.path;
  return { path, code: 'WEIGHTS_UNDEFINED', message: `${branch.scheme.id} gives no weights: ${problem}` };
}
