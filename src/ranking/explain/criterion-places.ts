import type { CriterionPlace } from '../result.types';
import { referenceValues, type RankingState } from '../state';
import type { LeafNode } from '../tree';
import { placesAmong, type Places } from '../statistics/noise';

const SHOWN = 3;

export interface Profile {
  readonly strengths: readonly CriterionPlace[];
  readonly weaknesses: readonly CriterionPlace[];
}

/**
 * The criteria in which a unit stands best and worst among the units of the reference set, by given values only: an
 * imputed value is nobody's strength. Tied units share the better rank; the heavier of two criteria comes first; those of
 * weight 0 are left out.
 */
export function profiler(state: RankingState): (unit: number) => Profile {
  let columns: ReturnType<typeof helpfulColumns> | undefined;
  return (unit) => {
    columns ??= helpfulColumns(state);
    const places = columns.flatMap(({ leaf, column, reference, among }): Placed[] => {
      const value = column[unit]!;
      if (Number.isNaN(value) || reference.length < 2) return [];
      const rank = 1 + among.below(value);
      const position = (rank - 1) / (reference.length - 1);
      const place = { indicator: leaf.indicator, path: leaf.path, rank, of: reference.length };
      return [{ place, position, weight: leaf.effectiveWeight }];
    });
    const strengths = places.filter(({ position }) => position < 0.5);
    const weaknesses = places.filter(({ position }) => position > 0.5);
    strengths.sort((a, b) => a.position - b.position || byWeight(a, b));
    weaknesses.sort((a, b) => b.position - a.position || byWeight(a, b));
    return {
      strengths: strengths.slice(0, SHOWN).map(({ place }) => place),
      weaknesses: weaknesses.slice(0, SHOWN).map(({ place }) => place),
    };
  };
}

interface Placed {
  readonly place: CriterionPlace;
  /** 0 = best, 1 = worst. */
  readonly position: number;
  readonly weight: number;
}

/** Of two criteria in which the unit stands alike, the heavier says more. */
function byWeight(a: Placed, b: Placed): number {
  return b.weight - a.weight || (a.place.path < b.place.path ? -1 : 1);
}

function helpfulColumns(state: RankingState): ({ leaf: LeafNode } & ReturnType<typeof helpful>)[] {
  return state.tree.leaves
    .filter((leaf) => leaf.effectiveWeight > 0)
    .map((leaf) => ({ leaf, ...helpful(state, leaf) }));
}

/** The given values turned so that the one which helps the rank most is the smallest. */
function helpful(
  state: RankingState,
  leaf: LeafNode,
): { column: Float64Array; reference: Float64Array; among: Places } {
  const sign = leaf.orientation * leaf.signInScore * state.tree.orientation;
  const column = state.raw[leaf.index]!.map((value) => value * -sign);
  const reference = referenceValues(state, column);
  return { column, reference, among: placesAmong(reference) };
}
