import type { NodeColumns } from './aggregate/aggregate-tree';
import type { PickedColumn } from './period/pick-column';
import type { AssignedRank } from './rank/assign-ranks';
import type { CompleteLeaf, CompleteRecipe, MethodCall } from './recipe.types';
import type { RowList } from './explain/row-list';
import type { AppliedTreatment, ImputedValue, RankingWarning, UnrankedUnit } from './result.types';
import type { RankingTable } from './table.types';
import type { RankingTree } from './tree';
import type { Scale } from './method.types';
import type { UndefinedValue } from './undefined-value';
import { presentValues } from './unit-frame';

/**
 * What a run knows after some step. Each step returns a new state and fills its own part; nothing is changed in place.
 * Matrices are one Float64Array a leaf, one value a unit in the order of `units`; NaN = missing, inside the engine only.
 */
export interface RankingState {
  readonly recipe: CompleteRecipe;
  readonly tree: RankingTree;
  /** The leaves of the recipe, in the order of the tree's. */
  readonly criteria: readonly CompleteLeaf[];
  /** What the recipe calls its nodes, by path. */
  readonly labels: ReadonlyMap<string, string>;
  readonly table: RankingTable;
  readonly view: ReadonlySet<string>;

  /** Units still in the run, by id: the order of the table must not show in any digit of the result. */
  readonly units: readonly string[];
  /** The place of each in the table. */
  readonly source: Int32Array;
  /** 1 for the units that scales are taken from. */
  readonly reference: Uint8Array;

  /** The indicators by their period rules, before anything else. */
  readonly picked: readonly PickedColumn[];
  /** What they are divided by; null where by nothing. */
  readonly denominators: readonly (PickedColumn | null)[];
  /** As given: picked and divided. */
  readonly raw: readonly Float64Array[];
  /** As given, then with gaps filled, then treated. */
  readonly values: readonly Float64Array[];
  /** The values that scales are taken from where those are of another period, divided and treated; else null. */
  readonly basis: readonly Float64Array[] | null;

  readonly imputed: ReadonlyMap<string, readonly ImputedValue[]>;
  readonly treatments: readonly AppliedTreatment[];
  readonly normalised: readonly Float64Array[];
  readonly scales: readonly Scale[];
  readonly nodes: NodeColumns;
  /** Units with a score, best first. */
  readonly ranks: readonly AssignedRank[];
  readonly ranksInView: ReadonlyMap<string, number>;
  readonly rows: RowList;

  /** Policies for gaps that nodes have of their own, by path. */
  readonly policies: ReadonlyMap<string, MethodCall>;
  /** What the last step could not compute; see `run-steps`. */
  readonly found: readonly UndefinedValue[];
  /** What is a gap for that reason. */
  readonly undefinedValues: readonly UndefinedValue[];
  readonly unranked: readonly UnrankedUnit[];
  readonly warnings: readonly RankingWarning[];
}

/** Takes units out of the run, each with its reason. */
export function dropUnits(state: RankingState, dropped: readonly UnrankedUnit[]): RankingState {
  if (dropped.length === 0) return state;
  const gone = new Set(dropped.map(({ unit }) => unit));
  const stays = state.units.map((unit) => !gone.has(unit));
  const keep = (column: Float64Array): Float64Array => column.filter((_, index) => stays[index]!);
  const keepPicked = ({ values, periods }: PickedColumn): PickedColumn => ({
    values: keep(values),
    periods: periods && periods.filter((_, index) => stays[index]!),
  });
  return {
    ...state,
    units: state.units.filter((_, index) => stays[index]!),
    source: state.source.filter((_, index) => stays[index]!),
    reference: state.reference.filter((_, index) => stays[index]!),
    picked: state.picked.map(keepPicked),
    denominators: state.denominators.map((column) => column && keepPicked(column)),
    raw: state.raw.map(keep),
    values: state.values.map(keep),
    basis: state.basis && state.basis.map(keep),
    unranked: [...state.unranked, ...dropped],
  };
}

/** The present values of a column in the reference set, ascending. */
export function referenceValues({ reference }: RankingState, column: Float64Array): Float64Array {
  return presentValues(column, reference);
}
