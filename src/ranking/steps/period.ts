import { RankingError, type RankingProblem } from '../errors';
import { columnsByIndicator } from '../period/columns-by-indicator';
import { pickColumn, type PickedColumn } from '../period/pick-column';
import type { MethodCall } from '../recipe.types';
import type { RankingState } from '../state';

/**
 * Period: one value a unit and indicator, by the period rule of the criterion; of the denominators likewise.
 * @throws RankingError naming every rule over a column without periods and every value that cannot be computed.
 */
export function period(state: RankingState): RankingState {
  const problems: RankingProblem[] = [];
  const columns = columnsByIndicator(state.table);
  const pick = (indicator: string, rule: MethodCall | null, path: string): PickedColumn =>
    pickColumn(columns.get(indicator)!, rule, state.source, state.units, path, problems);
  const picked = state.tree.leaves.map((leaf) => {
    const criterion = state.criteria[leaf.index]!;
    return pick(leaf.indicator, criterion.period, `${leaf.path}.period`);
  });
  const denominators = state.tree.leaves.map((leaf) => {
    const { denominator } = state.criteria[leaf.index]!;
    return denominator && pick(denominator.indicator, denominator.period, `${leaf.path}.denominator.period`);
  });
  if (problems.length > 0) throw new RankingError(problems);
  return { ...state, picked, denominators };
}
