import { type CursorKey, isLike } from './cursor';
import { type OrderedItems, Page, type PageArguments, pageRequest } from './page';

/** How keys of a list are compared, and its name where it can run in several orders. */
export interface KeyOrder {
  readonly name: string;
  compare(a: CursorKey, b: CursorKey): number;
}

/**
 * Items that somebody has put in order already. The key of an item must rise along the list and end in what names it for good; a cursor
 * whose item is gone still marks its place.
 */
export function itemsInMemory<Item>(
  items: ArrayLike<Item>,
  keyOf: (item: Item) => CursorKey,
  { name, compare }: KeyOrder = OWN_ORDER,
): OrderedItems<Item> {
  return {
    name,
    items,
    keeps: null,
    keyOf,
    find: (cursor) => {
      // The item may have moved since, as when one was put before it: where it stands now is what counts.
      const id = cursor.at(-1);
      let next = items.length;
      for (let place = 0; place < items.length; place += 1) {
        const key = keyOf(items[place] as Item);
        if (key.at(-1) === id) return place;
        if (next === items.length && compare(key, cursor) > 0) next = place;
      }
      return next - HALF;
    },
    isKey: (key) => items.length === 0 || isLike(key, keyOf(items[0] as Item)),
  };
}

/** A page of a list in memory. */
export function pageOf<Item>(
  items: ArrayLike<Item>,
  keyOf: (item: Item) => CursorKey,
  page: PageArguments,
  order?: KeyOrder,
): Page<Item> {
  return new Page(itemsInMemory(items, keyOf, order), page.list, pageRequest(page));
}

/** Before the next item and behind the last: where an item stood that is gone. */
export const HALF = 0.5;

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
