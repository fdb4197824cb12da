import { BadUserInputError } from '../errors';
import type { LinkRow } from '../snapshot';
import { InputProblems } from '../inputs/input-problems';
import { type Cursor, type CursorKey, decodeCursor, encodeCursor, keyIn, markOf, refuseCursor } from './cursor';

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
  /** By which link it is reached, where it is by one. */
  readonly link: LinkRow | null;
  /** How well it fits the query of the list; null without one. */
  readonly score: number | null;
  /** Texts that show why; none without a query. */
  readonly highlights: readonly unknown[];
}

export interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
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

/** Items in a total order, and which of them belong to the list. */
export interface OrderedItems<Item> {
  /** Tells this order from others of the same list. */
  readonly name: string;
  readonly items: ArrayLike<Item>;
  /** Null where every item belongs to the list. */
  readonly keeps: ((item: Item) => boolean) | null;
  /** Rises along the items and ends in what names an item for good. */
  keyOf(item: Item): CursorKey;
  /**
   * The place of the item that a cursor names, where it stands now; else the place of the first item that comes after where it stood, less
   * a half.
   */
  find(key: CursorKey): number;
  /** Whether a key could be one of this order. */
  isKey(key: CursorKey): boolean;
}

/** One page of a list. What nobody selects, cursors and counts among it, is not made. */
export class Page<Item> implements PageInfo {
  /** The items of the page, in the order of the list. */
  readonly items: readonly Item[];
  private readonly low: number;
  private readonly high: number;

  constructor(
    private readonly ordered: OrderedItems<Item>,
    private readonly list: string | undefined,
    request: PageRequest,
  ) {
    const { size, backwards } = request;
    const after = this.keyIn('after', request.after);
    const before = this.keyIn('before', request.before);
    const start = after === null ? 0 : Math.floor(ordered.find(after)) + 1;
    const end = Math.max(start, before === null ? ordered.items.length : Math.ceil(ordered.find(before)));
    const found: Item[] = [];
    if (backwards) {
      let place = end;
      while (place > start && found.length < size) {
        place -= 1;
        this.take(place, found);
      }
      found.reverse();
      this.low = place;
      this.high = end;
    } else {
      let place = start;
      while (place < end && found.length < size) {
        this.take(place, found);
        place += 1;
      }
      this.low = start;
      this.high = place;
    }
    this.items = found;
  }

  get startCursor(): string | null {
    const [first] = this.items;
    return first === undefined ? null : this.cursorOf(first);
  }

  get endCursor(): string | null {
    const last = this.items.at(-1);
    return last === undefined ? null : this.cursorOf(last);
  }

  get hasPreviousPage(): boolean {
    return this.keepsAny(0, this.low);
  }

  get hasNextPage(): boolean {
    return this.keepsAny(this.high, this.ordered.items.length);
  }

  get totalCount(): number {
    const { items, keeps } = this.ordered;
    if (keeps === null) return items.length;
    let count = 0;
    for (let place = 0; place < items.length; place += 1) if (keeps(items[place] as Item)) count += 1;
    return count;
  }

  cursorOf(item: Item): string {
    return encodeCursor([this.mark, ...this.ordered.keyOf(item)]);
  }

  private take(place: number, found: Item[]): void {
    const item = this.ordered.items[place] as Item;
    if (this.ordered.keeps === null || this.ordered.keeps(item)) found.push(item);
  }

  private keepsAny(from: number, to: number): boolean {
    const { items, keeps } = this.ordered;
    if (keeps === null) return from < to;
    for (let place = from; place < to; place += 1) if (keeps(items[place] as Item)) return true;
    return false;
  }

  private keyIn(side: 'after' | 'before', cursor: Cursor | null): CursorKey | null {
    if (cursor === null) return null;
    const key = keyIn(side, cursor, this.mark);
    return key === null || this.ordered.isKey(key) ? key : refuseCursor(side, encodeCursor(cursor));
  }

  private get mark(): string {
    return markOf(this.list, this.ordered.name);
  }
}

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

export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
