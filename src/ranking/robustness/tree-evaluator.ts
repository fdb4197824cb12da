import { RankingError } from '../errors';
import type { Combine } from '../method.types';
import type { BranchNode, RankingTree, TreeNode } from '../tree';
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
}

export interface EvaluatorInput {
  readonly tree: RankingTree;
  /** One column a leaf; NaN = missing. */
  readonly leaves: readonly Float64Array[];
  readonly units: readonly string[];
  readonly reference: Uint8Array;
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

  constructor(private readonly input: EvaluatorInput) {
    const { tree, leaves, units, cache } = input;
    const places = new Map(tree.nodes.map((node, place) => [node, place]));
    this.columns = tree.nodes.map((node, place) =>
      node.kind === 'LEAF' ? leaves[node.index]! : cache.buffer(units.length, `node ${place}`),
    );
    const dense = new Map<TreeNode, boolean>();
    this.steps = [...tree.nodes].reverse().flatMap((node, index): Step[] => {
      const place = tree.nodes.length - 1 - index;
      if (node.kind === 'LEAF') {
        dense.set(node, !this.columns[place]!.some(Number.isNaN));
        return [];
      }
      const isDense = node.children.every((child) => dense.get(child));
      dense.set(node, isDense);
      const children = node.children.map((child) => places.get(child)!);
      return [this.prepare(node, place, children, isDense)];
    });
  }

  /**
   * @param weights of each node, in the order of `tree.nodes`.
   * @returns one score a unit, NaN = none; the buffer is filled anew by the next call.
   * @throws RankingError where a method refuses a value or a score is not finite.
   */
  evaluate(weights: Float64Array): Float64Array {
    for (const step of this.steps) this.compute(step, weights);
    const scores = this.columns[0]!;
    const mayLack = this.steps.length === 0 || !this.steps[this.steps.length - 1]!.isDense;
    for (let unit = 0; unit < scores.length; unit++) {
      const score = scores[unit]!;
      if (score - score === 0 || (mayLack && Number.isNaN(score))) continue;
      const message = `the value of ${this.input.units[unit]} cannot be computed: its children are too large or too small`;
      throw new RankingError([{ path: 'root', code: 'UNDEFINED_VALUE', message }]);
    }
    return scores;
  }

  private prepare(branch: BranchNode, place: number, children: readonly number[], isDense: boolean): Step {
    const mean = quasiMean(branch);
    const { cache, reference, units } = this.input;
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
    return { branch, place, children, mean, columns, renewed, prepared, isDense, coefficients };
  }

  private compute(step: Step, weights: Float64Array): void {
    const out = this.columns[step.place]!;
    const { branch, children, coefficients } = step;
    for (let index = 0; index < children.length; index++) coefficients[index] = weights[children[index]!]!;
    for (const index of step.renewed) this.renew(step, index);
    if (step.mean === null) return this.combine(step, out);
    const { backward, forward } = step.mean;
    const share = this.input.branchMinimumShare;
    // A branch without a transformation is read where it stands; its sign goes into the sum.
    const signs = forward === null ? branch.children.map(({ sign }) => sign) : null;
    if (step.isDense) denseSum(step.columns, coefficients, signs, out);
    else sparseMean(step.columns, coefficients, signs, share, out);
    if (backward) for (let unit = 0; unit < out.length; unit++) out[unit] = backward(out[unit]!);
  }

  /** Copies a branch below, turned by its sign and transformed. @throws RankingError where the method refuses a value. */
  private renew({ branch, children, columns, mean, coefficients }: Step, index: number): void {
    const child = branch.children[index]!;
    const from = this.columns[children[index]!]!;
    const to = columns[index]!;
    const forward = mean?.forward ?? null;
    for (let unit = 0; unit < from.length; unit++) {
      const value = child.sign === 1 ? from[unit]! : 0 - from[unit]!;
      if (!(value > 0) && coefficients[index] !== 0 && !Number.isNaN(value)) this.refuse(branch, child, unit, value);
      to[unit] = forward ? forward(value) : value;
    }
  }

  private refuse(branch: BranchNode, child: TreeNode, unit: number, value: number): void {
    const reason = branch.method.refuses(value, branch.parameters);
    if (reason === null) return;
    const message = `the branch ${child.path} of ${this.input.units[unit]} is ${value} in a draw; ${reason}`;
    throw new RankingError([{ path: child.path, code: 'NON_POSITIVE_VALUE', message }]);
  }

  private combine({ branch, columns, prepared, coefficients }: Step, out: Float64Array): void {
    const { reference, branchMinimumShare } = this.input;
    const run = prepared ?? branch.method.prepare(columns.slice(), branch.parameters, reference);
    run(coefficients, out);
    if (branchMinimumShare === 0) return;
    for (let unit = 0; unit < out.length; unit++) {
      const present = columns.filter((column) => !Number.isNaN(column[unit]!)).length;
      if (present / columns.length < branchMinimumShare) out[unit] = NaN;
    }
  }
}
