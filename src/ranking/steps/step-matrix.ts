import { pickColumn } from '../period/pick-column';
import type { StepMatrix } from '../result.types';
import type { RankingState } from '../state';
import type { StepName } from '../step-names';

/** What a step left behind, as plain rows: leaves by path; after AGGREGATE every node; after RANK scores and ranks. */
export function stepMatrix(step: StepName, state: RankingState): StepMatrix {
  const paths = state.tree.leaves.map(({ path }) => path);
  switch (step) {
    case 'SELECT':
      return tabulate(step, state, paths, asGiven(state));
    case 'PERIOD': {
      const picked = state.picked.map(({ values }) => values);
      return tabulate(step, state, paths, picked);
    }
    case 'DENOMINATE':
    case 'SCREEN':
    case 'IMPUTE':
    case 'TREAT':
      return tabulate(step, state, paths, state.values);
    case 'NORMALISE':
      return tabulate(step, state, paths, state.normalised);
    case 'AGGREGATE': {
      const nodes = state.tree.nodes.map(({ path }) => path);
      const columns = nodes.map((path) => state.nodes.get(path)!);
      return tabulate(step, state, nodes, columns);
    }
    case 'RANK':
      return rankMatrix(state);
    case 'EXPLAIN':
      return {
        step,
        units: state.rows.all().map(({ unit }) => unit),
        columns: paths,
        values: state.rows.all().map((row) => row.contributions.map(({ points }) => points)),
      };
  }
}

function tabulate(
  step: StepName,
  { units }: RankingState,
  columns: readonly string[],
  matrix: readonly Float64Array[],
): StepMatrix {
  const values = units.map((_, unit) => matrix.map((column) => (Number.isNaN(column[unit]!) ? null : column[unit]!)));
  return { step, units, columns, values };
}

/** Before any period rule: what the table has picked, else the newest of each series. */
function asGiven({ table, criteria, source, units }: RankingState): Float64Array[] {
  return criteria.map(({ indicator }) => {
    const column = table.columns.find((each) => each.indicator === indicator)!;
    return pickColumn(column, null, source, units, '', []).values;
  });
}

function rankMatrix({ ranks, ranksInView, units, nodes, tree }: RankingState): StepMatrix {
  const scores = nodes.get(tree.root.path)!;
  const places = new Map(units.map((unit, index) => [unit, index]));
  return {
    step: 'RANK',
    units: ranks.map(({ unit }) => unit),
    columns: ['score', 'rank', 'rankInView'],
    values: ranks.map(({ unit, rank }) => [scores[places.get(unit)!]!, rank, ranksInView.get(unit) ?? null]),
  };
}
