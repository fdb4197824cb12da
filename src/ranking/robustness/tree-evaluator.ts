import { hasWhatItNeeds, isSparse, largestTerm } from '../aggregate/aggregate-tree';
import type { AggregationMethod, Combine } from '../method.types';
import { finishBranch } from '../node/finish-branch';
import type { MethodCall } from '../recipe.types';
import { noiseOf } from '../statistics/noise';
import type { BranchNode, RankingTree, TreeNode } from '../tree';
import type { UnitFrame } from '../unit-frame';
import type { ColumnCache } from './column-cache';
import { quasiMean, type QuasiMean } from './quasi-mean';
import { denseSum, sparseMean } from './weighted-columns';

/** A branch ready to be computed: children by their place in `tree.nodes`. */
interface Step {
  readonly branch: BranchNode;
  readonly place: number;
  readonly children: readonly number[];
  readonly mean: QuasiMean | null;
  /** The columns of the mean: of leaves transformed once, of branches in a buffer that each evaluation fills. */
  readonly columns: readonly Float64Array[];
  /** With a mean: of which children `columns` are transformed copies, to be renewed by each evaluation. */
  readonly renewed: readonly number[];
  /** For a method that is no mean and has leaves only. */
  readonly prepared: Combine | null;
  /** No gap can reach this branch. */
  readonly isDense: boolean;
  readonly coefficients: Float64Array;
  /** Of the children of a mean without transformation; null = all arrive turned. */
  readonly signs: readonly (1 | -1)[] | null;
  /** 1 for units of which the method refuses a leaf; null = it can refuse nothing here. */
  readonly refusedLeaves: Uint8Array | null;
  /** The same with the branches below, filled by each evaluation. */
  readonly refused: Uint8Array | null;
}

export interface EvaluatorInput {
  readonly tree: RankingTree;
  /** One column a leaf; NaN = missing. */
  readonly leaves: readonly Float64Array[];
  readonly frame: UnitFrame;
  /** True: where a branch is undefined its parent goes on without it; false: the unit has no score. */
  readonly leavesGaps: boolean;
  readonly branchMinimumShare: number;
  readonly cache: ColumnCache;
}

/**
 * Computes the score of all units for one set of weights after the other, by the rules of `aggregateTree`, without allocating:
 * everything that does not depend on the weights is prepared once. Sums are plain, so that a score can differ from
 * `aggregateTree`'s in the last digits; ranks are decided on 12, where both agree.
 */
export class TreeEvaluator {
  /** By place in `tree.nodes`. */
  readonly columns: Float64Array[];
  private readonly steps: readonly Step[];
  /** 1 for units that have an undefined branch. */
  private readonly lost: Uint8Array;

  constructor(private readonly input: EvaluatorInput) {
    const { tree, leaves, frame, cache } = input;
    const size = frame.units.length;
    const places = new Map(tree.nodes.map((node, place) => [node, place]));
    this.lost = new Uint8Array(size);
    this.columns = tree.nodes.map((node, place) =>
      node.kind === 'LEAF' ? leaves[node.index]! : cache.buffer(size, `node ${place}`),
    );
    const dense = new Map<TreeNode, boolean>();
    this.steps = [...tree.nodes].reverse().flatMap((node, index): Step[] => {
      const place = tree.nodes.length - 1 - index;
      if (node.kind === 'LEAF') {
        dense.set(node, !this.columns[place]!.some(Number.isNaN));
        return [];
      }
      const isDense = node.children.every((child) => dense.get(child));
      const children = node.children.map((child) => places.get(child)!);
      const step = this.prepare(node, place, children, isDense);
      dense.set(node, isDense && !canLack(step));
      return [step];
    });
  }

  /**
   * @param weights of each node, in the order of `tree.nodes`.
   * @returns one score a unit, NaN = none, also where it cannot be computed; the buffer is filled anew by the next call.
   */
  evaluate(weights: Float64Array): Float64Array {
    const { lost } = this;
    lost.fill(0);
    for (const step of this.steps) this.compute(step, weights);
    const scores = this.columns[0]!;
    if (this.steps.length === 0) return scores;
    const dropsLost = !this.input.leavesGaps;
    for (let unit = 0; unit < scores.length; unit++) {
      const score = scores[unit]!;
      if (score - score !== 0 || (dropsLost && lost[unit] === 1)) scores[unit] = NaN;
    }
    return scores;
  }

  private prepare(branch: BranchNode, place: number, children: readonly number[], isDense: boolean): Step {
    const mean = quasiMean(branch);
    const { cache, frame } = this.input;
    const { reference, units } = frame;
    const signed = branch.children.map((child, index) =>
      child.kind === 'LEAF' ? this.columns[children[index]!]! : cache.buffer(units.length, `child ${children[index]}`),
    );
    const onlyLeaves = branch.children.every(({ kind }) => kind === 'LEAF');
    const renewed = branch.children.flatMap((child, index) =>
      child.kind === 'BRANCH' && (mean === null || mean.forward !== null) ? [index] : [],
    );
    const columns = branch.children.map((child, index) => {
      if (mean === null) return signed[index]!;
      if (child.kind === 'LEAF') return mean.forward ? cache.transformed(signed[index]!, mean) : signed[index]!;
      return mean.forward ? signed[index]! : this.columns[children[index]!]!;
    });
    const prepared = mean === null && onlyLeaves ? branch.method.prepare(columns, branch.parameters, reference) : null;
    const coefficients = new Float64Array(children.length);
    const refusedLeaves = refusedOf(branch, signed, units.length);
    const refused = refusedLeaves && new Uint8Array(units.length);
    // A branch without a transformation is read where it stands; its sign goes into the sum.
    const signs = mean !== null && mean.forward === null ? branch.children.map(({ sign }) => sign) : null;
    const values = { columns, renewed, prepared, isDense, coefficients, signs, refusedLeaves, refused };
    return { branch, place, children, mean, ...values };
  }

  private compute(step: Step, weights: Float64Array): void {
    const out = this.columns[step.place]!;
    const { branch, children, coefficients, refused, refusedLeaves } = step;
    for (let index = 0; index < children.length; index++) coefficients[index] = weights[children[index]!]!;
    if (refused) refused.set(refusedLeaves!);
    for (const index of step.renewed) this.renew(step, index);
    if (step.mean === null) this.combine(step, out);
    else {
      const { signs } = step;
      const { backward } = step.mean;
      const share = this.input.branchMinimumShare;
      if (step.isDense) denseSum(step.columns, coefficients, signs, out);
      else sparseMean(step.columns, coefficients, signs, share, out);
      if (backward) for (let unit = 0; unit < out.length; unit++) out[unit] = backward(out[unit]!);
    }
    if (refused) this.lose(refused, out);
    if (branch.finish !== null) this.finish(step, out);
  }

  /** Takes the values of refused units away; they are lost unless the branch fills them. */
  private lose(refused: Uint8Array, out: Float64Array): void {
    for (let unit = 0; unit < out.length; unit++) {
      if (refused[unit] === 0) continue;
      out[unit] = NaN;
      this.lost[unit] = 1;
    }
  }

  /** Copies a branch below, turned by its sign and transformed, and notes what the method refuses. */
  private renew({ branch, children, columns, mean, coefficients, refused }: Step, index: number): void {
    const child = branch.children[index]!;
    const from = this.columns[children[index]!]!;
    const to = columns[index]!;
    const forward = mean?.forward ?? null;
    for (let unit = 0; unit < from.length; unit++) {
      const value = child.sign === 1 ? from[unit]! : 0 - from[unit]!;
      if (refused && !(value > 0) && coefficients[index] !== 0 && !Number.isNaN(value)) {
        if (branch.method.refuses(value, branch.parameters) !== null) refused[unit] = 1;
      }
      to[unit] = forward ? forward(value) : value;
    }
  }

  private combine({ branch, columns, prepared, coefficients }: Step, out: Float64Array): void {
    const { frame, branchMinimumShare } = this.input;
    const run = prepared ?? branch.method.prepare(columns.slice(), branch.parameters, frame.reference);
    run(coefficients, out);
    for (let unit = 0; unit < out.length; unit++) {
      const sparse = isSparse(columns, unit, branchMinimumShare);
      if (!sparse && Number.isFinite(out[unit]!)) continue;
      out[unit] = NaN;
      if (!sparse && hasWhatItNeeds(branch, columns, coefficients, unit)) this.lost[unit] = 1;
    }
  }

  private finish({ branch, columns, coefficients, mean, children }: Step, out: Float64Array): void {
    const plain = mean === null ? columns : children.map((place) => this.columns[place]!);
    const grain = noiseOf(largestTerm(branch, plain, coefficients));
    const finished = finishBranch(out, branch.finish!, this.input.frame, grain);
    for (let unit = 0; unit < out.length; unit++) {
      const isMissing = Number.isNaN(finished[unit]!);
      // A gap that the branch has filled is none any more; a value that has no scale is lost.
      if (Number.isNaN(out[unit]!) && !isMissing) this.lost[unit] = 0;
      if (!Number.isNaN(out[unit]!) && isMissing) this.lost[unit] = 1;
    }
    out.set(finished);
  }
}

/** Whether a branch can be without a value for a unit that has all below it. */
function canLack({ branch: { method, finish }, refused }: Step): boolean {
  return refused !== null || finish !== null || method.undefinedBecause !== undefined || method.needsAll === true;
}

/** 1 for units of which the method refuses a leaf that counts; null where it can refuse nothing. */
function refusedOf(
  { children, method, parameters }: BranchNode,
  columns: readonly Float64Array[],
  units: number,
): Uint8Array | null {
  if (!mayRefuse(method, parameters)) return null;
  const refused = new Uint8Array(units);
  let some = children.some(({ kind }) => kind === 'BRANCH');
  children.forEach((child, index) => {
    if (child.kind === 'BRANCH' || child.weight === 0) return;
    columns[index]!.forEach((value, unit) => {
      if (Number.isNaN(value) || method.refuses(value, parameters) === null) return;
      refused[unit] = 1;
      some = true;
    });
  });
  return some ? refused : null;
}

function mayRefuse(method: AggregationMethod, parameters: MethodCall): boolean {
  return method.refuses(-1, parameters) !== null || method.refuses(0, parameters) !== null;
}
