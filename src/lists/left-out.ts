import type { Snapshot } from '../snapshot';
import { compileFilter, type CompiledFilter, type Filter } from './filter/compile';
import type { FacetChoice } from './filter/facet-choices';
import type { Test } from './filter/field';
import type { ListDefinition } from './list-definition';

/** Rows of a list that are left out unless the filter names one of these fields: who names it chooses for himself. */
export interface LeftOut {
  readonly unlessNamed: readonly string[];
  /** Whether the row at a place is one of them. */
  readonly isLeftOut: (data: Snapshot) => Test;
}

/**
 * What a list keeps under a filter; null where it keeps every row.
 * @param chosen a field that is counted: its own choices are never hidden
 */
export function compileList(
  data: Snapshot,
  { fields, leftOut }: Pick<ListDefinition, 'fields' | 'leftOut'>,
  filter: Filter | null | undefined,
  chosen?: string,
): CompiledFilter | null {
  const compiled = compileFilter(data, fields, filter);
  if (!leftOut || names(filter, leftOut.unlessNamed) || (chosen && leftOut.unlessNamed.includes(chosen)))
    return compiled;
  const isLeftOut = leftOut.isLeftOut(data);
  const passes = compiled?.test ?? null;
  return {
    test: passes === null ? (place) => !isLeftOut(place) : (place) => !isLeftOut(place) && passes(place),
    among: compiled?.among ?? null,
  };
}

/** Whether a filter speaks of one of some fields, however deep inside `and`, `or` and `not`. */
function names(filter: Filter | null | undefined, fields: readonly string[]): boolean {
  return Object.entries(filter ?? {}).some(([name, value]) => {
    if (value === null || value === undefined) return false;
    if (name === 'not') return names(value as Filter, fields);
    if (name === 'facets') return (value as readonly FacetChoice[]).some(({ field }) => fields.includes(field));
    if (name === 'and' || name === 'or') return (value as readonly Filter[]).some((part) => names(part, fields));
    return fields.includes(name) && !(Array.isArray(value) && value.length === 0);
  });
}
