import type { DrawSpace } from './draw-space';
import type { DrawTally } from './draw-tally';
import type { AlternativeEffect, PairShare, UncertaintyResult } from './uncertainty.types';

/** The figures of a tally, units in the order of their nominal rank. */
export function summariseTally(space: DrawSpace, tally: DrawTally, seed: number): UncertaintyResult {
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
    meanAbsoluteShift: meanShift(tally.effects[0]!, scale),
    alternatives: readEffects(space, tally),
  };
}

/** Places of the units by nominal rank, those without one last, then by id. */
export function nominalOrder({ units, nominal }: DrawSpace): Int32Array {
  const rank = (unit: number): number => nominal[unit] || Infinity;
  return Int32Array.from(units.keys()).sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
}

/** Type 7 from counts: the mean of two neighbouring order statistics, weighed by where the quantile falls between them. */
function quantileOf({ histogram, scored }: DrawTally, unit: number, share: number): number {
  const position = (scored[unit]! - 1) * share;
  const below = Math.floor(position);
  const part = position - below;
  let seen = 0;
  let low = NaN;
  let high = NaN;
  histogram.read(unit, (place, times) => {
    seen += times;
    if (Number.isNaN(low) && seen > below) low = place;
    if (Number.isNaN(high) && seen > below + 1) high = place;
  });
  return part === 0 || low === high || Number.isNaN(high) ? low : low * (1 - part) + high * part;
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
