import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { encodeCursor, checkShape, type CursorKey } from './cursor';
import { endsOf, pageRequest, type Edge, type Page, type PageArguments, type PageRequest } from './page';

/** A list in the database: a query that selects nothing yet, and the columns of its total order, the id last. */
export interface RowList {
  /** Made afresh for each use: a page, a count, a probe. */
  query(): SelectQueryBuilder<ObjectLiteral>;
  readonly order: readonly OrderColumn[];
}

export interface OrderColumn {
  readonly sql: string;
  /** Of the type of its values: tells a cursor of this list from one of another. */
  readonly sample: string | number;
}

/** One page of ids by keyset: what it costs does not depend on how deep it lies. */
export async function pageOfIds(list: RowList, page: PageArguments): Promise<Page<string>> {
  const request = pageRequest(page);
  const shape = list.order.map((column) => column.sample);
  checkShape('after', request.after, shape);
  checkShape('before', request.before, shape);
  const keys = await keysOf(list, request);
  const more = keys.length > request.size;
  const shown = more ? keys.slice(0, request.size) : keys;
  if (request.backwards) shown.reverse();
  const edges: Edge<string>[] = shown.map((key) => ({ cursor: encodeCursor(key), node: String(key.at(-1)) }));
  const start = shown[0] ?? null;
  const end = shown.at(-1) ?? null;
  return {
    edges,
    pageInfo: {
      ...endsOf(edges),
      get hasNextPage() {
        return request.backwards ? exists(list, '>', end ?? request.before, end === null) : more;
      },
      get hasPreviousPage() {
        return request.backwards ? more : exists(list, '<', start ?? request.after, start === null);
      },
    },
    get totalCount() {
      return list.query().getCount();
    },
  };
}

async function keysOf(list: RowList, request: PageRequest): Promise<CursorKey[]> {
  const query = list.query().select([]);
  for (const [index, column] of list.order.entries()) {
    query.addSelect(column.sql, `k${index}`);
    query.addOrderBy(column.sql, request.backwards ? 'DESC' : 'ASC');
  }
  if (request.after) beyond(query, list, '>', request.after, 'after');
  if (request.before) beyond(query, list, '<', request.before, 'before');
  const rows = await query.limit(request.size + 1).getRawMany<Record<string, string | number>>();
  return rows.map((row) => list.order.map((_, index) => row[`k${index}`] ?? ''));
}

/** Whether the list goes on past a key; `inclusive` where the key itself is not on the page. */
async function exists(list: RowList, side: '<' | '>', key: CursorKey | null, inclusive: boolean): Promise<boolean> {
  if (key === null) return false;
  const query = list.query().select('1', 'one');
  beyond(query, list, inclusive ? `${side}=` : side, key, 'probe');
  return (await query.limit(1).getRawOne()) !== undefined;
}

function beyond(
  query: SelectQueryBuilder<ObjectLiteral>,
  list: RowList,
  operator: '<' | '>' | '<=' | '>=',
  key: CursorKey,
  name: string,
): void {
  const columns = list.order.map((column) => column.sql).join(', ');
  const places = key.map((_, index) => `:${name}${index}`).join(', ');
  const values = Object.fromEntries(key.map((part, index) => [`${name}${index}`, part]));
  query.andWhere(`(${columns}) ${operator} (${places})`, values);
}
