import type { NeedChoice } from '../../graph/chosen-needs';
import type { Need } from '../../graph/need.types';
import type { GraphArguments } from './graph-arguments';

export interface NeedArguments {
  readonly needs?: readonly { readonly id: string; readonly weight?: number | null }[] | null;
  readonly without?: readonly string[] | null;
}

/**
 * What a caller changes about the needs of a city, checked.
 * @param known the needs that the city has by itself: only these can be left out. Null where the city is not known, which is told elsewhere
 */
export function needChoice(
  given: GraphArguments,
  { needs, without }: NeedArguments,
  known: readonly Need[] | null,
): NeedChoice {
  const named = needs ?? [];
  const dropped = without ?? [];
  named.forEach(({ id, weight }, index) => {
    given.node(`needs.${index}.id`, id, ['challenge', 'domain']);
    given.share(`needs.${index}.weight`, weight);
    const before = named.findIndex((other) => other.id === id);
    if (before < index) given.different(`needs.${index}.id`, id, id, `needs[${before}].id`);
  });
  const ids = known?.map(({ id }) => id) ?? dropped;
  dropped.forEach((id, index) => {
    const path = `without.${index}`;
    given.oneOf(path, id, ids, 'one of the needs of the city');
    const before = dropped.indexOf(id);
    if (before < index) given.different(path, id, id, `without[${before}]`);
    const asNeed = named.findIndex((need) => need.id === id);
    if (asNeed >= 0) given.different(path, id, id, `needs[${asNeed}].id`);
  });
  return { given: new Map(named.map(({ id, weight }) => [id, weight ?? 1])), without: new Set(dropped) };
}
