import { findCautions } from '../caution/cautions';
import { profiler } from '../explain/criterion-places';
import { gapWarning } from '../explain/gap-warning';
import { undefinedWarning } from '../explain/undefined-warning';
import { LazyRow } from '../explain/lazy-row';
import type { RankingState } from '../state';

/** Explain: a row for each ranked unit in view, with what its score is made of. */
export function explain(state: RankingState): RankingState {
  const places = new Map(state.units.map((unit, index) => [unit, index]));
  const scores = state.nodes.get(state.tree.root.path)!;
  const source = { state, scores, given: givenCounts(state), profileOf: profiler(state) };
  const rows = state.ranks
    .filter(({ unit }) => state.view.has(unit))
    .map((assigned) => new LazyRow(source, assigned, places.get(assigned.unit)!));
  const found = [undefinedWarning(state), gapWarning(state)].filter((warning) => warning !== null);
  return { ...state, rows, warnings: [...state.warnings, ...found, ...findCautions(state)] };
}

/** Column by column: a matrix is read along its columns several times faster than across. */
function givenCounts({ raw, units }: RankingState): Uint16Array {
  const counts = new Uint16Array(units.length);
  for (const column of raw) {
    for (let unit = 0; unit < column.length; unit++) if (!Number.isNaN(column[unit]!)) counts[unit]!++;
  }
  return counts;
}
