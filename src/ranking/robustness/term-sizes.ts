import type { RankingTree, TreeNode } from '../tree';
import type { ColumnCache } from './column-cache';

/**
 * For every unit the weighted sum of the absolute terms of its score, as `rank/magnitudes` has it for one unit: what the
 * rounding noise of a score is relative to where terms of opposite sign are summed.
 */
export class TermSizes {
  private readonly buffers: ReadonlyMap<TreeNode, Float64Array>;
  private readonly places: ReadonlyMap<TreeNode, number>;
  /** False: no term can be negative, so that each score is its own size and nothing needs to be computed. */
  readonly canCancel: boolean;

  /** @param columns of all nodes, as the evaluator fills them. */
  constructor(
    private readonly tree: RankingTree,
    private readonly columns: readonly Float64Array[],
    private readonly cache: ColumnCache,
  ) {
    this.places = new Map(tree.nodes.map((node, place) => [node, place]));
    const summed = tree.nodes.filter((node) => node.kind === 'BRANCH' && node.addsUp && node.additive);
    const size = columns[0]!.length;
    this.buffers = new Map(summed.map((node) => [node, cache.buffer(size, `size ${this.places.get(node)}`)]));
    const isNegative = (node: TreeNode): boolean => columns[this.places.get(node)!]!.some((value) => value < 0);
    this.canCancel =
      this.buffers.has(tree.root) &&
      tree.nodes.some((node) => node.sign === -1 || (node.kind === 'LEAF' ? isNegative(node) : !isMean(node)));
  }

  /** After the evaluator; the buffer is filled anew by the next call. */
  compute(weights: Float64Array): Float64Array {
    return this.sizeOf(this.tree.root, weights);
  }

  private sizeOf(node: TreeNode, weights: Float64Array): Float64Array {
    const column = this.columns[this.places.get(node)!]!;
    const out = this.buffers.get(node);
    if (node.kind === 'LEAF') return this.cache.transformed(column, { key: '|x|', forward: Math.abs });
    if (!out) return column.map(Math.abs);
    const sizes = node.children.map((child) => this.sizeOf(child, weights));
    const own = node.children.map((child) => weights[this.places.get(child)!]!);
    const keepsWeights = node.method.sums === true;
    for (let unit = 0; unit < out.length; unit++) {
      let size = 0;
      let total = 0;
      for (let index = 0; index < sizes.length; index++) {
        const term = sizes[index]![unit]!;
        if (Number.isNaN(term)) continue;
        size += own[index]! * term;
        total += own[index]!;
      }
      out[unit] = Number.isNaN(column[unit]!) ? NaN : keepsWeights ? size : size / total;
    }
    return out;
  }
}

/** Of values that are not negative these give none. */
function isMean(node: TreeNode): boolean {
  return (
    node.kind === 'BRANCH' &&
    node.finish === null &&
    ['ARITHMETIC', 'GEOMETRIC', 'HARMONIC', 'POWER'].includes(node.method.id)
  );
}
