import { checkIds, type NamedId } from './check-ids';
import { Connection, type FacetsBy } from './connection';
import type { CursorKey } from './cursor';
import { facetsOf } from './facet/facets';
import { checkFilter } from './filter/check';
import { compileFilter } from './filter/compile';
import { Parameters } from './filter/parameters';
import { InputProblems } from './input-problems';
import type { ListedTable, ListRequest } from './list';
import { nameOf, partOf, type OrderColumn } from './list-rows';
import { orderColumns } from './order/order';
import { compareKeys, type KeyOrder, pageOf, pageRequest, type Edge } from './page';
import { rowsOf } from './rows-of';
import type { Scope } from './scope';

/** A list below a node, in memory: its items, each standing for a row of a table that can be filtered, ordered and counted. */
export interface ListWithin<Item> {
  readonly table: ListedTable;
  /** In the list's own order. */
  readonly items: readonly Item[];
  /** The id of the row. */
  idOf(item: Item): string;
  /** Rises along the own order. */
  keyOf(item: Item): CursorKey;
}

/** Where an item stands in a page. */
export type Place = Pick<Edge<unknown>, 'cursor'>;

/**
 * One page of a list below a node. `toEdge` makes of an item what its edge shows; the item itself when left out. The cursor of its place
 * is made when it is read.
 */
export async function connectionWithin<Item, Row = Item>(
  scope: Scope,
  { table, items, idOf, keyOf }: ListWithin<Item>,
  request: ListRequest,
  toEdge?: (place: Place, item: Item) => Edge<Row | Promise<Row>>,
): Promise<Connection<Row>> {
  const columns = orderColumns(table.orderFields, request.orderBy, []);
  const own = await orderKeys(scope, table, request, columns, items.map(idOf));
  const order = keyOrder(columns);
  const page = own
    ? pageOf(...inOrder(items, own, keyOf, order), request.page, order)
    : pageOf(items, keyOf, request.page, order);
  const edges = toEdge
    ? page.edges.map((edge) => toEdge(edge, edge.node))
    : (page.edges as unknown as readonly Edge<Row>[]);
  const facetsBy: FacetsBy = (fields) => facetsOf(scope, table, request.filter, fields, items.map(idOf));
  return new Connection(page, edges, facetsBy);
}

/** Refuses what cannot be asked of a list, all of it at once; looked at once for all nodes that are asked the same. */
export function checkWithin(
  scope: Scope,
  table: ListedTable,
  request: ListRequest,
  named: readonly NamedId[] = [],
): Promise<void> {
  const { list: _list, ...page } = request.page;
  const question = JSON.stringify([table.name, request.filter, request.orderBy, page, named]);
  return scope.loaders.batches.once(`check ${question}`, async () => {
    const problems = new InputProblems();
    const ids = checkFilter(table.fields, request.filter, 'filter', problems);
    problems.attempt(() => orderColumns(table.orderFields, request.orderBy, []));
    problems.attempt(() => pageRequest(page));
    await checkIds(scope, [...named, ...ids], problems);
    problems.throwIfAny();
  });
}

/** For each id what it is ordered by, null where the filter leaves it out; undefined where nothing is to be read. */
async function orderKeys(
  scope: Scope,
  table: ListedTable,
  { filter }: ListRequest,
  columns: readonly OrderColumn[],
  ids: readonly string[],
): Promise<(CursorKey | null)[] | undefined> {
  if (!hasConditions(filter) && columns.length === 0) return undefined;
  const question = `keys ${table.name} ${JSON.stringify(filter ?? {})} ${nameOf(columns)}`;
  const loader = scope.loaders.batches.byKey(question, async (wanted) => {
    const parameters = new Parameters();
    const query = rowsOf(scope, table)
      .select('n.id', 'id')
      .andWhere('n.id IN (:...wanted)', { wanted })
      .andWhere(compileFilter(table.fields, filter, parameters), parameters.values);
    columns.forEach(({ sql }, index) => query.addSelect(sql, `k${index}`));
    const rows = await query.getRawMany<Record<string, string | number | null> & { id: string }>();
    return new Map(
      rows.map((row) => [row.id, columns.map((column, index) => partOf(column, row[`k${index}`] ?? null))]),
    );
  });
  return Promise.all(ids.map((id) => loader.load(id)));
}

/** The items that a filter has left, as their keys have it, and how to make such a key. */
function inOrder<Item>(
  items: readonly Item[],
  own: readonly (CursorKey | null)[],
  keyOf: (item: Item) => CursorKey,
  { compare }: KeyOrder,
): [Item[], (item: Item) => CursorKey] {
  const keys = new Map<Item, CursorKey>();
  items.forEach((item, index) => {
    const before = own[index];
    if (before) keys.set(item, [...before, ...keyOf(item)]);
  });
  const sorted = [...keys].sort(([, a], [, b]) => compare(a, b)).map(([item]) => item);
  return [sorted, (item) => keys.get(item) ?? []];
}

function hasConditions(filter: ListRequest['filter']): boolean {
  return Object.values(filter ?? {}).some((value) => value !== null && value !== undefined);
}

/** The columns asked for, each its way, then the list's own order. */
function keyOrder(columns: readonly OrderColumn[]): KeyOrder {
  const compare = (a: CursorKey, b: CursorKey): number => {
    for (const [index, { descending }] of columns.entries()) {
      const difference = compareKeys([a[index] ?? null], [b[index] ?? null]);
      if (difference !== 0) return descending ? -difference : difference;
    }
    return compareKeys(a.slice(columns.length), b.slice(columns.length));
  };
  return { name: nameOf(columns), compare };
}
