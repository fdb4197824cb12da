import { LRUCache } from 'lru-cache';
import type { RankingData } from './ranking-data';
import type { RankingComputer } from './ranking-run';

/** Values of all tables together: some 50 MB with their observations. */
const MAXIMUM_VALUES = 100_000;

const caches = new WeakMap<RankingComputer, LRUCache<string, RankingData>>();

/**
 * The values of a ranking, kept for the next request for the same ones: reading 16,000 observations from SQLite holds up
 * every other request for 100 milliseconds, and a page that tries other weights asks for them with each.
 * @param owner lives as long as the server, and the cache with it
 * @param key what the values depend on, the revision of the data included
 */
export function cachedData(owner: RankingComputer, key: string, load: () => RankingData): RankingData {
  const cache = caches.get(owner) ?? new LRUCache<string, RankingData>({ maxSize: MAXIMUM_VALUES });
  caches.set(owner, cache);
  const known = cache.get(key);
  if (known) return known;
  const data = load();
  const { units, columns } = data.table;
  cache.set(key, data, { size: units.length * columns.length + 1 });
  return data;
}
