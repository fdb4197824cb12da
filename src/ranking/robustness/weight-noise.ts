import type { RankingTree } from '../tree';
import { gamma } from './gamma';
import { randomStream } from './random-stream';
import type { WeightNoise } from './uncertainty.types';

/** More nodes than any valid tree has, so that the streams of two draws never meet. */
const NODES = 1024;

/**
 * The weights of a tree's nodes under noise. One random number says which: a node keeps its noise whatever else a draw
 * changes, so that the effect of weights can be told from that of the rest.
 */
export class NoisyWeights {
  readonly weights: Float64Array;
  private readonly given: Float64Array;
  /** Of each node the share of its weight among its siblings. */
  private readonly shares: Float64Array;
  private readonly siblings: readonly Int32Array[];

  /** @param origins which node of the whole recipe's tree each node is. */
  constructor(
    tree: RankingTree,
    private readonly origins: readonly number[],
    private readonly noise: WeightNoise | null,
  ) {
    this.given = Float64Array.from(tree.nodes, ({ weight }) => weight);
    this.weights = this.given.slice();
    this.shares = new Float64Array(tree.nodes.length).fill(1);
    const places = new Map(tree.nodes.map((node, place) => [node, place]));
    this.siblings = tree.nodes.flatMap((node) =>
      node.kind === 'LEAF' ? [] : [Int32Array.from(node.children, (child) => places.get(child)!)],
    );
    for (const group of this.siblings) {
      const total = sumOf(this.given, group);
      for (const node of group) this.shares[node] = this.given[node]! / total;
    }
  }

  /** @param chosen 0..1; the result is filled anew by the next call. */
  draw(chosen: number): Float64Array {
    if (this.noise === null) return this.weights;
    const scaled = chosen * 0x1_0000_0000;
    const seed = Math.floor(scaled);
    const rest = Math.floor((scaled - seed) * 0x20_0000) * NODES;
    for (let node = 0; node < this.weights.length; node++) {
      const next = randomStream(seed, rest + this.origins[node]!);
      this.weights[node] =
        this.noise.method === 'UNIFORM'
          ? this.given[node]! * (1 + this.noise.spread * (2 * next() - 1))
          : this.share(node, this.noise.concentration, next);
    }
    if (this.noise.method === 'DIRICHLET') for (const group of this.siblings) this.keepTotal(group);
    return this.weights;
  }

  /** Shares are drawn, and what siblings weigh together stays: a sum with weights as given would grow and shrink with it. */
  private keepTotal(group: Int32Array): void {
    const factor = sumOf(this.given, group) / sumOf(this.weights, group);
    for (const node of group) this.weights[node] = this.weights[node]! * factor;
  }

  /** Gamma draws in proportion: their shares are the Dirichlet draw, and those of fewer siblings are one too. */
  private share(node: number, concentration: number, next: () => number): number {
    const share = this.shares[node]!;
    return share === 0 ? 0 : gamma(concentration * share, next);
  }
}

function sumOf(values: Float64Array, places: Int32Array): number {
  return places.reduce((sum, place) => sum + values[place]!, 0);
}
