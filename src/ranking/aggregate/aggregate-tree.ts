import { RankingError, RunProblem } from '../errors';
import type { MethodNote } from '../method.types';
import { finishBranch, type FinishReport } from '../node/finish-branch';
import type { RankingWarning } from '../result.types';
import { noiseOf } from '../statistics/noise';
import type { BranchNode, RankingTree, TreeNode } from '../tree';
import type { UndefinedValue } from '../undefined-value';
import type { UnitFrame } from '../unit-frame';
import { named, sentence, type Sentence, type SentenceValue, unitCount } from '../sentence';

/** One column a node by path; NaN = no value. Values are the node's own, before its sign turns them for the parent. */
export type NodeColumns = ReadonlyMap<string, Float64Array>;

export interface AggregateOptions {
  /** A branch of which a strictly smaller share of children is present gets no value. */
  readonly branchMinimumShare: number;
  readonly frame: UnitFrame;
  /** The weights of a branch from the columns of its children. Default: those in the tree. */
  readonly weigh?: (branch: BranchNode, children: readonly Float64Array[], below: NodeColumns) => readonly number[];
  /** Takes what the methods have to say about their results. */
  readonly warn?: (warning: RankingWarning) => void;
  /** Takes each value of a branch that cannot be computed. */
  readonly undefinedValue?: (found: UndefinedValue) => void;
  /** Takes what is done to the results of a branch. */
  readonly report?: (branch: BranchNode) => Pick<FinishReport, 'filled' | 'treated'>;
}

/**
 * Aggregates the normalised leaves up to the root, children before parents. A unit of which a method refuses a value, or whose
 * result is no finite number, has no value there.
 * @param leaves one column a leaf, in the order of the tree; NaN = missing.
 */
export function aggregateTree(
  tree: RankingTree,
  leaves: readonly Float64Array[],
  options: AggregateOptions,
): NodeColumns {
  const columns = new Map<string, Float64Array>();
  for (const node of [...tree.nodes].reverse()) {
    columns.set(node.path, node.kind === 'LEAF' ? leaves[node.index]! : combine(node, columns, options));
  }
  return columns;
}

/** What a method has to say, with the branch that it is about. */
export function noteWarning(branch: BranchNode, { code, message, children = [] }: MethodNote): RankingWarning {
  const indicators = children.flatMap((place) => {
    const child = branch.children[place]!;
    return child.kind === 'LEAF' ? [child.indicator] : [];
  });
  const said = sentence('{path}: {message}', '{path}：{message}', { path: branch.path, message });
  return { code, message: said, indicators, units: [] };
}

function combine(branch: BranchNode, columns: NodeColumns, options: AggregateOptions): Float64Array {
  const { branchMinimumShare, frame, weigh, warn } = options;
  const { units } = frame;
  throwIfTooMany(branch, units);
  const children = branch.children.map((child) => turned(columns.get(child.path)!, child.sign));
  const weights = weigh?.(branch, children, columns) ?? branch.children.map((child) => child.weight);
  const refused = tellRefused(branch, children, weights, options);
  const result = new Float64Array(units.length);
  const note = branch.method.prepare(children, branch.parameters, frame.reference)(weights, result);
  if (note) warn?.(noteWarning(branch, note));
  for (let unit = 0; unit < units.length; unit++) {
    const sparse = isSparse(children, unit, branchMinimumShare);
    if (sparse || refused[unit] === 1) result[unit] = NaN;
    if (Number.isFinite(result[unit]!)) continue;
    result[unit] = NaN;
    if (sparse || refused[unit] === 1 || !hasWhatItNeeds(branch, children, weights, unit)) continue;
    const values = children.map((column) => column[unit]!);
    const why = branch.method.whyUndefined?.(values, branch.parameters) ?? branch.method.undefinedBecause;
    tell(branch, unit, why ?? OUT_OF_REACH, options);
  }
  if (branch.finish === null) return result;
  const grain = noiseOf(largestTerm(branch, children, weights));
  return finishBranch(result, branch.finish, frame, grain, reporter(branch, options));
}

const OUT_OF_REACH = sentence('its children are too large or too small', '其分项数值过大或过小');

function tell(branch: BranchNode, unit: number, why: Sentence, options: AggregateOptions): void {
  const name = options.frame.units[unit]!;
  const said = sentence('the value of {unit} cannot be computed: {why}', '{unit}的数值无法计算：{why}', {
    unit: named(name),
    why,
  });
  const problem = new RunProblem(branch.path, 'UNDEFINED_VALUE', said);
  options.undefinedValue?.({ unit: name, path: branch.path, leaf: null, problem });
}

function reporter(branch: BranchNode, options: AggregateOptions): FinishReport | undefined {
  if (!options.report) return undefined;
  return {
    ...options.report(branch),
    unfilled: (unit, why) => tell(branch, unit, why, options),
    undefinedAt: (unit, why) => tell(branch, unit, why, options),
    constant: (value, method) => {
      const message = sentence(
        'the results of the branch are {value} for all units, which gives {method} no scale; they become what `constantIs` says',
        '该分支对所有对象的结果均为{value}，{method}无从建立标度；按`constantIs`所定取值',
        { value, method },
      );
      options.warn?.(noteWarning(branch, { code: 'CONSTANT_INDICATOR', message }));
    },
  };
}

/** What the noise of a result is relative to where terms can cancel out. */
export function largestTerm(
  { method }: BranchNode,
  children: readonly Float64Array[],
  weights: ArrayLike<number>,
): number {
  let largest = 0;
  children.forEach((column, place) => {
    if (weights[place] === 0) return;
    const factor = method.sums ? weights[place]! : 1;
    for (let unit = 0; unit < column.length; unit++) {
      const size = Math.abs(column[unit]!) * factor;
      if (size > largest && Number.isFinite(size)) largest = size;
    }
  });
  return largest;
}

export function isSparse(children: readonly Float64Array[], unit: number, minimumShare: number): boolean {
  if (minimumShare === 0) return false;
  let present = 0;
  for (const child of children) if (!Number.isNaN(child[unit]!)) present++;
  return present / children.length < minimumShare;
}

/** True where the unit has what the method needs, so that it must have a value. */
export function hasWhatItNeeds(
  { method }: BranchNode,
  children: readonly Float64Array[],
  weights: ArrayLike<number>,
  unit: number,
): boolean {
  const isPresent = (child: Float64Array): boolean => !Number.isNaN(child[unit]!);
  if (method.needsAll) return children.every(isPresent);
  const counted = children.filter((_, place) => weights[place]! > 0);
  return method.sums ? counted.every(isPresent) : counted.some(isPresent);
}

function turned(column: Float64Array, sign: 1 | -1): Float64Array {
  return sign === 1 ? column : column.map((value) => 0 - value);
}

function throwIfTooMany({ path, method }: BranchNode, units: readonly string[]): void {
  if (method.maximumUnits === undefined || units.length <= method.maximumUnits) return;
  const said = sentence(
    '{method} compares every two of the {units}; valid: at most {most}',
    '{method}须对{units}两两比较；最多{most}个',
    { method: method.id, units: unitCount(units.length), most: method.maximumUnits },
  );
  throw new RankingError([new RunProblem(`${path}.aggregation`, 'TOO_COSTLY', said)]);
}

/** 1 for the units of which the method refuses a value. */
function tellRefused(
  branch: BranchNode,
  children: readonly Float64Array[],
  weights: readonly number[],
  { frame, undefinedValue }: AggregateOptions,
): Uint8Array {
  const refused = new Uint8Array(frame.units.length);
  branch.children.forEach((child, place) => {
    if (weights[place] === 0) return;
    const column = children[place]!;
    for (let unit = 0; unit < column.length; unit++) {
      const value = column[unit]!;
      const reason = Number.isNaN(value) ? null : branch.method.refuses(value, branch.parameters);
      if (reason === null) continue;
      refused[unit] = 1;
      const name = frame.units[unit]!;
      const said = sentence('{child} of {unit} is {value}; {reason}', '{unit}的{child}为{value}；{reason}', {
        ...{ child: describe(child), unit: named(name), value, reason },
      });
      const problem = new RunProblem(child.path, 'NON_POSITIVE_VALUE', said);
      undefinedValue?.({ unit: name, path: branch.path, leaf: null, problem });
    }
  });
  return refused;
}

function describe(node: TreeNode): SentenceValue {
  return node.kind === 'LEAF'
    ? named(node.indicator)
    : sentence('the branch {path}', '分支{path}', { path: node.path });
}
