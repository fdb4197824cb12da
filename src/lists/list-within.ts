import type { WithData } from '../snapshot';
import { type Connection, type ConnectionParts, PageConnection } from './connection';
import type { CursorKey } from './cursor';
import { facetsOf } from './facet/facets';
import { compareKeys, itemsInMemory } from './items-in-memory';
import type { ListDefinition } from './list-definition';
import type { CheckedRequest, ListRequest } from './list-request';
import { fitting } from './matches';
import { nameOfOrder } from './order/order';
import { comparisonOf } from './order/sorted-places';
import { Page } from './page';

/** A list below a node: its items in order, each standing for a row of a table that can be filtered, ordered and counted. */
export interface ListWithin<Item> {
  readonly definition: ListDefinition;
  /** In the list's own order. */
  readonly items: readonly Item[];
  /** Where the row of an item stands in the columns. */
  placeOf(item: Item): number;
  /** Rises along the own order and ends in what names the item for good. */
  keyOf(item: Item): CursorKey;
}

/** One page of a list below a node. */
export function connectionWithin<Item, Row>(
  scope: WithData,
  { definition, items, placeOf, keyOf }: ListWithin<Item>,
  request: ListRequest,
  checked: CheckedRequest,
  show: Pick<ConnectionParts<Row, Item>, 'rowOf' | 'linkOf'>,
): Connection<Row> {
  const { parts, filter, page } = checked;
  const kept = filter === null ? items : items.filter((item) => filter.test(placeOf(item)));
  const ordered = parts.length === 0 ? itemsInMemory(kept, keyOf) : inOrder();
  const { matches } = request;
  const among = (): Iterable<number> => fitting(items.map(placeOf), matches);
  return new PageConnection(new Page(ordered, request.page.list, page), {
    ...show,
    ...(matches ? { matches, placeOf } : {}),
    facetsBy: (fields) => facetsOf(scope, definition, request.filter, fields, among),
  });

  function inOrder(): ReturnType<typeof itemsInMemory<Item>> {
    const compareRows = comparisonOf(scope.data, parts);
    const comparisons = parts.map(({ field, descending }) => ({ descending, in: field.in(scope.data) }));
    const fullKey = (item: Item): CursorKey => [
      ...comparisons.map((each) => each.in.valueOf(placeOf(item))),
      ...keyOf(item),
    ];
    const sorted = kept
      .map((item, index) => ({ item, index, place: placeOf(item) }))
      .sort((a, b) => compareRows(a.place, b.place) || a.index - b.index)
      .map(({ item }) => item);
    const compare = (a: CursorKey, b: CursorKey): number => {
      for (const [index, { descending }] of comparisons.entries()) {
        const difference = compareKeys([a[index] ?? null], [b[index] ?? null]);
        if (difference !== 0) return descending ? -difference : difference;
      }
      return compareKeys(a.slice(comparisons.length), b.slice(comparisons.length));
    };
    return itemsInMemory(sorted, fullKey, { name: nameOfOrder(parts), compare });
  }
}
