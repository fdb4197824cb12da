import { RankingError, RunProblem } from '../errors';
import type { MethodNote, Weighing } from '../method.types';
import { isConstant } from '../statistics/noise';
import type { BranchNode } from '../tree';
import { named, sentence, type Sentence } from '../sentence';

/**
 * The weights of the children of a branch by its scheme, sum 1, from the units of the reference set.
 * @param children one column a child as it enters the branch.
 * @param reference 1 for the units of the reference set. @param grains noise of each child that is larger than its digits tell.
 * @throws RankingError where the scheme gives no weights for these values.
 */
export function weighBranch(
  branch: BranchNode,
  children: readonly Float64Array[],
  reference: Uint8Array,
  grains: readonly number[] = [],
): { weights: readonly number[]; note: MethodNote | null } {
  const columns = branch.scheme.fromData
    ? children.map((column, child) =>
        steady(
          column.filter((_, unit) => reference[unit] === 1),
          grains[child],
        ),
      )
    : children;
  const names = branch.children.map((child) => (child.kind === 'LEAF' ? named(child.indicator) : child.path));
  const given = branch.children.map(({ weight }) => weight);
  const weighing = branch.scheme.weigh({ columns, given, names }, branch.schemeParameters);
  if ('problem' in weighing) throw new RankingError([undefinedWeights(branch, weighing)]);
  if (weighing.weights.every(Number.isFinite)) return weighing;
  throw new RankingError([undefinedWeights(branch, { problem: OUT_OF_REACH, child: null })]);
}

const OUT_OF_REACH = sentence('the values are too large or too small to compute with', '数值过大或过小，无法计算');

/** A column that differs by noise only is the same everywhere, so that no scheme weighs the noise. */
function steady(column: Float64Array, grain = 0): Float64Array {
  const first = column.find((value) => !Number.isNaN(value)) ?? NaN;
  return isConstant(column, grain) ? column.map((value) => (Number.isNaN(value) ? NaN : first)) : column;
}

function undefinedWeights(
  branch: BranchNode,
  { problem, child }: Extract<Weighing, { problem: Sentence }>,
): RunProblem {
  const path = child === null ? `${branch.path}.weighting` : branch.children[child]!.path;
  const said = sentence('{scheme} gives no weights: {problem}', '{scheme}得不出权重：{problem}', {
    ...{ scheme: branch.scheme.id, problem },
  });
  return new RunProblem(path, 'WEIGHTS_UNDEFINED', said);
}
