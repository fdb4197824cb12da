import { LRUCache } from 'lru-cache';
import type { Snapshot } from '../../snapshot';
import type { WordColumn } from '../../snapshot/columns/word-column';
import type { Store } from '../../snapshot/store';
import type { ListDefinition } from '../list-definition';
import { nameOfOrder, type OrderPart } from './order';

type Compare = (a: number, b: number) => number;

/** Rows of a list in an order, of all versions that a store knows up to a number of rows. */
interface Sorted {
  readonly places: Int32Array;
  readonly upTo: number;
}

/**
 * The places of all rows of a list in an order, those of other versions among them. Sorted once, and kept while it is asked for; what a
 * revision adds is merged into it.
 */
export function sortedPlaces(data: Snapshot, definition: ListDefinition, parts: readonly OrderPart[]): Int32Array {
  const isOfVersion = parts.some(({ field }) => field.isOfVersion);
  const cache = cacheOf(isOfVersion ? data : data.store);
  const name = `${definition.table} ${definition.kinds?.join(' ') ?? ''} ${nameOfOrder(parts)}`;
  const known = cache.get(name);
  const { count } = data.view(definition.table).table;
  if (known !== undefined && known.upTo === count) return known.places;
  const compare = comparisonOf(data, parts);
  const places =
    known === undefined
      ? sorted(placesFrom(data, definition, 0), compare)
      : merged(known.places, sorted(placesFrom(data, definition, known.upTo), compare), compare);
  cache.set(name, { places, upTo: count });
  return places;
}

/** Compares rows part by part. */
export function comparisonOf(data: Snapshot, parts: readonly OrderPart[]): Compare {
  const compares = parts.map(({ field, descending }): Compare => {
    const { compare } = field.in(data);
    return descending ? (a, b) => compare(b, a) : compare;
  });
  return (a, b) => {
    for (const compare of compares) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** Orders by a count belong to one version; all others to all versions of a store. */
const CACHES = new WeakMap<Store | Snapshot, LRUCache<string, Sorted>>();
const MAXIMUM_BYTES = 64 * 1024 * 1024;

function cacheOf(owner: Store | Snapshot): LRUCache<string, Sorted> {
  const known = CACHES.get(owner);
  if (known !== undefined) return known;
  const cache = new LRUCache<string, Sorted>({
    maxSize: MAXIMUM_BYTES,
    sizeCalculation: ({ places }) => places.byteLength + 1,
  });
  CACHES.set(owner, cache);
  return cache;
}

/** Rows of the list from a row on, in the order in which they lie. */
function placesFrom(data: Snapshot, { table, kinds }: ListDefinition, from: number): Int32Array {
  const view = data.view(table);
  const { count } = view.table;
  const all = Int32Array.from({ length: count - from }, (_, index) => from + index);
  if (kinds === null) return all;
  const listed = new Set<string | null>(kinds);
  const column = view.column<WordColumn>('kind');
  return all.filter((place) => listed.has(column.get(place)));
}

/** Most tables lie in the order that is asked for most. */
function sorted(places: Int32Array, compare: Compare): Int32Array {
  for (let at = 1; at < places.length; at += 1) {
    if (compare(places[at - 1] ?? 0, places[at] ?? 0) > 0) return places.sort(compare);
  }
  return places;
}

function merged(a: Int32Array, b: Int32Array, compare: Compare): Int32Array {
  const all = new Int32Array(a.length + b.length);
  let [left, right] = [0, 0];
  for (let at = 0; at < all.length; at += 1) {
    const takesLeft = right >= b.length || (left < a.length && compare(a[left] ?? 0, b[right] ?? 0) <= 0);
    all[at] = (takesLeft ? a[left++] : b[right++]) ?? 0;
  }
  return all;
}
