import type { WithData } from '../snapshot';
import { checkIds, type NamedId } from '../inputs/check-ids';
import { InputProblems } from '../inputs/input-problems';
import { checkFilter } from './filter/check';
import type { CompiledFilter, Filter } from './filter/compile';
import type { Test } from './filter/field';
import { compileList } from './left-out';
import type { ListDefinition } from './list-definition';
import { byRelevance, type Matches, narrowed } from './matches';
import { orderParts, type OrderPart, type OrderRequest } from './order/order';
import { type PageArguments, pageRequest, type PageRequest } from './page';

export interface ListRequest {
  readonly filter?: Filter | null;
  readonly orderBy?: readonly OrderRequest[] | null;
  readonly page: PageArguments;
  /** What the query of the list finds; null without one. */
  readonly matches?: Matches | null;
}

/** A request that a list can answer. */
export interface CheckedRequest {
  readonly page: PageRequest;
  /** What the caller asks for; the list's own order comes after. */
  readonly parts: readonly OrderPart[];
  /** Null where every row of the list passes. */
  readonly filter: CompiledFilter | null;
}

/** Tells everything that is wrong with a request at once. */
export function checkRequest(
  scope: WithData,
  definition: ListDefinition,
  request: ListRequest,
  named: readonly NamedId[] = [],
): CheckedRequest {
  if (isPlain(request) && named.length === 0 && !definition.leftOut)
    return { page: pageRequest(request.page), parts: [], filter: null };
  const relevance = request.matches ? byRelevance(request.matches) : null;
  const problems = new InputProblems();
  const ids = checkFilter(definition.fields, request.filter, 'filter', problems);
  const parts = problems.attempt(() => orderParts(definition.orderFields, request.orderBy, [], relevance));
  const page = problems.attempt(() => pageRequest(request.page));
  checkIds(scope, [...named, ...ids], problems);
  problems.throwIfAny();
  if (parts === undefined || page === undefined) throw new Error('A problem was told and not thrown.');
  const byDefault = relevance && parts.length === 0 ? [{ field: relevance, descending: false }] : parts;
  const filter = narrowed(compiled(scope, definition, request.filter), request.matches);
  return { page, parts: byDefault, filter };
}

/** Lists below twenty cities are asked with the same filter, which is compiled once. */
function compiled(
  scope: WithData,
  definition: ListDefinition,
  filter: Filter | null | undefined,
): CompiledFilter | null {
  if (!filter) return compileList(scope.data, definition, null);
  const kept = FILTERS.get(filter);
  if (kept?.data === scope.data && kept.definition === definition) return kept.compiled;
  const made = compileList(scope.data, definition, filter);
  FILTERS.set(filter, { data: scope.data, definition, compiled: made });
  return made;
}

const FILTERS = new WeakMap<
  Filter,
  { readonly data: unknown; readonly definition: ListDefinition; readonly compiled: CompiledFilter | null }
>();

function isPlain({ filter, orderBy, matches }: ListRequest): boolean {
  return !filter && !matches && (!orderBy || orderBy.length === 0);
}

/** Whether a row belongs to a list as a version has it, whatever the filter; null where all do. */
export function membershipTest({ data }: WithData, { table, only }: ListDefinition): Test | null {
  const view = data.view(table);
  const holds = only?.(data) ?? null;
  if (!view.table.hasVersions) return holds;
  return holds === null ? (place) => view.isVisible(place) : (place) => view.isVisible(place) && holds(place);
}
