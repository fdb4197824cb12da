import type { FoundKind, LocaleCode } from '../../entities/vocabulary';
import { checkIds } from '../../inputs/check-ids';
import { InputProblems } from '../../inputs/input-problems';
import { Page, type PageArguments, pageRequest } from '../../lists';
import type { ResolvedQuery } from '../../search/clause';
import { parseQuery } from '../../search/parse-query';
import { resolveQuery } from '../../search/resolve-query';
import type { WithData } from '../../snapshot';
import { checkQuery, checkWords } from './check-query';
import { type HitFilter, Search } from './find-documents';
import { Hits } from './hits';
import { SearchedVersion } from './searched-version';
import { wordsOf } from './words-of';

export interface SearchRequest {
  readonly query: string;
  /** Every kind of node when left out or empty; statements only when named. */
  readonly kinds?: readonly FoundKind[] | null;
  /** Only what belongs to this city. */
  readonly city?: string | null;
  /** Only texts in this language. */
  readonly locale?: LocaleCode | null;
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
  const named = request.city == null ? [] : [{ path: 'city', id: request.city, kinds: ['city'] as const }];
  checkIds(scope, named, problems);
  problems.throwIfAny();
  const version = SearchedVersion.of(scope.data, request.editorial ?? false);
  const words = wordsOf(version);
  const parsed = parseQuery(request.query, words.known);
  checkWords(request.query, parsed);
  const query = parsed.units.length === 0 ? null : resolveQuery(request.query, parsed, words);
  const made = query !== null && query.clauses.length > 0 ? new Search(version, query) : null;
  const filter: HitFilter = { kinds: request.kinds ?? [], city: request.city ?? null, locale: request.locale ?? null };
  const found = made?.find(filter) ?? [];
  const hits = new Hits(request.query, found, filter.locale ?? 'BOTH');
  if (page === undefined) throw new Error('A problem was told and not thrown.');
  return {
    hits,
    page: new Page(hits, request.page.list, page),
    partial: made?.isPartial(found, filter.locale ?? 'BOTH') ?? false,
    query,
    search: made,
    filter,
    emptyReason: hits.items.length > 0 ? null : reasonOf(query, made),
  };
}

function reasonOf(query: ResolvedQuery | null, made: Search | null): EmptyReason {
  if (query === null) return 'NO_WORDS';
  return made === null ? 'UNKNOWN_WORDS' : 'NOTHING_FOUND';
}
