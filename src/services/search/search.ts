import { InputProblems } from '../../inputs/input-problems';
import { Page, type PageArguments, pageRequest } from '../../lists';
import type { ResolvedQuery } from '../../search/clause';
import { parseQuery } from '../../search/parse-query';
import { resolveQuery } from '../../search/resolve-query';
import type { Snapshot, WithData } from '../../snapshot';
import { checkQuery, checkWords } from './check-query';
import { checkSearchFilter } from './check-search-filter';
import { Search } from './find-documents';
import { Hits } from './hits';
import { type HitFilter, hitFilterOf, readingOf, type SearchFilter } from './search-filter';
import { SearchedVersion } from './searched-version';
import { wordsOf } from './words-of';

export interface SearchRequest {
  readonly query: string;
  readonly filter?: SearchFilter | null;
  /** Also by what only the editors say. */
  readonly editorial?: boolean;
  readonly page: PageArguments;
}

export interface SearchResult {
  /** Everything that was found, in its order. */
  readonly hits: Hits;
  readonly page: Page<number>;
  /** Too few have all that was asked for, so some here have only most of it. */
  readonly partial: boolean;
  /** Null where the query has no letter and no digit. */
  readonly query: ResolvedQuery | null;
  /** Null where no word of the query is known. */
  readonly search: Search | null;
  readonly filter: HitFilter;
  /** Why nothing was found; null where something was. */
  readonly emptyReason: EmptyReason | null;
}

export type EmptyReason = 'NO_WORDS' | 'UNKNOWN_WORDS' | 'NOTHING_FOUND';

/** Finds what a query names, best first: what has all its words and, where that is little, what has most of them. */
export function search(scope: WithData, request: SearchRequest): SearchResult {
  const problems = new InputProblems();
  problems.attempt(() => checkQuery(request.query));
  const page = problems.attempt(() => pageRequest(request.page));
  checkSearchFilter(scope, request.filter, problems);
  problems.throwIfAny();
  const { query, made } = lookUp(SearchedVersion.of(scope.data, request.editorial ?? false), request.query);
  const filter = hitFilterOf(request.filter);
  const reading = readingOf(filter);
  const found = made?.find(filter) ?? [];
  const hits = new Hits(request.query, found, reading === 'NONE' ? 'BOTH' : reading);
  if (page === undefined) throw new Error('A problem was told and not thrown.');
  return {
    hits,
    page: new Page(hits, request.page.list, page),
    partial: (reading !== 'NONE' && made?.isPartial(found, reading)) ?? false,
    query,
    search: made,
    filter,
    emptyReason: hits.items.length > 0 ? null : reasonOf(query, made),
  };
}

/** A query as a version reads it, and what has something of it; null where it has no word that is known. */
function lookUp(version: SearchedVersion, text: string): { query: ResolvedQuery | null; made: Search | null } {
  const words = wordsOf(version);
  const parsed = parseQuery(text, words.known);
  checkWords(text, parsed);
  const query = parsed.units.length === 0 ? null : resolveQuery(text, parsed, words);
  return { query, made: query !== null && query.clauses.length > 0 ? new Search(version, query) : null };
}

/** What has something of a query, for lists that take one; null where nothing can. */
export function searchFor(data: Snapshot, query: string): Search | null {
  checkQuery(query);
  return lookUp(SearchedVersion.of(data, false), query).made;
}

function reasonOf(query: ResolvedQuery | null, made: Search | null): EmptyReason {
  if (query === null) return 'NO_WORDS';
  return made === null ? 'UNKNOWN_WORDS' : 'NOTHING_FOUND';
}
