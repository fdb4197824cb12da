import { BadUserInputError } from '../errors';
import { type Cursor, type CursorKey, decodeCursor, encodeCursor, isLike, keyIn, markOf, refuseCursor } from './cursor';
import { InputProblems } from './input-problems';
import { PageEnds } from './page-ends';

/** The arguments of a Relay connection, as they came. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  /** Which list: a cursor of another one is refused. The schema fills it in for each field. */
  readonly list?: string;
}

/** The same, checked: how many, from which end, between which keys. */
export interface PageRequest {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
}

export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

export interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean | Promise<boolean>;
  readonly hasPreviousPage: boolean | Promise<boolean>;
}

/** One page of a list. Getters, so that a count that nobody selects is not counted. */
export interface Page<Item> {
  readonly edges: readonly Edge<Item>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | Promise<number>;
}

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

export function pageRequest(page: PageArguments): PageRequest {
  const { first, last } = page;
  const problems = new InputProblems();
  if (isGiven(first) && isGiven(last)) {
    const reason = 'must be left out where `first` is given';
    problems.add(new BadUserInputError({ code: 'CONFLICTING', path: 'last', value: last, reason }));
  }
  const firstSize = problems.attempt(() => sizeOf('first', first));
  const lastSize = problems.attempt(() => sizeOf('last', last));
  const key = (side: 'after' | 'before'): Cursor | null | undefined =>
    problems.attempt(() => (isGiven(page[side]) ? decodeCursor(side, page[side]) : null));
  const [after, before] = [key('after'), key('before')];
  problems.throwIfAny();
  return {
    size: firstSize ?? lastSize ?? DEFAULT_PAGE_SIZE,
    backwards: isGiven(last),
    after: after ?? null,
    before: before ?? null,
  };
}

/** How the keys of a list in memory are compared, and its name where it can run in several orders. */
export interface KeyOrder {
  readonly name: string;
  compare(a: CursorKey, b: CursorKey): number;
}

/**
 * A page of a list that is in memory already, in its order. The key of an item must rise along the list and end in what names it
 * for good; a cursor whose item is gone still marks its place.
 */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => CursorKey,
  page: PageArguments,
  { name, compare }: KeyOrder = OWN_ORDER,
): Page<Item> {
  const request = pageRequest(page);
  const { size, backwards } = request;
  const mark = markOf(page.list, name);
  const [one] = items;
  const key = (side: 'after' | 'before'): CursorKey | null => {
    const found = keyIn(side, request[side], mark);
    if (found === null || one === undefined || isLike(found, keyOf(one))) return found;
    return refuseCursor(side, encodeCursor([mark, ...found]));
  };
  const place = (cursor: CursorKey, orEqual: boolean): number => {
    const keys = items.map(keyOf);
    // The item may have moved since, as when one was put before it: where it stands now is what counts.
    const own = keys.findIndex((each) => each.at(-1) === cursor.at(-1));
    if (own !== -1) return orEqual ? own : own + 1;
    const next = keys.findIndex((each) => compare(each, cursor) > 0);
    return next === -1 ? items.length : next;
  };
  const [after, before] = [key('after'), key('before')];
  const start = after ? place(after, false) : 0;
  const end = Math.max(start, before ? place(before, true) : items.length);
  const low = backwards ? Math.max(start, end - size) : start;
  const high = backwards ? end : Math.min(end, start + size);
  const edges = items.slice(low, high).map((node) => ({
    // Made when it is selected: a hundred lists of a hundred entries are often asked for without.
    get cursor() {
      return encodeCursor([mark, ...keyOf(node)]);
    },
    node,
  }));
  return {
    edges,
    pageInfo: new PageEnds(edges, low > 0, high < items.length),
    totalCount: items.length,
  };
}

/** Binary order, as both databases are told to sort. Keys of one list have the same length and types. */
export function compareKeys(a: CursorKey, b: CursorKey): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left === null || right === null || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

const OWN_ORDER: KeyOrder = { name: '', compare: compareKeys };

function sizeOf(path: string, value: number | null | undefined): number | null {
  if (!isGiven(value)) return null;
  if (value < 0 || value > MAX_PAGE_SIZE) {
    throw new BadUserInputError({
      code: 'OUT_OF_RANGE',
      path,
      value,
      reason: `must be between 0 and ${MAX_PAGE_SIZE}`,
    });
  }
  return value;
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
