import { LOCALES } from '../../entities/vocabulary';
import { kindName } from '../../kind-name';
import type { NodeRow } from '../../snapshot';
import type { HitFilter, Search } from './find-documents';

export interface SearchFacet {
  readonly field: string;
  readonly buckets: readonly SearchBucket[];
}

interface SearchBucket {
  readonly value: string;
  readonly count: number;
  readonly node: NodeRow | null;
}

/** Counts by kind, city and language, each without what the filter says of it, so that a choice does not hide its alternatives. */
export function searchFacets(search: Search, filter: HitFilter): readonly SearchFacet[] {
  const { data } = search.version;
  const kinds = countsByKind(search, filter);
  const cities = new Map<string, number>();
  for (const { evaluation, slots } of search.find({ ...filter, city: null })) {
    for (const slot of slots) {
      for (const city of evaluation.documents.citiesOf(evaluation.slots.documentAt(slot))) add(cities, city);
    }
  }
  const languages = new Map(
    LOCALES.map((locale) => {
      const found = search.find({ ...filter, locale });
      return [locale, found.reduce((sum, { slots }) => sum + slots.length, 0)];
    }),
  );
  const apiNames = new Map([...kinds].map(([kind, count]) => [kindName(kind), count]));
  return [
    { field: 'kind', buckets: buckets(apiNames, () => null) },
    { field: 'city', buckets: buckets(cities, (value) => data.node(value)) },
    { field: 'language', buckets: buckets(languages, () => null) },
  ];
}

/** How much of each kind there is under the other filters. */
export function countsByKind(search: Search, filter: HitFilter): ReadonlyMap<string, number> {
  const { data } = search.version;
  const counts = new Map<string, number>();
  for (const { evaluation, slots } of search.find({ ...filter, kinds: [] })) {
    for (const slot of slots) add(counts, data.kindOf(evaluation.slots.documentAt(slot)) ?? '');
  }
  const [statements] = search.find({ ...filter, kinds: ['statement'] });
  return counts.set('statement', statements?.slots.length ?? 0);
}

const MAX_BUCKETS = 50;

function buckets(counts: ReadonlyMap<string, number>, nodeOf: (value: string) => SearchBucket['node']): SearchBucket[] {
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MAX_BUCKETS)
    .map(([value, count]) => ({
      value,
      count,
      get node() {
        return nodeOf(value);
      },
    }));
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
