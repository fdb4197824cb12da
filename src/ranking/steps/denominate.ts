import { divide } from '../denominate/divide';
import { RankingError, type RankingProblem } from '../errors';
import { columnsByIndicator } from '../period/columns-by-indicator';
import { pickColumn } from '../period/pick-column';
import type { RankingState } from '../state';
import type { UndefinedList } from '../undefined-value';

/**
 * Denominate: each value over the denominator of its criterion, and the values that scales are taken from likewise where
 * those are of another period.
 * What has a denominator that is not above 0 is undefined.
 */
export function denominate(state: RankingState): RankingState {
  const problems: RankingProblem[] = [];
  const found: UndefinedList = [];
  const raw = state.tree.leaves.map(({ index }) => {
    const { values } = state.picked[index]!;
    return divided(state, index, values, state.denominators[index]?.values ?? null, found);
  });
  const basis = state.recipe.referencePeriod && basisColumns(state, problems, found);
  if (problems.length > 0) throw new RankingError(problems);
  return { ...state, raw, values: raw, basis, found };
}

function divided(
  state: RankingState,
  index: number,
  values: Float64Array,
  denominators: Float64Array | null,
  found: UndefinedList,
): Float64Array {
  const { indicator, denominator } = state.criteria[index]!;
  if (denominators === null || denominator === null) return values;
  const leaf = state.tree.leaves[index]!;
  const names = { indicator, denominator: denominator.indicator, path: `${leaf.path}.denominator` };
  return divide(values, denominators, denominator.multiplier, state.units, names, (unit, problem) =>
    found.push({ unit, path: leaf.path, leaf: index, problem }),
  );
}

/** What has no value in the reference period, or an undefined one, shapes no scale. */
function basisColumns(state: RankingState, problems: RankingProblem[], found: UndefinedList): Float64Array[] {
  const columns = columnsByIndicator(state.table);
  const { referencePeriod } = state.recipe;
  return state.criteria.map(({ indicator, denominator }, index) => {
    const { path } = state.tree.leaves[index]!;
    const pick = (name: string): Float64Array =>
      pickColumn(
        columns.get(name)!,
        referencePeriod,
        state.source,
        state.units,
        'referencePeriod',
        problems,
        (unit, problem) => found.push({ unit, path, leaf: null, ofScale: true, problem }),
      ).values;
    const inPeriod: UndefinedList = [];
    const column = divided(state, index, pick(indicator), denominator && pick(denominator.indicator), inPeriod);
    found.push(...inPeriod.map((each) => ({ ...each, leaf: null, ofScale: true })));
    return column;
  });
}
