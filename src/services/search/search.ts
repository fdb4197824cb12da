import type { LocaleCode, NodeKind } from '../../entities/vocabulary';
import type { Correction, ResolvedQuery } from '../../search/clause';
import { parseQuery } from '../../search/parse-query';
import { resolveQuery } from '../../search/resolve-query';
import { checkIds } from '../../inputs/check-ids';
import { InputProblems } from '../../inputs/input-problems';
import { compareKeys, pageOf, pageRequest, type Page, type PageArguments } from '../../lists';
import { checkQuery, checkWords } from './check-query';
import { EVERYTHING, findHits, type Demand, type FoundHits, type Hit, type HitFilter } from './find-hits';
import { searchFacets, type SearchFacet } from './search-facets';
import type { Scope } from '../scope';
import { vocabularyFor } from './vocabulary-of';

export type SearchKind = NodeKind | 'statement';

export interface SearchRequest {
  readonly query: string;
  /** Every kind of node when left out or empty; statements only when named. */
  readonly kinds?: readonly SearchKind[] | null;
  /** Only what belongs to this city. */
  readonly city?: string | null;
  /** Only texts in this language. */
  readonly locale?: LocaleCode | null;
  readonly page: PageArguments;
}

export interface SearchResult {
  readonly page: Page<Hit>;
  /** More was found than is compared. */
  readonly truncated: boolean;
  /** Too few have all that was asked for, so some here have only most of it. */
  readonly partial: boolean;
  readonly corrections: readonly Correction[];
  readonly unknown: readonly string[];
  /** Why nothing was found; null where something was. */
  readonly emptyReason: EmptyReason | null;
  readonly found: FoundHits | null;
  facets(): Promise<readonly SearchFacet[]>;
}

export type EmptyReason = 'NO_WORDS' | 'UNKNOWN_WORDS' | 'NOTHING_FOUND';

/**
 * Finds what a query names, best first: what has all its words and, where that is little, what has most of them. The filters narrow what is found and do
 * not change how it is looked for, so that a facet counts what choosing it gives.
 */
export async function search(scope: Scope, request: SearchRequest): Promise<SearchResult> {
  const problems = new InputProblems();
  problems.attempt(() => checkQuery(request.query));
  problems.attempt(() => pageRequest(request.page));
  const named = request.city == null ? [] : [{ path: 'city', id: request.city, kinds: ['city'] as const }];
  checkIds(scope, named, problems);
  problems.throwIfAny();
  const parsed = parseQuery(request.query);
  checkWords(request.query, parsed);
  if (parsed.units.length === 0) return nothing(request, 'NO_WORDS', []);
  const query = resolveQuery(parsed, await vocabularyFor(scope, parsed));
  if (query.clauses.length === 0) return nothing(request, 'UNKNOWN_WORDS', query.unknown);
  const { demand, unfiltered } = await demandOf(scope, query);
  const filter: HitFilter = { kinds: request.kinds ?? [], city: request.city ?? null, locale: request.locale ?? null };
  const found = isEmpty(filter) ? unfiltered : await findHits(scope, query, demand, filter);
  return {
    page: pageOfHits(found.hits, request),
    truncated: found.truncated,
    partial: found.hits.some(({ coverage: share }) => share < 1),
    corrections: query.corrections,
    unknown: query.unknown,
    emptyReason: found.hits.length > 0 ? null : 'NOTHING_FOUND',
    found,
    facets: () => searchFacets(scope, filter, found, (each) => findHits(scope, query, demand, each)),
  };
}

/**
 * All of the query where enough has it, whatever the filter; else nearly as much as the best has, so that a question in a sentence finds
 * something. Half of two words is another question: there, one that has both is enough.
 */
async function demandOf(
  scope: Scope,
  query: ResolvedQuery,
): Promise<{ readonly demand: Demand; readonly unfiltered: FoundHits }> {
  const all = await findHits(scope, query, EVERYTHING, NO_FILTER);
  if (all.hits.length >= (query.clauses.length > 2 ? ENOUGH : 1)) return { demand: EVERYTHING, unfiltered: all };
  const some = await findHits(scope, query, { coverage: 0 }, NO_FILTER);
  const demand = { coverage: LEAST_OF_BEST * Math.max(0, ...some.hits.map(({ coverage }) => coverage)) };
  return { demand, unfiltered: { ...some, hits: some.hits.filter(({ coverage }) => coverage >= demand.coverage) } };
}

const ENOUGH = 5;
const LEAST_OF_BEST = 0.6;
const NO_FILTER: HitFilter = { kinds: [], city: null, locale: null };

function isEmpty({ kinds, city, locale }: HitFilter): boolean {
  return kinds.length === 0 && city === null && locale === null;
}

function nothing(request: SearchRequest, emptyReason: EmptyReason, unknown: readonly string[]): SearchResult {
  const none = {
    page: pageOfHits([], request),
    truncated: false,
    partial: false,
    corrections: [],
    unknown,
    emptyReason,
    found: null,
  };
  return { ...none, facets: () => Promise.resolve([]) };
}

/** A cursor is a place among the scores of one query, and of no other. */
function pageOfHits(hits: readonly Hit[], { query, page }: SearchRequest): Page<Hit> {
  return pageOf(hits, ({ score, id }) => [-score, id], page, { name: query, compare: compareKeys });
}
