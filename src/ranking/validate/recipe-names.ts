import type { IndicatorDirection, TableOutline } from '../table.types';
import type { KnownNames } from './validate-method';

/** What a recipe can name, in the forms that the checks need it in. */
export interface RecipeNames extends KnownNames {
  readonly INDICATOR: readonly string[];
  readonly directions: ReadonlyMap<unknown, IndicatorDirection>;
}

/** An outline without units, and one without `groups`, leave those names to be checked by the run. */
export function recipeNames({ units, columns, groups }: TableOutline): RecipeNames {
  return {
    INDICATOR: columns.map(({ indicator }) => indicator),
    directions: new Map(columns.map(({ indicator, direction }) => [indicator, direction])),
    ...(units.length > 0 ? { UNIT: units } : {}),
    ...(groups ? { GROUP: groups.map(({ name }) => name) } : {}),
  };
}
