import { RankingError, type RankingProblem } from '../errors';
import type { MethodNote } from '../method.types';
import type { RankingWarning } from '../result.types';
import type { BranchNode, RankingTree, TreeNode } from '../tree';

/** One column a node by path; NaN = no value. Values are the node's own, before its sign turns them for the parent. */
export type NodeColumns = ReadonlyMap<string, Float64Array>;

export interface AggregateOptions {
  /** A branch of which a strictly smaller share of children is present gets no value. */
  readonly branchMinimumShare: number;
  /** 1 for the units that the methods which compare units compare with. Default: all. */
  readonly reference?: Uint8Array;
  /** The weights of a branch from the columns of its children. Default: those in the tree. */
  readonly weigh?: (branch: BranchNode, children: readonly Float64Array[]) => readonly number[];
  /** Takes what the methods have to say about their results. */
  readonly warn?: (warning: RankingWarning) => void;
}

/**
 * Aggregates the normalised leaves up to the root, children before parents.
 * @param leaves one column a leaf, in the order of the tree; NaN = missing.
 * @throws RankingError where a method refuses a value (each unit and node named) or a result is not finite.
 */
export function aggregateTree(
  tree: RankingTree,
  leaves: readonly Float64Array[],
  units: readonly string[],
  options: AggregateOptions,
): NodeColumns {
  const columns = new Map<string, Float64Array>();
  for (const node of [...tree.nodes].reverse()) {
    columns.set(node.path, node.kind === 'LEAF' ? leaves[node.index]! : combine(node, columns, units, options));
  }
  return columns;
}

/** What a method has to say, with the branch that it is about. */
export function noteWarning(branch: BranchNode, { code, message, children = [] }: MethodNote): RankingWarning {
  const indicators = children.flatMap((place) => {
    const child = branch.children[place]!;
    return child.kind === 'LEAF' ? [child.indicator] : [];
  });
  return { code, message: `${branch.path}: ${message}`, indicators, units: [] };
}

function combine(
  branch: BranchNode,
  columns: NodeColumns,
  units: readonly string[],
  { branchMinimumShare, reference, weigh, warn }: AggregateOptions,
): Float64Array {
  throwIfTooMany(branch, units);
  const children = branch.children.map((child) => turned(columns.get(child.path)!, child.sign));
  const weights = weigh?.(branch, children) ?? branch.children.map((child) => child.weight);
  throwRefused(branch, children, weights, units);
  const result = new Float64Array(units.length);
  const compared = reference ?? new Uint8Array(units.length).fill(1);
  const note = branch.method.prepare(children, branch.parameters, compared)(weights, result);
  if (note) warn?.(noteWarning(branch, note));
  if (branchMinimumShare > 0) dropSparse(result, children, branchMinimumShare);
  const problems: RankingProblem[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    if (Number.isFinite(result[unit]!) || !counts(branch, children, weights, unit)) continue;
    if (isSparse(children, unit, branchMinimumShare)) continue;
    const why = branch.method.undefinedBecause ?? 'its children are too large or too small';
    const message = `the value of ${units[unit]} cannot be computed: ${why}`;
    problems.push({ path: branch.path, code: 'UNDEFINED_VALUE', message });
  }
  if (problems.length > 0) throw new RankingError(problems);
  return result;
}

function dropSparse(result: Float64Array, children: readonly Float64Array[], minimumShare: number): void {
  for (let unit = 0; unit < result.length; unit++) if (isSparse(children, unit, minimumShare)) result[unit] = NaN;
}

function isSparse(children: readonly Float64Array[], unit: number, minimumShare: number): boolean {
  let present = 0;
  for (const child of children) if (!Number.isNaN(child[unit]!)) present++;
  return present / children.length < minimumShare;
}

/** True where the unit has what the method needs, so that it must have a value. */
function counts(
  { method }: BranchNode,
  children: readonly Float64Array[],
  weights: readonly number[],
  unit: number,
): boolean {
  const counted = children.filter((_, place) => weights[place]! > 0);
  const isPresent = (child: Float64Array): boolean => !Number.isNaN(child[unit]!);
  return method.sums ? counted.every(isPresent) : counted.some(isPresent);
}

function turned(column: Float64Array, sign: 1 | -1): Float64Array {
  return sign === 1 ? column : column.map((value) => 0 - value);
}

function throwIfTooMany({ path, method }: BranchNode, units: readonly string[]): void {
  if (method.maximumUnits === undefined || units.length <= method.maximumUnits) return;
  const message = `${method.id} compares every two of the ${units.length} units; valid: at most ${method.maximumUnits}`;
  throw new RankingError([{ path: `${path}.aggregation`, code: 'TOO_COSTLY', message }]);
}

function throwRefused(
  branch: BranchNode,
  children: readonly Float64Array[],
  weights: readonly number[],
  units: readonly string[],
): void {
  const problems: RankingProblem[] = [];
  branch.children.forEach((child, place) => {
    if (weights[place] === 0) return;
    const column = children[place]!;
    for (let unit = 0; unit < column.length; unit++) {
      const value = column[unit]!;
      const reason = Number.isNaN(value) ? null : branch.method.refuses(value, branch.parameters);
      if (reason === null) continue;
      const message = `${describe(child)} of ${units[unit]} is ${value}; ${reason}`;
      problems.push({ path: child.path, code: 'NON_POSITIVE_VALUE', message });
    }
  });
  if (problems.length > 0) throw new RankingError(problems);
}

function describe(node: TreeNode): string {
  return node.kind === 'LEAF' ? node.indicator : `the branch ${node.path}`;
}
