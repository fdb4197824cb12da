import type { Label } from '../../labels/label';
import { nodesOf } from '../../lists';
import type { Snapshot } from '../../snapshot';
import { pathOf } from '../../services/citation/permalink';
import { quantityText } from '../display';
import { type CaseRow, caseRowOf } from '../facts/case-row';
import { outcomeCounts } from '../facts/outcome-counts';
import { nameOf, textIn } from '../names';
import type { PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { Grade } from '../parts/marks';
import { NodeLinks } from '../parts/node-link';
import { Tail } from '../shell/tail';
import { typeset } from '../typeset';
import { facetTitle, LIST } from './facet-words';
import { Facets, shownFacets } from './facets';
import { Nothing, Pager } from './list-parts';
import { CaseMatrix, matrixOf } from './case-matrix';
import { citedList, formsOfList, queryOfList } from './list-tail';
import { addressOf, filterOf, type ListRequest, PAGE_SIZE, placesFound, readListRequest } from './read-list-request';

const PATH = '/cases';
const FACETS = ['domain', 'country', 'city', 'challenge', 'solution', 'technology', 'caseStatus'];
export const CASE_SORTS = ['name', '-outcomes'];

/** Which cases there are, and how they differ. */
export function caseListView({ scope, search, locale }: PageSetting): View {
  const { data } = scope;
  const definition = nodesOf('case');
  const request = readListRequest(definition, search);
  const filter = filterOf(definition, request);
  const orderBy = request.sort === 'name' ? [{ field: `NAME_${locale}`, direction: 'ASC' as const }] : null;
  const found = placesFound(scope, definition, filter, orderBy);
  const places = request.sort === 'name' ? found : byOutcomes(data, found);
  const nodes = data.view('node');
  const isMatrix = request.view === 'matrix';
  const shown = places.slice((request.page - 1) * PAGE_SIZE, request.page * PAGE_SIZE);
  const without =
    places.length > 0
      ? []
      : [...request.chosen.keys()].map((field) => {
          const left = new Map([...request.chosen].filter(([name]) => name !== field));

          return {
            field,
            title: facetTitle(field),
            count: placesFound(scope, definition, filterOf(definition, { chosen: left })).length,
          };
        });
  const facets = shownFacets(scope, definition, FACETS, filter, request);
  const title = titleOf(places.length, request);
  return {
    title,
    crumbs: [{ text: { en: 'Cases', zh: '案例' } }],
    section: PATH,
    canonical: addressOf(PATH, definition, request, request.page),
    body: (
      <>
        <header class="head">
          <h1>{<Text label={title} />}</h1>
          <p class="lead">{<Text label={leadOf(data, places)} />}</p>
        </header>
        <Facets {...{ path: PATH, definition, request, facets, first: 'domain' }} />
        <Bar request={request} />
        {places.length === 0 && <Nothing {...{ path: PATH, definition, request, without }} />}
        {isMatrix ? (
          <CaseMatrix
            matrix={matrixOf(
              data,
              places.map((place) => nodes.at(place)),
            )}
            request={request}
          />
        ) : (
          <Table rows={shown.map((place) => caseRowOf(data, nodes.at(place)))} request={request} />
        )}
        {!isMatrix && <Pager {...{ path: PATH, definition, request, total: places.length }} />}
        <Tail
          thing={citedList(PATH, definition, request, title)}
          forms={formsOfList('cases', definition, request)}
          query={queryOfList('caseStudies', definition, request)}
        />
      </>
    ),
  };
}

function Text({ label }: { readonly label: Label }) {
  return <>{usePage().t(label)}</>;
}

function titleOf(count: number, { chosen }: ListRequest): Label {
  const some = chosen.size > 0;
  return {
    en: `${count} ${count === 1 ? 'case' : 'cases'}${some ? ' found' : ''}`,
    zh: `${some ? '找到' : ''}${count}个案例`,
  };
}

function leadOf(data: Snapshot, places: readonly number[]): Label {
  const counts = outcomeCounts(data);
  const told = places.filter((place) => (counts.get(data.view('node').at(place).identity)?.all ?? 0) > 0).length;
  const figures = places.filter(
    (place) => (counts.get(data.view('node').at(place).identity)?.withFigure ?? 0) > 0,
  ).length;
  return {
    en: `${told} of them ${told === 1 ? 'reports' : 'report'} an outcome, ${figures} with a figure.`,
    zh: `其中${told}个记录了成效，${figures}个有数字。`,
  };
}

/** Those with a figure first, then those with most outcomes; equal ones as the list has them. */
function byOutcomes(data: Snapshot, places: readonly number[]): number[] {
  const counts = outcomeCounts(data);
  const nodes = data.view('node');
  const of = (place: number) => counts.get(nodes.table.identityOf(place)) ?? { all: 0, withFigure: 0 };
  return [...places].sort((a, b) => {
    const [left, right] = [of(a), of(b)];
    return Number(right.withFigure > 0) - Number(left.withFigure > 0) || right.all - left.all;
  });
}

function Bar({ request }: { readonly request: ListRequest }) {
  const { t, href } = usePage();
  const definition = nodesOf('case');
  const isMatrix = request.view === 'matrix';
  const order =
    request.sort === 'name'
      ? (['name', '名称'] as const)
      : (['outcomes with a figure, most first', '有数字的成效由多到少'] as const);
  return (
    <div class="bar">
      <span>
        {t(LIST.orderedBy)}
        {t([' ', ''])}
        {t(order)}
      </span>
      <span class="plain">
        <a
          href={href(addressOf(PATH, definition, { ...request, view: null }))}
          aria-current={isMatrix ? undefined : 'true'}
        >
          {t(LIST.table)}
        </a>
        <a
          href={href(addressOf(PATH, definition, { ...request, view: 'matrix' }))}
          aria-current={isMatrix ? 'true' : undefined}
        >
          {t(LIST.matrix)}
        </a>
      </span>
    </div>
  );
}

function Table({ rows, request }: { readonly rows: readonly CaseRow[]; readonly request: ListRequest }) {
  const { t, href } = usePage();
  const definition = nodesOf('case');
  const sortLink = (sort: string | null): string => href(addressOf(PATH, definition, { ...request, sort }));
  return (
    <div class="tw" tabindex={0} role="region" aria-label={t(LIST.tableOf)}>
      <table class="stack list">
        <thead>
          <tr>
            <th scope="col" aria-sort={request.sort === 'name' ? 'ascending' : undefined}>
              <a href={sortLink('name')}>{t(LIST.name)}</a>
            </th>
            <th scope="col">{t(LIST.place)}</th>
            <th scope="col" class="lo">
              {t(LIST.field)}
            </th>
            <th scope="col" class="lo2">
              {t(LIST.challenge)}
            </th>
            <th scope="col" class="r" aria-sort={request.sort === 'name' ? undefined : 'descending'}>
              <a href={sortLink(null)}>{t(LIST.figure)}</a>
            </th>
            <th scope="col">{t(LIST.outcome)}</th>
            <th scope="col">{t(LIST.grade)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.node.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { node, places, domains, challenges, outcome, figure } }: { readonly row: CaseRow }) {
  const { t, href, data, locale } = usePage();
  const metric = figure === null ? null : data.metric(figure.metricCode);
  const year = node.periodStart?.slice(0, 4);
  return (
    <tr>
      <th scope="row" class="a-name">
        <a href={href(pathOf(node.id))}>{t(nameOf(node))}</a>
        {year !== undefined && <span class="q num"> {year}</span>}
      </th>
      <td class="a-place">
        {places.length === 0 ? <span class="q">{t(LIST.nowhere)}</span> : <NodeLinks nodes={places} most={2} />}
      </td>
      <td class="lo">
        <NodeLinks nodes={domains} most={1} />
      </td>
      <td class="lo2">
        <NodeLinks nodes={challenges} most={2} />
      </td>
      <td class="r nw a-fig">
        {figure !== null && outcome !== null && (
          <a class="bare" href={href(pathOf(outcome.id))}>
            <b>{t(quantityText(data, figure))}</b>
          </a>
        )}
      </td>
      <td class="a-out">
        {outcome === null ? (
          <span class="q">{t(LIST.noOutcome)}</span>
        ) : metric === null ? (
          <a class="bare" href={href(pathOf(outcome.id))}>
            {typeset(textIn(locale, outcome.textEn, outcome.textZh) ?? '', locale)}
          </a>
        ) : (
          t({ en: metric.nameEn, zh: metric.nameZh })
        )}
      </td>
      <td class="a-grade">{outcome !== null && <Grade grade={outcome.evidence} />}</td>
    </tr>
  );
}
