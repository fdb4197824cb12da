import type { Direction } from './recipe.types';

export type IndicatorDirection = Direction | 'NONE';

export interface IndicatorOutline {
  readonly indicator: string;
  readonly direction: IndicatorDirection;
  /** The unit of its values, as people read it; absent = not known. */
  readonly unit?: string | null;
  /** True: its values are places in an order, whose distances mean nothing. */
  readonly isRank?: boolean;
}

/** What a recipe can be checked against before any value is read. */
export interface TableOutline {
  readonly units: readonly string[];
  readonly columns: readonly IndicatorOutline[];
  /** Names of the groupings that a recipe can use; checked only where given. */
  readonly groups?: readonly { readonly name: string }[];
}

/** The value of one period, e.g. `{ period: '2015/2019', year: 2019, value: 3.1 }`. */
export interface PeriodValue {
  /** As the source names it; unique in the series of a unit. */
  readonly period: string;
  /** The year that period rules count with: the last one of the period. */
  readonly year: number;
  readonly value: number;
}

/** What a source says of one period. */
export interface Edition {
  readonly source: string;
  readonly period: string;
}

/** Values of another source that differ from those that were taken. */
export interface OtherVintage {
  /** Whose values differ: the indicator itself, or one that it is made of. */
  readonly indicator: string;
  /** That was taken, and that says something else. */
  readonly taken: Edition;
  readonly other: Edition;
  /** Units for which both have a value. */
  readonly compared: number;
  /** Those for which the two differ by more than `tolerance`. */
  readonly units: readonly string[];
  /** The largest difference, and from which on one is told, as shares of the other value. */
  readonly largest: number;
  readonly tolerance: number;
}

/** Has `values`, `series` or both. A leaf without period rule reads `values` where there are any. */
export interface IndicatorColumn extends IndicatorOutline {
  /** What other sources say that differs; absent = nothing. */
  readonly otherVintages?: readonly OtherVintage[];
  /** What other sources say instead of `values`, in the order of `units`; null = nothing else. */
  readonly alternatives?: readonly (readonly number[] | null)[];
  /** One value a unit, in the order of `units`, already picked from all observations; null = missing. */
  readonly values?: readonly (number | null)[];
  /** One list a unit, in the order of `units`, in any order of time; empty = missing. Period rules pick from it. */
  readonly series?: readonly (readonly PeriodValue[])[];
}

/** A division of the units, e.g. the world regions; GROUP_MEAN fills gaps by it. */
export interface UnitGrouping {
  readonly name: string;
  /** The group of each unit, in the order of `units`; null = in none. */
  readonly of: readonly (string | null)[];
}

/** The data of a ranking: the values of each unit and indicator. */
export interface RankingTable {
  readonly units: readonly string[];
  readonly columns: readonly IndicatorColumn[];
  /** Ids of the units to show. Default: all. It changes no score unless the recipe's reference set is VIEW. */
  readonly view?: readonly string[];
  /** Ids of the units that scales are taken from where the recipe's reference set is PEERS. */
  readonly peers?: readonly string[];
  readonly groups?: readonly UnitGrouping[];
}
