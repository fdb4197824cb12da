import type { Direction } from './recipe.types';

export type IndicatorDirection = Direction | 'NONE';

export interface IndicatorOutline {
  readonly indicator: string;
  readonly direction: IndicatorDirection;
}

/** What a recipe can be checked against before any value is read. */
export interface TableOutline {
  readonly units: readonly string[];
  readonly columns: readonly IndicatorOutline[];
}

export interface IndicatorColumn extends IndicatorOutline {
  /** One value a unit, in the order of `units`; null = missing. */
  readonly values: readonly (number | null)[];
}

/** The data of a ranking: one value for each unit and indicator, already picked from all observations. */
export interface RankingTable {
  readonly units: readonly string[];
  readonly columns: readonly IndicatorColumn[];
  /** Ids of the units to show. Default: all. It changes no score unless the recipe's reference set is VIEW. */
  readonly view?: readonly string[];
}
