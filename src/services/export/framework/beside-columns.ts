import type { CompleteRecipe } from '../../../ranking/recipe.types';
import { recipeGroupings, recipeIndicators } from '../../../ranking/recipe-indicators';
import type { ComputedRanking } from '../../ranking/computed-ranking';
import { placeGroups } from '../../ranking/place-groups';
import { publishedOf, publishedValues } from '../../ranking/rebuilt-ranking';
import type { Scope } from '../../scope';
import type { FrameworkCodes } from './framework-codes';
import { type DataColumn, valuesOf } from './framework-row';

/** Everything beside the criteria. */
export function besideColumns(
  scope: Scope,
  ranking: ComputedRanking,
  codes: FrameworkCodes,
  complete: CompleteRecipe,
): DataColumn[] {
  const nameOf = (id: string): string => scope.data.node(id)?.nameEn ?? id;
  return [
    ...readColumns(scope, ranking, codes, complete, nameOf),
    ...groupColumns(scope, ranking),
    ...publishedColumns(scope, ranking, codes, publishedOf(scope, ranking.method.recipeId), nameOf),
  ];
}

/** Indicators that the method reads and does not rank by: what values are divided by, regressed on or grouped by. */
function readColumns(
  scope: Scope,
  ranking: ComputedRanking,
  codes: FrameworkCodes,
  complete: CompleteRecipe,
  nameOf: (id: string) => string,
): DataColumn[] {
  const criteria = new Set(codes.leaves.map(({ leaf }) => leaf.indicator));
  const groups = recipeGroupings(ranking.method.recipe);
  return recipeIndicators(complete)
    .filter((id) => !criteria.has(id))
    .map((id) => {
      const values = valuesOf(ranking, id);
      const Type = groups.includes(id) ? 'Group' : 'Denominator';
      const indicator = scope.data.node(id);
      const Unit = indicator?.kind === 'indicator' ? indicator.unitCode : null;
      return {
        row: { iCode: codes.ofIndicator(id), iName: nameOf(id), Type, Unit },
        value: (place) => values.get(place) ?? null,
      };
    });
}

/** Groupings of places by what they lie in, where the method fills gaps by one. */
function groupColumns(scope: Scope, ranking: ComputedRanking): DataColumn[] {
  const asked = recipeGroupings(ranking.method.recipe);
  const { units } = ranking.data.table;
  return placeGroups(scope, units)
    .filter(({ name }) => asked.includes(name))
    .map(({ name, of }) => {
      const groups = new Map(units.map((unit, place) => [unit, of[place] ?? null]));
      return { row: { iCode: name, iName: name, Type: 'Group' }, value: (place) => groups.get(place) ?? null };
    });
}

function publishedColumns(
  scope: Scope,
  ranking: ComputedRanking,
  codes: FrameworkCodes,
  { scores, ranks }: ReturnType<typeof publishedOf>,
  nameOf: (id: string) => string,
): DataColumn[] {
  const column = (id: string | null, Type: string): DataColumn[] => {
    if (id === null) return [];
    const values = publishedValues(scope, ranking, id);
    const row = { iCode: codes.ofIndicator(id), iName: nameOf(id), Type, Parent: codes.of('root') };
    return [{ row, value: (place) => values.get(place) ?? null }];
  };
  return [...column(scores, 'Score'), ...column(ranks, 'Rank')];
}
