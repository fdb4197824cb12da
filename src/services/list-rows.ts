import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { type Cursor, encodeCursor, keyIn, markOf, refuseCursor, type CursorKey, type CursorPart } from './cursor';
import { InputProblems } from './input-problems';
import { keysetCondition } from './keyset';
import { pageRequest, type Edge, type Page, type PageArguments, type PageRequest } from './page';

/** A list in the database: a query that selects nothing yet, and the columns of its total order, the id last. */
export interface RowList {
  /** Made afresh for each use: a page, a count, a probe. */
  query(): SelectQueryBuilder<ObjectLiteral>;
  readonly order: readonly OrderColumn[];
}

export interface OrderColumn {
  readonly sql: string;
  readonly type: 'text' | 'integer' | 'number';
  /** Only behind a column that tells which rows are null, so that equal means null as well. */
  readonly nullable?: boolean;
  readonly descending?: boolean;
}

/** Refuses a page that this order cannot have: too long, between cursors of another list. */
export function checkPage(order: readonly OrderColumn[], page: PageArguments): void {
  const problems = new InputProblems();
  const request = problems.attempt(() => pageRequest(page));
  for (const side of ['after', 'before'] as const) {
    problems.attempt(() => request && keyOf(order, side, request[side], markOf(page.list, nameOf(order))));
  }
  problems.throwIfAny();
}

/** One page of ids by keyset: what it costs does not depend on how deep it lies. */
export async function pageOfIds(list: RowList, page: PageArguments): Promise<Page<string>> {
  const request = pageRequest(page);
  const mark = markOf(page.list, nameOf(list.order));
  const after = await presentKey(list, keyOf(list.order, 'after', request.after, mark));
  const before = await presentKey(list, keyOf(list.order, 'before', request.before, mark));
  const keys = await keysOf(list, request, after, before);
  const more = keys.length > request.size;
  const shown = more ? keys.slice(0, request.size) : keys;
  if (request.backwards) shown.reverse();
  const edges: Edge<string>[] = shown.map((key) => ({
    cursor: encodeCursor([mark, ...key]),
    node: String(key.at(-1)),
  }));
  const start = shown[0] ?? null;
  const end = shown.at(-1) ?? null;
  return {
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      get hasNextPage() {
        if (!request.backwards && (more || before === null)) return more;
        return exists(list, 'after', end ?? before, end === null);
      },
      get hasPreviousPage() {
        if (request.backwards && (more || after === null)) return more;
        return exists(list, 'before', start ?? after, start === null);
      },
    },
    get totalCount() {
      return list.query().getCount();
    },
  };
}

async function keysOf(
  list: RowList,
  request: PageRequest,
  after: CursorKey | null,
  before: CursorKey | null,
): Promise<CursorKey[]> {
  const query = list.query().select([]);
  for (const [index, column] of list.order.entries()) {
    query.addSelect(column.sql, `k${index}`);
    query.addOrderBy(`k${index}`, Boolean(column.descending) === request.backwards ? 'ASC' : 'DESC');
  }
  if (after) beyond(query, list, 'after', after, false);
  if (before) beyond(query, list, 'before', before, false);
  const rows = await query.limit(request.size + 1).getRawMany<Record<string, CursorPart>>();
  return rows.map((row) => list.order.map((column, index) => partOf(column, row[`k${index}`] ?? null)));
}

/** The key that the row of a cursor has now: it may have moved since. That of the cursor where the row is gone. */
async function presentKey(list: RowList, key: CursorKey | null): Promise<CursorKey | null> {
  const id = list.order.at(-1);
  if (key === null || id === undefined || list.order.length === 1) return key;
  const query = list.query().select([]);
  for (const [index, column] of list.order.entries()) query.addSelect(column.sql, `k${index}`);
  const row = await query
    .andWhere(`${id.sql} = :cursorId`, { cursorId: key.at(-1) })
    .getRawOne<Record<string, CursorPart>>();
  return row ? list.order.map((column, index) => partOf(column, row[`k${index}`] ?? null)) : key;
}

/** Whether the list goes on past a key; `inclusive` where the key itself is not on the page. */
async function exists(
  list: RowList,
  side: 'after' | 'before',
  key: CursorKey | null,
  inclusive: boolean,
): Promise<boolean> {
  if (key === null) return false;
  const query = list.query().select('1', 'one');
  beyond(query, list, side, key, inclusive);
  return (await query.limit(1).getRawOne()) !== undefined;
}

function beyond(
  query: SelectQueryBuilder<ObjectLiteral>,
  list: RowList,
  side: 'after' | 'before',
  key: CursorKey,
  inclusive: boolean,
): void {
  const { sql, values } = keysetCondition(list.order, side, key, inclusive);
  query.andWhere(sql, values);
}

/** PostgreSQL counts in bigint, which its driver gives as text. */
export function partOf({ type }: OrderColumn, value: CursorPart): CursorPart {
  return type === 'text' || value === null ? value : Number(value);
}

/** The key in a cursor; refused unless the cursor comes from this very list in this very order. */
function keyOf(order: readonly OrderColumn[], path: string, cursor: Cursor | null, mark: string): CursorKey | null {
  const key = keyIn(path, cursor, mark);
  if (key === null || cursor === null) return null;
  const fits = key.length === order.length && order.every((column, index) => isOf(column, key[index]));
  return fits ? key : refuseCursor(path, encodeCursor(cursor));
}

function isOf({ type, nullable }: OrderColumn, part: CursorPart | undefined): boolean {
  if (part === null) return nullable === true;
  if (type === 'text') return typeof part === 'string';
  // An integer column cannot be compared with what it cannot hold: PostgreSQL would refuse the statement.
  return typeof part === 'number' && (type === 'number' || (part | 0) === part);
}

/** What tells an order from others of the same list. */
export function nameOf(order: readonly OrderColumn[]): string {
  return order.map(({ sql, descending }) => `${sql}${descending ? ' DESC' : ''}`).join();
}
