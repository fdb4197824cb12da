import { divide } from '../denominate/divide';
import { RankingError, type RankingProblem } from '../errors';
import { columnsByIndicator } from '../period/columns-by-indicator';
import { pickColumn } from '../period/pick-column';
import type { RankingState } from '../state';

/**
 * Denominate: each value over the denominator of its criterion, and the values that scales are taken from likewise where
 * those are of another period.
 * @throws RankingError naming every denominator that is not above 0.
 */
export function denominate(state: RankingState): RankingState {
  const problems: RankingProblem[] = [];
  const raw = state.tree.leaves.map(({ index }) => {
    const { values } = state.picked[index]!;
    return divided(state, index, values, state.denominators[index]?.values ?? null, problems);
  });
  const basis = state.recipe.referencePeriod && basisColumns(state, problems);
  if (problems.length > 0) throw new RankingError(problems);
  return { ...state, raw, values: raw, basis };
}

function divided(
  state: RankingState,
  index: number,
  values: Float64Array,
  denominators: Float64Array | null,
  problems: RankingProblem[],
): Float64Array {
  const { indicator, denominator } = state.criteria[index]!;
  if (denominators === null || denominator === null) return values;
  const path = `${state.tree.leaves[index]!.path}.denominator`;
  const names = { indicator, denominator: denominator.indicator, path };
  return divide(values, denominators, denominator.multiplier, state.units, names, problems);
}

function basisColumns(state: RankingState, problems: RankingProblem[]): Float64Array[] {
  const columns = columnsByIndicator(state.table);
  const { referencePeriod } = state.recipe;
  const pick = (indicator: string): Float64Array =>
    pickColumn(columns.get(indicator)!, referencePeriod, state.source, state.units, 'referencePeriod', problems).values;
  return state.criteria.map(({ indicator, denominator }, index) =>
    divided(state, index, pick(indicator), denominator && pick(denominator.indicator), problems),
  );
}
