import type { DrawSpace } from './draw-space';
import type { DrawTally } from './draw-tally';
import { BRACKET_UNITS, findBrackets, type RankBracket, TOLD_APART } from './brackets';
import { nominalOrder } from './nominal-order';
import type { AlternativeEffect, PairShare, UncertaintyResult } from './uncertainty.types';

/** The figures of a tally, units in the order of their nominal rank. */
export function summariseTally(
  space: DrawSpace,
  tally: DrawTally,
  seed: number,
  enumerated = false,
): UncertaintyResult {
  tally.flush();
  const order = nominalOrder(space);
  const { rankScale: scale } = space;
  const column = (read: (unit: number) => number): Float64Array => Float64Array.from(order, read);
  const perScored = (read: (unit: number) => number): Float64Array =>
    column((unit) => (tally.scored[unit] === 0 ? 0 : read(unit)));
  const shares = collectShares(tally, order, scale);
  const quantiles = (share: number): Float64Array =>
    column((unit) => (tally.scored[unit] === 0 ? 0 : quantileOf(tally, unit, share) / scale));
  return {
    methodId: space.methodId,
    seed,
    draws: tally.draws,
    enumerated,
    units: Array.from(order, (unit) => space.units[unit]!),
    nominalRanks: column((unit) => space.nominal[unit]!),
    scored: Uint32Array.from(order, (unit) => tally.scored[unit]!),
    means: perScored((unit) => tally.sums[unit]! / tally.scored[unit]! / scale),
    p05: quantiles(0.05),
    medians: quantiles(0.5),
    p95: quantiles(0.95),
    best: perScored((unit) => tally.histogram.best(unit) / scale),
    worst: perScored((unit) => tally.histogram.worst(unit) / scale),
    resolutions: column((unit) => Math.max(1, tally.histogram.resolution(unit) / scale)),
    ...shares,
    pairs: readPairs(space, tally),
    brackets: readBrackets(space, tally, order),
    scores: readScores(tally, order.length),
    meanAbsoluteShift: meanShift(tally.effects[0]!, scale),
    alternatives: readEffects(space, tally),
  };
}

/** Type 1 from counts: the first rank up to which at least the share of the draws lies, so that it is one that was reached. */
function quantileOf({ histogram, scored }: DrawTally, unit: number, share: number): number {
  // A share of 0.05 of 20 draws is 1.0000000000000002 of them.
  const needed = scored[unit]! * share * (1 - 1e-12);
  let seen = 0;
  let found = NaN;
  histogram.read(unit, (place, times) => {
    seen += times;
    if (Number.isNaN(found) && seen >= needed) found = place;
  });
  return found;
}

/** Who cannot be told apart, among the first units and over the draws kept. */
function readBrackets(
  { units, nominal }: DrawSpace,
  { kept, bracketDraws }: DrawTally,
  order: Int32Array,
): RankBracket[] {
  const first = order.filter((unit) => nominal[unit]! > 0).subarray(0, BRACKET_UNITS);
  const lines = Array.from(first, (_, place) => kept.subarray(place * bracketDraws, (place + 1) * bracketDraws));
  const isWhole = lines.map((line) => line.every((group) => group >= 0));
  const isToldApart = (a: number, b: number): boolean => {
    const [x, y] = [lines[a]!, lines[b]!];
    if (isWhole[a] && isWhole[b]) return x.length > 0 && mostWins(x, y) >= TOLD_APART * x.length;
    let [both, won, lost] = [0, 0, 0];
    for (let draw = 0; draw < x.length; draw++) {
      if (x[draw]! < 0 || y[draw]! < 0) continue;
      both++;
      if (x[draw]! < y[draw]!) won++;
      else if (x[draw]! > y[draw]!) lost++;
    }
    return both > 0 && Math.max(won, lost) >= TOLD_APART * both;
  };
  const ids = Array.from(first, (unit) => units[unit]!);
  const ranks = Array.from(first, (unit) => nominal[unit]!);
  return findBrackets(ids, ranks, isToldApart);
}

/** In how many draws the one stands before the other, whichever does more often. Groups are small: the sign of a difference is its first bit. */
function mostWins(x: Int32Array, y: Int32Array): number {
  let [won, lost] = [0, 0];
  for (let draw = 0; draw < x.length; draw++) {
    const difference = x[draw]! - y[draw]!;
    won += difference >>> 31;
    lost += -difference >>> 31;
  }
  return Math.max(won, lost);
}

/** Draw by draw, each in the order of the result; the buffer itself where every draw of it was made. */
function readScores({ scores, isKept }: DrawTally, size: number): Float64Array {
  if (isKept.every((is) => is === 1)) return scores;
  const made = [...isKept.keys()].filter((draw) => isKept[draw] === 1);
  const all = new Float64Array(made.length * size);
  made.forEach((draw, at) => all.set(scores.subarray(draw * size, (draw + 1) * size), at * size));
  return all;
}

function collectShares(
  { histogram }: DrawTally,
  order: Int32Array,
  scale: number,
): Pick<UncertaintyResult, 'shareStarts' | 'shareRanks' | 'shareCounts'> {
  const starts = new Uint32Array(order.length + 1);
  let length = 0;
  order.forEach((unit, index) => {
    histogram.read(unit, () => length++);
    starts[index + 1] = length;
  });
  const ranks = new Float64Array(length);
  const counts = new Uint32Array(length);
  let at = 0;
  for (const unit of order) {
    histogram.read(unit, (place, times) => {
      ranks[at] = place / scale;
      counts[at++] = times;
    });
  }
  return { shareStarts: starts, shareRanks: ranks, shareCounts: counts };
}

function readPairs({ units }: DrawSpace, { pairs, pairCounts }: DrawTally): PairShare[] {
  return Array.from({ length: pairs.length / 2 }, (_, pair) => {
    const [better, worse, tied] = pairCounts.subarray(pair * 3, pair * 3 + 3) as unknown as [number, number, number];
    const draws = better + worse + tied;
    const share = (count: number): number | null => (draws === 0 ? null : count / draws);
    return {
      a: units[pairs[pair * 2]!]!,
      b: units[pairs[pair * 2 + 1]!]!,
      draws,
      aBeatsB: share(better),
      bBeatsA: share(worse),
      tied: share(tied),
    };
  });
}

function readEffects({ factors, rankScale }: DrawSpace, { effects }: DrawTally): AlternativeEffect[] {
  return factors.flatMap(({ factor, labels }, index) => {
    if (labels.length === 1) return [];
    return labels.map((alternative, place) => {
      const effect = effects[index]!.subarray(place * 3, place * 3 + 3);
      return { factor, alternative, draws: effect[0]!, meanAbsoluteShift: meanShift(effect, rankScale) };
    });
  });
}

/** The first factor has one alternative, so that its first three entries are about all draws. */
function meanShift(effect: Float64Array, scale: number): number | null {
  return effect[2] === 0 ? null : effect[1]! / effect[2]! / scale;
}
