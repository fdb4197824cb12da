import type { IndicatorDirection, TableOutline } from '../table.types';
import type { Fields } from './checks';
import type { KnownNames } from './validate-method';

/** What a recipe can name, in the forms that the checks need it in, and what it says for all its leaves. */
export interface RecipeNames extends KnownNames {
  readonly INDICATOR: readonly string[];
  readonly directions: ReadonlyMap<unknown, IndicatorDirection>;
  /** As the recipe has them, right or wrong: the default of the leaves and that of the scales. */
  readonly period: unknown;
  readonly referencePeriod: unknown;
}

/** An outline without units, and one without `groups`, leave those names to be checked by the run. */
export function recipeNames({ units, columns, groups }: TableOutline, recipe: Fields): RecipeNames {
  return {
    period: recipe['period'],
    referencePeriod: recipe['referencePeriod'],
    INDICATOR: columns.map(({ indicator }) => indicator),
    directions: new Map(columns.map(({ indicator, direction }) => [indicator, direction])),
    ...(units.length > 0 ? { UNIT: units } : {}),
    ...(groups ? { GROUP: [...groups.map(({ name }) => name), ...columns.map(({ indicator }) => indicator)] } : {}),
  };
}
