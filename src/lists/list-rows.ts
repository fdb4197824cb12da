import type { Snapshot, WithData } from '../snapshot';
import { type Connection, PageConnection } from './connection';
import type { CursorKey } from './cursor';
import { facetsOf } from './facet/facets';
import type { Test } from './filter/field';
import { HALF } from './items-in-memory';
import type { ListDefinition } from './list-definition';
import { fitting } from './matches';
import { checkRequest, membershipTest, type CheckedRequest, type ListRequest } from './list-request';
import { nameOfOrder, type OrderPart } from './order/order';
import { comparisonOf, sortedPlaces } from './order/sorted-places';
import { Page, type OrderedItems } from './page';

/** One page of a list of rows of a table. What it costs does not depend on how deep it lies. */
export function listRows<Row>(
  scope: WithData,
  definition: ListDefinition,
  request: ListRequest,
  rowOf: (place: number) => Row,
): Connection<Row> {
  const checked = checkRequest(scope, definition, request);
  const page = new Page(orderedRows(scope, definition, checked), request.page.list, checked.page);
  const { matches } = request;
  return new PageConnection(page, {
    rowOf,
    facetsBy: (fields) =>
      facetsOf(scope, definition, request.filter, fields, (few) =>
        fitting(placesOf(scope, definition, few ?? matches?.places ?? null), matches),
      ),
    ...(matches ? { matches, placeOf: (place: number) => place } : {}),
  });
}

/** The places of every row that a filter finds, in the list's own order: for what needs them all. */
export function allPlaces(scope: WithData, definition: ListDefinition, checked: CheckedRequest): number[] {
  const { items, keeps } = orderedRows(scope, definition, checked);
  return keeps === null ? Array.from(items) : Array.from(items).filter(keeps);
}

function orderedRows(
  scope: WithData,
  definition: ListDefinition,
  { parts, filter }: CheckedRequest,
): OrderedItems<number> {
  const { data } = scope;
  const order: readonly OrderPart[] = [...parts, ...definition.order.map((field) => ({ field, descending: false }))];
  const isMember = membershipTest(scope, definition);
  const few = filter?.among ?? null;
  const items = few === null ? sortedPlaces(data, definition, order) : fewSorted(scope, definition, few, order);
  const passes = filter?.test ?? null;
  const keeps = both(isMember, passes);
  const comparisons = order.map(({ field, descending }) => ({ field, descending, in: field.in(data) }));
  const view = data.view(definition.table);
  return {
    name: nameOfOrder(order),
    items,
    keeps,
    keyOf: (place) => comparisons.map((each) => each.in.valueOf(place)),
    isKey: (key) => key.length === order.length && order.every(({ field }, index) => isPart(field, key[index])),
    find: (key) => {
      const present = view.placeOf(view.table.find(String(key.at(-1))));
      const compareWithKey = (place: number): number => {
        for (const [index, { in: comparison, descending }] of comparisons.entries()) {
          const difference = comparison.compareWith(place, key[index] ?? null);
          if (difference !== 0) return descending ? -difference : difference;
        }
        return 0;
      };
      // The row may have moved since: where it stands now is what counts.
      const compare = comparisonOf(data, order);
      const against = present >= 0 ? (place: number): number => compare(place, present) : compareWithKey;
      return search(items, against);
    },
  };
}

function both(a: Test | null, b: Test | null): Test | null {
  if (a === null || b === null) return a ?? b;
  return (place) => a(place) && b(place);
}

/** Where few rows can pass, these are sorted instead of all rows looked at. */
function fewSorted(
  { data }: WithData,
  definition: ListDefinition,
  places: ArrayLike<number>,
  order: readonly OrderPart[],
): Int32Array {
  return ofKind(data, definition, places).sort(comparisonOf(data, order));
}

function ofKind(data: Snapshot, { kind }: ListDefinition, places: ArrayLike<number>): Int32Array {
  const own = Int32Array.from(places);
  const { table } = data.view('node');
  return kind === null ? own : own.filter((place) => data.kindOf(table.identityOf(place)) === kind);
}

/** By halves: the place where the comparison is zero, else that of the first item behind, less a half. */
function search(items: ArrayLike<number>, compare: (place: number) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(items[middle] ?? 0) < 0) low = middle + 1;
    else high = middle;
  }
  return low < items.length && compare(items[low] ?? 0) === 0 ? low : low - HALF;
}

function isPart({ type, nullable }: OrderPart['field'], part: CursorKey[number] | undefined): boolean {
  if (part === null) return nullable;
  if (type === 'text') return typeof part === 'string';
  // A whole number that no column can hold comes from no list.
  return typeof part === 'number' && (type === 'number' || (part | 0) === part);
}

/** Every row that belongs to a list, or of a few those that do, in no order. */
function* placesOf({ data }: WithData, definition: ListDefinition, few: ArrayLike<number> | null): Generator<number> {
  const holds = definition.only?.(data) ?? null;
  const all = (): Iterable<number> =>
    definition.kind === null ? data.view(definition.table).places() : data.placesOfKind(definition.kind);
  const places = few === null ? all() : ofKind(data, definition, few);
  for (const place of places) if (holds === null || holds(place)) yield place;
}
