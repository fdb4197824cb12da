import { NODE_KINDS } from '../../entities/vocabulary';
import { BadUserInputError } from '../../errors';
import { search } from '../../services/search/search';
import { SearchConnection, type SearchEdge, type SearchGroup } from '../../services/search/search-connection';
import type { SearchKind } from '../../services/search/hits';
import { isNode } from '../../snapshot';
import { KIND_NAMES } from '../names';
import type { PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { NAVIGATION } from '../words/shell-words';
import { exactly, expandedBy, readAs, resultCount, SEARCH, unknownWords } from '../words/search-words';
import { LargeSearchField } from '../shell/search-field';
import { SearchHit, TermHit } from '../parts/search-hit';

const IN_GROUP = 5;
const IN_ONE_KIND = 20;

interface Asked {
  readonly query: string;
  readonly kind: SearchKind | null;
  readonly city: string | null;
  /** The cursor after which a list of one kind goes on. */
  readonly after: string | null;
}

/** What there is about something, cases first, and what was made of the words. */
export function searchView({ scope, search: text }: PageSetting): View {
  const asked = readAsked(text);
  const { query } = asked;
  const found = query === '' ? null : resultOf(scope, asked);
  return {
    title: query === '' ? { en: 'Search', zh: '搜索' } : { en: `Search: ${query}`, zh: `搜索：${query}` },
    crumbs: [{ text: { en: 'Search', zh: '搜索' } }],
    canonical: null,
    hasOwnField: true,
    body: <SearchPage asked={asked} found={found} />,
  };
}

function readAsked(text: string): Asked {
  const parameters = new URLSearchParams(text);
  const kind = parameters.get('kind');
  const kinds: readonly string[] = [...NODE_KINDS, 'statement'];
  if (kind !== null && !kinds.includes(kind)) {
    throw new BadUserInputError({ path: 'kind', value: kind, reason: 'must be a kind', valid: kinds });
  }
  const city = parameters.get('city');
  return {
    query: (parameters.get('q') ?? '').trim(),
    kind: kind as SearchKind | null,
    city: city === null || city.includes(':') ? city : `city:${city}`,
    after: kind === null ? null : parameters.get('after'),
  };
}

interface Found {
  readonly groups: readonly SearchGroup[];
  readonly total: number;
  readonly connection: SearchConnection;
  /** Where the list of one kind goes on; null where it does not. */
  readonly next: string | null;
}

function resultOf(scope: PageSetting['scope'], { query, kind, city, after }: Asked): Found {
  const page = { first: kind === null ? 1 : IN_ONE_KIND, after };
  const kinds = kind === null ? ([...NODE_KINDS, 'statement'] as const) : [kind];
  const connection = new SearchConnection(scope.data, search(scope, { query, kinds, city, page }));
  const { totalCount: total, pageInfo } = connection;
  if (kind !== null) {
    const groups = total === 0 ? [] : [{ kind, totalCount: total, edges: connection.edges }];
    return { connection, groups, total, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  }
  const groups = [...connection.groups(IN_GROUP)].sort((a, b) => placeOf(a.kind) - placeOf(b.kind));
  return { connection, groups, total, next: null };
}

/** Cases and places first; statements, which are many, last. */
function placeOf(kind: SearchKind): number {
  if (kind === 'statement') return 99;
  const place = (['case', 'city', 'challenge', 'solution', 'technology', 'domain', 'organisation'] as const).indexOf(
    kind as 'case',
  );
  return place < 0 ? 50 : place;
}

function linkOf({ query, kind, city }: Omit<Asked, 'after'>, after: string | null = null): string {
  const parameters = new URLSearchParams();
  if (after !== null) parameters.set('after', after);
  if (city !== null) parameters.set('city', city.replace('city:', ''));
  if (kind !== null) parameters.set('kind', kind);
  parameters.set('q', query);
  return `/search?${parameters.toString()}`;
}

function SearchPage({ asked, found }: { readonly asked: Asked; readonly found: Found | null }) {
  const { t, href } = usePage();
  return (
    <div class="read">
      <header class="head wide">
        <h1 class="vh">
          {t(SEARCH.title)}
          {asked.query !== '' && `${t([': ', '：'])}${asked.query}`}
        </h1>
        <LargeSearchField value={asked.query} />
      </header>
      {found !== null && found.total > 0 && <Narrowing asked={asked} found={found} />}
      <div class="wide">
        {found === null ? <p class="did">{t(SEARCH.start)}</p> : <WhatWasDone asked={asked} found={found} />}
        {found === null || found.total === 0 ? <LookAround /> : null}
        {found?.groups.map((group) => (
          <Group key={group.kind} group={group} asked={asked} />
        ))}
        {found !== null && found.next !== null && (
          <p class="bar">
            <a href={href(linkOf(asked, found.next))}>{t(SEARCH.more)}</a>
          </p>
        )}
      </div>
    </div>
  );
}

/** How the words were read, and how to be taken at one's word. */
function WhatWasDone({ asked, found: { connection, total } }: { readonly asked: Asked; readonly found: Found }) {
  const { t, href } = usePage();
  const { corrections, expansions, unknownWords: unknown, partial, emptyReason } = connection;
  return (
    <p class="did" role="status">
      {t(resultCount(total))}
      {t(['.', '。'])}
      {corrections.map(({ from, to }) => (
        <span key={from}>
          {' '}
          {t(readAs(from, to))}
          {t(['. ', '。'])}
          <a href={href(linkOf({ ...asked, query: `"${from}"` }))}>{t(exactly(from))}</a>
          {t(['.', '。'])}
        </span>
      ))}
      {expansions.map(({ text, words }) => (
        <span key={text}>
          {' '}
          {t(expandedBy(text, words))}
          {t(['.', '。'])}
        </span>
      ))}
      {unknown.length > 0 && (
        <span>
          {' '}
          {t(unknownWords(unknown))}
          {t(['.', '。'])}
        </span>
      )}
      {partial && <span> {t(SEARCH.partial)}</span>}
      {emptyReason !== null && <span> {t(emptyReason === 'NO_WORDS' ? SEARCH.noWords : SEARCH.nothing)}</span>}
    </p>
  );
}

function LookAround() {
  const { t, href } = usePage();
  return (
    <section class="sec">
      <p>{t(SEARCH.lookAround)}</p>
      <ul class="terms">
        {NAVIGATION.map(([path, name]) => (
          <li key={path}>
            <a href={href(path)}>{t(name)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Kinds and cities with how much of each there is. */
function Narrowing({ asked, found: { connection } }: { readonly asked: Asked; readonly found: Found }) {
  const { t, href } = usePage();
  const facets = new Map(connection.facets.map(({ field, buckets }) => [field, buckets]));
  const kinds = (facets.get('kind') ?? []).flatMap(({ value, count }) => {
    const kind = [...NODE_KINDS, 'statement' as const].find(
      (each) => each.replace(/[A-Z]/g, '_$&').toUpperCase() === value,
    );
    return kind === undefined ? [] : [{ kind, count }];
  });
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const cities = (facets.get('city') ?? []).slice(0, 8);
  return (
    <aside class="side" aria-label={t(['Narrow down', '缩小范围'])}>
      <div class="stick">
        <div>
          <h2>{t(SEARCH.kind)}</h2>
          <ul>
            <li>
              <a href={href(linkOf({ ...asked, kind: null }))} aria-current={asked.kind === null ? 'true' : undefined}>
                <span>{t(SEARCH.all)}</span>
                <span class="num">{all}</span>
              </a>
            </li>
            {kinds.map(({ kind, count }) => (
              <li key={kind}>
                <a href={href(linkOf({ ...asked, kind }))} aria-current={asked.kind === kind ? 'true' : undefined}>
                  <span>{t(KIND_NAMES[kind])}</span>
                  <span class="num">{count}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
        {cities.length > 0 && (
          <div class="lo">
            <h2>{t(SEARCH.city)}</h2>
            <ul>
              {cities.map(({ value, count, node }) => (
                <li key={value}>
                  <a
                    href={href(linkOf({ ...asked, city: asked.city === value ? null : value }))}
                    aria-current={asked.city === value ? 'true' : undefined}
                  >
                    <span>{node !== null && t({ en: node.nameEn, zh: node.nameZh })}</span>
                    <span class="num">{count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </aside>
  );
}

function Group({ group: { kind, edges, totalCount }, asked }: { readonly group: SearchGroup; readonly asked: Asked }) {
  const { t, href } = usePage();
  const isFull = kind === 'case' || kind === 'city' || kind === 'statement' || kind === 'indicator';
  const isTerm = (edge: SearchEdge): boolean => isNode(edge.node);
  return (
    <section aria-labelledby={`g-${kind}`}>
      <div class="grp">
        <h2 id={`g-${kind}`}>
          {t(KIND_NAMES[kind])} <span class="q num">{totalCount}</span>
        </h2>
        {asked.kind === null && totalCount > edges.length && (
          <a class="small" href={href(linkOf({ ...asked, kind }))}>
            {t(SEARCH.only)}
          </a>
        )}
      </div>
      {isFull || !edges.every(isTerm) ? (
        <ul>
          {edges.map((edge) => (
            <SearchHit key={edge.node.id} edge={edge} />
          ))}
        </ul>
      ) : (
        <ul class="terms">
          {edges.map((edge) => (
            <TermHit key={edge.node.id} edge={edge} />
          ))}
        </ul>
      )}
    </section>
  );
}
