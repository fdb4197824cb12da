import type { SearchGroup } from '../../services/search/search-connection';
import type { SearchEdge } from '../../services/search/search-edge';
import { isNode } from '../../snapshot';
import { type Asked, type Found, linkOf, readAsked, resultOf } from '../facts/search-result';
import { KIND_NAMES } from '../names';
import type { PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { SearchHit, TermHit } from '../parts/search-hit';
import { SearchNarrowing } from '../parts/search-narrowing';
import { LargeSearchField } from '../shell/search-field';
import { exactly, expandedBy, readAs, resultCount, SEARCH, unknownWords } from '../words/search-words';
import { NAVIGATION } from '../words/shell-words';

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
      {found !== null && found.total > 0 && <SearchNarrowing asked={asked} found={found} />}
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
