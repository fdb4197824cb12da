import { RankingError, type RankingProblem } from '../errors';
import type { BranchNode, RankingTree, TreeNode } from '../tree';

/** One column a node by path; NaN = no value. Values are the node's own, before its sign turns them for the parent. */
export type NodeColumns = ReadonlyMap<string, Float64Array>;

/**
 * Aggregates the normalised leaves up to the root, children before parents.
 * @param leaves one column a leaf, in the order of the tree; NaN = missing.
 * @param branchMinimumShare a branch with a strictly smaller share of children present gets no value.
 * @throws RankingError where a method refuses a value (each unit and node named) or a result is not finite.
 */
export function aggregateTree(
  tree: RankingTree,
  leaves: readonly Float64Array[],
  units: readonly string[],
  branchMinimumShare: number,
): NodeColumns {
  const columns = new Map<string, Float64Array>();
  for (const node of [...tree.nodes].reverse()) {
    columns.set(
      node.path,
      node.kind === 'LEAF' ? leaves[node.index]! : combine(node, columns, units, branchMinimumShare),
    );
  }
  return columns;
}

function combine(
  branch: BranchNode,
  columns: NodeColumns,
  units: readonly string[],
  minimumShare: number,
): Float64Array {
  const children = branch.children.map((child) => turned(columns.get(child.path)!, child.sign));
  throwRefused(branch, children, units);
  const weights = branch.children.map((child) => child.weight);
  const result = branch.method.combine(children, weights, branch.parameters);
  const problems: RankingProblem[] = [];
  units.forEach((unit, index) => {
    const present = children.filter((child) => !Number.isNaN(child[index]!)).length;
    const counted = branch.children.some((child, place) => child.weight > 0 && !Number.isNaN(children[place]![index]!));
    if (present / children.length < minimumShare) result[index] = NaN;
    else if (counted && !Number.isFinite(result[index]!)) {
      const message = `the value of ${unit} cannot be computed: its children are too large or too small`;
      problems.push({ path: branch.path, code: 'UNDEFINED_VALUE', message });
    }
  });
  if (problems.length > 0) throw new RankingError(problems);
  return result;
}

function turned(column: Float64Array, sign: 1 | -1): Float64Array {
  return sign === 1 ? column : column.map((value) => 0 - value);
}

function throwRefused(branch: BranchNode, children: readonly Float64Array[], units: readonly string[]): void {
  const problems: RankingProblem[] = [];
  branch.children.forEach((child, place) => {
    if (child.weight === 0) return;
    units.forEach((unit, index) => {
      const value = children[place]![index]!;
      const reason = Number.isNaN(value) ? null : branch.method.refuses(value, branch.parameters);
      if (reason === null) return;
      const message = `${describe(child)} of ${unit} is ${value}; ${reason}`;
      problems.push({ path: child.path, code: 'NON_POSITIVE_VALUE', message });
    });
  });
  if (problems.length > 0) throw new RankingError(problems);
}

function describe(node: TreeNode): string {
  return node.kind === 'LEAF' ? node.indicator : `the branch ${node.path}`;
}
