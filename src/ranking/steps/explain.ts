import { contributions } from '../explain/contributions';
import { profiler } from '../explain/criterion-places';
import { gapWarning } from '../explain/gap-warning';
import type { AssignedRank } from '../rank/assign-ranks';
import type { Contribution, RankedUnit } from '../result.types';
import type { RankingState } from '../state';

/** Explain: a row for each ranked unit in view, with what its score is made of. */
export function explain(state: RankingState): RankingState {
  const places = new Map(state.units.map((unit, index) => [unit, index]));
  const profile = profiler(state);
  const rows = state.ranks
    .filter(({ unit }) => state.view.has(unit))
    .map((assigned): RankedUnit => {
      const index = places.get(assigned.unit)!;
      return { ...describe(state, assigned, index), ...profile(index) };
    });
  const warning = gapWarning(state);
  return { ...state, rows, warnings: warning ? [...state.warnings, warning] : state.warnings };
}

function describe(
  state: RankingState,
  { unit, rank, tied }: AssignedRank,
  index: number,
): Omit<RankedUnit, 'strengths' | 'weaknesses'> {
  const made = contributions(state, index);
  const given = made.filter(({ raw }) => raw !== null).length;
  return {
    unit,
    rank,
    rankInView: state.ranksInView.get(unit)!,
    tied,
    score: state.nodes.get(state.tree.root.path)![index]!,
    coverage: given / made.length,
    estimatedShare: estimatedShare(made),
    contributions: made,
    imputed: state.imputed.get(unit) ?? [],
  };
}

/** Effective weights are shares of 1, so the imputed ones need no division. */
function estimatedShare(made: readonly Contribution[]): number {
  return made
    .filter(({ raw, treated }) => raw === null && treated !== null)
    .reduce((sum, { effectiveWeight }) => sum + effectiveWeight, 0);
}
