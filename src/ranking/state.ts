import type { NodeColumns } from './aggregate/aggregate-tree';
import type { ImputedValue, RankedUnit, RankingWarning, UnrankedUnit } from './result.types';
import type { CompleteRecipe } from './recipe.types';
import type { AssignedRank } from './rank/assign-ranks';
import type { RankingTable } from './table.types';
import type { RankingTree } from './tree';
import type { Scale } from './method.types';

/**
 * What a run knows after some step. Each step returns a new state and fills its own part; nothing is changed in place.
 * Matrices are one Float64Array a leaf, one value a unit in the order of `units`; NaN = missing, inside the engine only.
 */
export interface RankingState {
  readonly recipe: CompleteRecipe;
  readonly tree: RankingTree;
  readonly table: RankingTable;
  readonly view: ReadonlySet<string>;

  /** Units still in the run, by id: the order of the table must not show in any digit of the result. */
  readonly units: readonly string[];
  /** 1 for the units that scales are taken from. */
  readonly reference: Uint8Array;
  /** As given. */
  readonly raw: readonly Float64Array[];
  /** As given, then with gaps filled, then treated. */
  readonly values: readonly Float64Array[];

  readonly imputed: ReadonlyMap<string, readonly ImputedValue[]>;
  readonly normalised: readonly Float64Array[];
  readonly scales: readonly Scale[];
  readonly nodes: NodeColumns;
  /** Units with a score, best first. */
  readonly ranks: readonly AssignedRank[];
  readonly ranksInView: ReadonlyMap<string, number>;
  readonly rows: readonly RankedUnit[];

  readonly unranked: readonly UnrankedUnit[];
  readonly warnings: readonly RankingWarning[];
}

/** Takes units out of the run, each with its reason. */
export function dropUnits(state: RankingState, dropped: readonly UnrankedUnit[]): RankingState {
  if (dropped.length === 0) return state;
  const gone = new Set(dropped.map(({ unit }) => unit));
  const stays = state.units.map((unit) => !gone.has(unit));
  const keep = (column: Float64Array): Float64Array => column.filter((_, index) => stays[index]!);
  return {
    ...state,
    units: state.units.filter((_, index) => stays[index]!),
    reference: state.reference.filter((_, index) => stays[index]!),
    raw: state.raw.map(keep),
    values: state.values.map(keep),
    unranked: [...state.unranked, ...dropped],
  };
}

/** The present values of a column in the reference set, ascending. */
export function referenceValues(state: RankingState, column: Float64Array): Float64Array {
  return column.filter((value, index) => state.reference[index] === 1 && !Number.isNaN(value)).sort();
}
