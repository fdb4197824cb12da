import type { NodeRow } from '../../snapshot';
import { LOCALES } from '../../entities/vocabulary';
import type { FoundHits, HitFilter } from './find-hits';
import type { Scope } from '../scope';

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
export async function searchFacets(
  scope: Scope,
  filter: HitFilter,
  found: FoundHits,
  find: (filter: HitFilter) => Promise<FoundHits>,
): Promise<readonly SearchFacet[]> {
  const every = { ...filter, kinds: [] };
  const statements = { ...filter, kinds: ['statement' as const] };
  const ofNodes = filter.kinds.length === 0 ? found : await find(every);
  const ofStatements = await find(statements);
  const anywhere = filter.city === null ? found : await find({ ...filter, city: null });
  const inEach = await Promise.all(
    LOCALES.map(async (locale) => ({ locale, hits: (await find({ ...filter, locale })).hits })),
  );
  const languages = inEach.flatMap(({ locale, hits }) => hits.map(() => locale));
  const kinds = [...ofNodes.hits, ...ofStatements.hits].map(({ kind }) => apiName(kind));
  const cities = anywhere.hits.flatMap((hit) => hit.cities);
  return [
    { field: 'kind', buckets: buckets(kinds, () => null) },
    { field: 'city', buckets: buckets(cities, (value) => scope.data.node(value)) },
    { field: 'language', buckets: buckets(languages, () => null) },
  ];
}

/** As the enum SearchKind writes it. */
function apiName(kind: string): string {
  return kind.replace(/[A-Z]/g, '_$&').toUpperCase();
}

const MAX_BUCKETS = 50;

function buckets(values: readonly string[], nodeOf: (value: string) => SearchBucket['node']): SearchBucket[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
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
