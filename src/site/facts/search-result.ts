import { type FoundKind, NODE_KINDS } from '../../entities/vocabulary';
import { BadUserInputError } from '../../errors';
import { search } from '../../services/search/search';
import { SearchConnection, type SearchGroup } from '../../services/search/search-connection';
import type { WithData } from '../../snapshot';

const IN_GROUP = 5;
const IN_ONE_KIND = 20;

/** What the address of a search asks for. */
export interface Asked {
  readonly query: string;
  readonly kind: FoundKind | null;
  readonly city: string | null;
  /** The cursor after which a list of one kind goes on. */
  readonly after: string | null;
}

export function readAsked(text: string): Asked {
  const parameters = new URLSearchParams(text);
  const kind = parameters.get('kind');
  const kinds: readonly string[] = [...NODE_KINDS, 'statement'];
  if (kind !== null && !kinds.includes(kind)) {
    throw new BadUserInputError({ path: 'kind', value: kind, reason: 'must be a kind', valid: kinds });
  }
  const city = parameters.get('city');
  return {
    query: (parameters.get('q') ?? '').trim(),
    kind: kind as FoundKind | null,
    city: city === null || city.includes(':') ? city : `city:${city}`,
    after: kind === null ? null : parameters.get('after'),
  };
}

/** What was found, in groups or as a list of one kind. */
export interface Found {
  readonly groups: readonly SearchGroup[];
  readonly total: number;
  readonly connection: SearchConnection;
  /** Where the list of one kind goes on; null where it does not. */
  readonly next: string | null;
}

export function resultOf(scope: WithData, { query, kind, city, after }: Asked): Found {
  const page = { first: kind === null ? 1 : IN_ONE_KIND, after };
  const kinds = kind === null ? ([...NODE_KINDS, 'statement'] as const) : [kind];
  const connection = new SearchConnection(
    scope.data,
    search(scope, { query, filter: { kind: kinds, city: city === null ? null : [city] }, page }),
  );
  const { totalCount: total, pageInfo } = connection;
  if (kind !== null) {
    const groups = total === 0 ? [] : [{ kind, totalCount: total, edges: connection.edges }];
    return { connection, groups, total, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  }
  const groups = [...connection.groups(IN_GROUP)].sort((a, b) => placeOf(a.kind) - placeOf(b.kind));
  return { connection, groups, total, next: null };
}

/** Cases and places first; statements, which are many, last. */
function placeOf(kind: FoundKind): number {
  if (kind === 'statement') return 99;
  const place = (['case', 'city', 'challenge', 'solution', 'technology', 'domain', 'organisation'] as const).indexOf(
    kind as 'case',
  );
  return place < 0 ? 50 : place;
}

/** The address of a search. */
export function linkOf({ query, kind, city }: Omit<Asked, 'after'>, after: string | null = null): string {
  const parameters = new URLSearchParams();
  if (after !== null) parameters.set('after', after);
  if (city !== null) parameters.set('city', city.replace('city:', ''));
  if (kind !== null) parameters.set('kind', kind);
  parameters.set('q', query);
  return `/search?${parameters.toString()}`;
}
