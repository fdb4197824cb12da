import { ALL_STATEMENTS, type Filter, STATEMENTS } from '../../lists';
import { pathOf } from '../../services/citation/permalink';
import type { StatementRow } from '../../snapshot';
import type { Pair } from '../../labels/label';
import type { PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { SourceName } from '../parts/claim';
import { Foreign } from '../parts/foreign';
import { Grade } from '../parts/marks';
import { NodeLink } from '../parts/node-link';
import { Tail } from '../shell/tail';
import { BASIS_WORDS, FLAG_WORDS } from '../words/statement-words';
import { facetTitle } from './facet-words';
import { Facets, shownFacets } from './facets';
import { Nothing, Pager } from './list-parts';
import { citedList, formsOfList, queryOfList } from './list-tail';
import { addressOf, filterOf, PAGE_SIZE, placesFound, readListRequest } from './read-list-request';

const PATH = '/statements';
const FACETS = ['kind', 'evidence', 'basis', 'flag', 'source'];

/** Choices that answer a question of their own. */
const PRESETS: readonly (readonly [title: Pair, query: string])[] = [
  [
    ['Evidence D', '证据D级'],
    'basis=editorial,measured,opinion,projection,reported,target,general-statistic&evidence=d',
  ],
  [['Outcomes', '成效'], 'kind=outcome'],
  [['Contradicted', '说法矛盾'], 'flag=contradicted'],
  [['Without a period', '未注明时期'], 'flag=no-period'],
  [['Inferred by the editors', '编者推断'], 'basis=editorial'],
];

/** What is claimed, by whom, and how well. */
export function statementListView({ scope, search }: PageSetting): View {
  const { data } = scope;
  const request = readListRequest(STATEMENTS, search);
  const place = new URLSearchParams(search).get('place');
  const more: Readonly<Record<string, string>> = place === null ? {} : { place };
  const within: Filter | null = place === null ? null : { locator: { startsWith: place } };
  const filter = filterOf(STATEMENTS, request, within);
  const places = placesFound(scope, STATEMENTS, filter);
  const view = data.view('statement');
  const rows = places.slice((request.page - 1) * PAGE_SIZE, request.page * PAGE_SIZE).map((at) => view.at(at));
  const facets = shownFacets(scope, STATEMENTS, FACETS, filter, request);
  const title = { en: `Statements: ${places.length}`, zh: `陈述（${places.length}）` };
  const without =
    places.length > 0
      ? []
      : [...request.chosen.keys()].map((field) => {
          const left = new Map([...request.chosen].filter(([name]) => name !== field));

          return {
            field,
            title: facetTitle(field),
            count: placesFound(scope, STATEMENTS, filterOf(STATEMENTS, { chosen: left }, within)).length,
          };
        });
  const about = [...(request.chosen.get('about') ?? []), ...(request.chosen.get('owner') ?? [])].flatMap(
    (id) => data.node(id) ?? [],
  );
  return {
    title: { en: 'Statements', zh: '陈述' },
    crumbs: [{ text: { en: 'Statements', zh: '陈述' } }],
    section: PATH,
    canonical: addressOf(PATH, ALL_STATEMENTS, request, request.page, more),
    body: (
      <>
        <header class="head">
          <ListTitle count={places.length} />
          {(about.length > 0 || place !== null) && (
            <p class="meta">
              {about.map((node) => (
                <NodeLink key={node.id} node={node} />
              ))}
              {place !== null && <Foreign text={place} />}
            </p>
          )}
          <Presets />
        </header>
        <Facets {...{ path: PATH, definition: STATEMENTS, request, facets, first: 'kind', more }} />
        {places.length === 0 && <Nothing {...{ path: PATH, definition: STATEMENTS, request, without }} />}
        <ul>
          {rows.map((row) => (
            <StatementEntry key={row.id} row={row} />
          ))}
        </ul>
        <Pager {...{ path: PATH, definition: STATEMENTS, request, total: places.length, more }} />
        <Tail
          thing={citedList(PATH, STATEMENTS, request, title, more)}
          forms={place === null ? formsOfList('statements', STATEMENTS, request) : []}
          {...(place === null ? { query: queryOfList('statements', STATEMENTS, request, 'text { en zh }') } : {})}
        />
      </>
    ),
  };
}

function ListTitle({ count }: { readonly count: number }) {
  const { t } = usePage();
  return (
    <h1>
      {t(['Statements', '陈述'])} <span class="q num">{count}</span>
    </h1>
  );
}

function Presets() {
  const { t, href } = usePage();
  return (
    <p class="acts">
      {PRESETS.map(([title, query]) => (
        <a key={query} href={href(`${PATH}?${query}`)}>
          {t(title)}
        </a>
      ))}
    </p>
  );
}

/** The sentence, its grade, what it is recorded with, and the source. */
export function StatementEntry({ row }: { readonly row: StatementRow }) {
  const { t, href, data } = usePage();
  const owner = data.nodeAt(row.ownerIdentity);
  const citation = data.citationAt(row.citationIdentity);
  const source = citation === null ? null : data.nodeAt(citation.sourceIdentity);
  const isOwn = owner !== null && owner.identity !== source?.identity;
  return (
    <li class="hit">
      <p>
        <a class="bare" href={href(pathOf(row.id))}>
          {t({ en: row.textEn, zh: row.textZh })}
        </a>
      </p>
      <p class="meta">
        <Grade grade={row.evidence} />
        {isOwn && <NodeLink node={owner} />}
        {row.basis !== 'REPORTED' && (
          <span class={row.basis === 'EDITORIAL' ? 'ed' : undefined}>{t(BASIS_WORDS[row.basis])}</span>
        )}
        {row.flags.map((flag) => (
          <span key={flag} class="ed">
            {t(FLAG_WORDS[flag])}
          </span>
        ))}
        {source !== null && (
          <span>
            <SourceName source={source} />
          </span>
        )}
      </p>
    </li>
  );
}
