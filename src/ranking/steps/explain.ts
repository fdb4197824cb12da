import { profiler } from '../explain/criterion-places';
import { RowList } from '../explain/row-list';
import type { RankingState } from '../state';

/** Explain: a row for each ranked unit in view, with what its score is made of. */
export function explain(state: RankingState): RankingState {
  const scores = state.nodes.get(state.tree.root.path)!;
  const source = { state, scores, given: givenCounts(state), profileOf: profiler(state) };
  const shown = isAllInView(state) ? state.ranks : state.ranks.filter(({ unit }) => state.view.has(unit));
  return { ...state, rows: new RowList(shown, source) };
}

function isAllInView({ ranks, ranksInView }: RankingState): boolean {
  return ranks.length === ranksInView.size;
}

/** Column by column: a matrix is read along its columns several times faster than across. */
function givenCounts({ raw, units }: RankingState): Uint16Array {
  const counts = new Uint16Array(units.length);
  for (const column of raw) {
    for (let unit = 0; unit < column.length; unit++) if (!Number.isNaN(column[unit]!)) counts[unit]!++;
  }
  return counts;
}
