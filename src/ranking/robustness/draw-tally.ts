import { BRACKET_DRAWS, BRACKET_UNITS } from './brackets';
import type { DrawSpace } from './draw-space';
import { RankHistogram } from './rank-histogram';
import { nominalOrder } from './nominal-order';

/** Draws that are collected before they are counted, unit by unit: counting at once would miss the cache at every step. */
const BLOCK = 64;
/** Units that are turned together: their entries of a draw fill a line of the cache. */
const TILE = 16;
/** Scores that are kept for their quantiles, 16 MB, of as many draws as tell those well. */
const SCORES = 2_000_000;
const SCORE_DRAWS = 1_000;

/**
 * What is kept of draws: whole numbers only, so that sums do not depend on the order of the draws and the tallies of parts
 * add up to the tally of the whole.
 */
export class DrawTally {
  draws = 0;
  readonly histogram: RankHistogram;
  readonly scored: Uint32Array;
  /** Sums of ranks times the scale. */
  readonly sums: Float64Array;
  /** Of each pair the draws in which the first was better, the second was better, both had the same score. */
  readonly pairCounts: Uint32Array;
  /** By factor and alternative: draws, sum of |rank - nominal| times the scale, ranks in that sum. */
  readonly effects: readonly Float64Array[];
  private readonly scale: number;
  /** Ranks times the scale of the draws not counted yet, draw by draw. */
  private readonly block: Int32Array;
  /** Of a few units, unit by unit. */
  private readonly tile = new Int32Array(TILE * BLOCK);
  private collected = 0;

  /** Groups of the first units by nominal rank, unit by unit and in it draw by draw, for brackets: -1 = no score, or not drawn here. */
  readonly kept: Int32Array;
  readonly bracketDraws: number;
  /** Scores in the order of nominal ranks, draw by draw; those that `isKept` has. */
  readonly scores: Float64Array;
  readonly isKept: Uint8Array;
  private readonly order: Int32Array;
  private readonly first: Int32Array;

  /** @param pairs places of units, two entries a pair. @param expected draws, so that no more room is taken than is needed. */
  constructor(
    private readonly space: DrawSpace,
    readonly pairs: Int32Array,
    expected = Infinity,
  ) {
    const { units, rankScale, factors } = space;
    this.scale = rankScale;
    this.block = new Int32Array(units.length * BLOCK);
    this.histogram = new RankHistogram(units.length, units.length * rankScale);
    this.scored = new Uint32Array(units.length);
    this.sums = new Float64Array(units.length);
    this.pairCounts = new Uint32Array((pairs.length / 2) * 3);
    this.order = nominalOrder(space);
    this.first = this.order.filter((unit) => space.nominal[unit]! > 0).subarray(0, BRACKET_UNITS);
    this.bracketDraws = Math.min(expected, BRACKET_DRAWS);
    this.kept = new Int32Array(this.first.length * this.bracketDraws).fill(-1);
    const room = Math.min(expected, SCORE_DRAWS, Math.max(1, Math.floor(SCORES / units.length)));
    this.scores = new Float64Array(units.length * room);
    this.isKept = new Uint8Array(room);
    this.effects = factors.map(({ labels }) => new Float64Array(labels.length * 3));
  }

  /** Counts the last draw of the space. @param draw its number: of the first ones more is kept, whoever made them. */
  add(draw = this.draws): void {
    const { space, block, scale } = this;
    const { ranks, nominal } = space;
    let shift = 0;
    let shifted = 0;
    const start = this.collected * ranks.length;
    for (let unit = 0; unit < ranks.length; unit++) {
      const rank = ranks[unit]!;
      block[start + unit] = rank * scale;
      if (rank === 0 || nominal[unit] === 0) continue;
      shift += Math.abs(rank - nominal[unit]!) * scale;
      shifted++;
    }
    this.draws++;
    this.keep(draw);
    if (++this.collected === BLOCK) this.flush();
    this.effects.forEach((effect, factor) => {
      const at = space.taken[factor]! * 3;
      effect[at]!++;
      effect[at + 1]! += shift;
      effect[at + 2]! += shifted;
    });
    this.addPairs();
  }

  /** Keeps what intervals of scores and brackets are made of. */
  private keep(draw: number): void {
    const { ranks, groups } = this.space;
    if (draw < this.isKept.length) this.keepScores(draw);
    const { first, kept, bracketDraws } = this;
    if (draw >= bracketDraws) return;
    for (let place = 0, at = draw; place < first.length; place++, at += bracketDraws) {
      const unit = first[place]!;
      kept[at] = ranks[unit] === 0 ? -1 : groups[unit]!;
    }
  }

  private keepScores(draw: number): void {
    const { order, scores } = this;
    const drawn = this.space.scores;
    const start = draw * order.length;
    for (let place = 0; place < order.length; place++) scores[start + place] = drawn[order[place]!]!;
    this.isKept[draw] = 1;
  }

  /** Counts what is still collected; before the figures are read. */
  flush(): void {
    const { scored } = this;
    for (let first = 0; first < scored.length; first += TILE) {
      const end = Math.min(scored.length, first + TILE);
      this.turn(first, end);
      for (let unit = first; unit < end; unit++) this.count(unit, (unit - first) * BLOCK);
    }
    this.collected = 0;
  }

  /** Copies the ranks of a few units from draw by draw to unit by unit. */
  private turn(first: number, end: number): void {
    const { block, tile, scored } = this;
    for (let draw = 0; draw < this.collected; draw++) {
      const start = draw * scored.length;
      for (let unit = first; unit < end; unit++) tile[(unit - first) * BLOCK + draw] = block[start + unit]!;
    }
  }

  private count(unit: number, start: number): void {
    const { tile, collected } = this;
    let count = 0;
    let sum = 0;
    for (let at = start; at < start + collected; at++) {
      if (tile[at] === 0) continue;
      sum += tile[at]!;
      count++;
    }
    this.histogram.add(unit, tile, start, start + collected);
    this.scored[unit]! += count;
    this.sums[unit]! += sum;
  }

  /** Adds the tally of other draws of an equal space; both are flushed. */
  merge(other: DrawTally): void {
    this.flush();
    other.flush();
    this.draws += other.draws;
    this.takeKept(other);
    this.histogram.merge(other.histogram);
    addTo(this.scored, other.scored);
    addTo(this.sums, other.sums);
    addTo(this.pairCounts, other.pairCounts);
    this.effects.forEach((effect, factor) => addTo(effect, other.effects[factor]!));
  }

  /** No draw is in both. */
  private takeKept({ isKept, scores, kept }: DrawTally): void {
    const size = this.order.length;
    isKept.forEach((is, draw) => {
      if (is === 0) return;
      this.scores.set(scores.subarray(draw * size, (draw + 1) * size), draw * size);
      this.isKept[draw] = 1;
    });
    for (let at = 0; at < kept.length; at++) if (kept[at]! >= 0) this.kept[at] = kept[at]!;
  }

  private addPairs(): void {
    const { pairs, pairCounts } = this;
    const { ranks, groups } = this.space;
    for (let at = 0, pair = 0; at < pairs.length; at += 2, pair += 3) {
      const a = pairs[at]!;
      const b = pairs[at + 1]!;
      if (ranks[a] === 0 || ranks[b] === 0) continue;
      const difference = groups[a]! - groups[b]!;
      pairCounts[pair + (difference < 0 ? 0 : difference > 0 ? 1 : 2)]!++;
    }
  }
}

function addTo(sum: Float64Array | Uint32Array, other: Float64Array | Uint32Array): void {
  for (let index = 0; index < sum.length; index++) sum[index] = sum[index]! + other[index]!;
}
