import type { NodeKind } from '../../entities/vocabulary';
import { countedFields, type ListDefinition, nodesOf } from '../../lists';
import { LIST_NAMES } from '../../services/export/list-names';
import { pathOf } from '../../services/citation/permalink';
import type { NodeRow, Snapshot } from '../../snapshot';
import { KIND_NAMES, listPath, nameOf, textIn } from '../names';
import type { PageSetting, View } from '../page';
import { inLocale, languageTag, usePage } from '../page-context';
import { Tail } from '../shell/tail';
import { typeset } from '../typeset';
import { facetTitle, LIST } from './facet-words';
import { Facets, shownFacets } from './facets';
import { Nothing, Pager } from './list-parts';
import { citedList, formsOfList, queryOfList } from './list-tail';
import {
  addressOf,
  filterOf,
  type ListRequest,
  membersOf,
  PAGE_SIZE,
  placesFound,
  readListRequest,
} from './read-list-request';

export const NODE_SORTS = ['-cases', 'name'];

/** What things of a kind there are, with how many cases each has. */
export function nodeListView(kind: NodeKind): (setting: PageSetting) => View {
  return ({ scope, search, locale }) => {
    const { data } = scope;
    const definition = nodesOf(kind);
    const path = listPath(kind);
    const request = readListRequest(definition, search);
    const filter = filterOf(definition, request);
    const byCases = 'CASE_STUDY_COUNT' in definition.orderFields && request.sort === '-cases';
    const order = byCases ? 'CASE_STUDY_COUNT' : request.sort === 'name' ? `NAME_${locale}` : null;
    const orderBy =
      order === null ? null : [{ field: order, direction: byCases ? ('DESC' as const) : ('ASC' as const) }];
    const places = placesFound(scope, definition, filter, orderBy);
    const nodes = data.view('node');
    const rows = places.slice((request.page - 1) * PAGE_SIZE, request.page * PAGE_SIZE).map((place) => nodes.at(place));
    const [first = '', ...others] = facetsOfKind(definition);
    const facets = shownFacets(scope, definition, first === '' ? [] : [first, ...others], filter, request);
    const [en, zh] = KIND_NAMES[kind];
    const title = { en: `${en}: ${places.length}`, zh: `${zh}（${places.length}）` };
    const without =
      places.length > 0
        ? []
        : [...request.chosen.keys()].map((field) => {
            const left = new Map([...request.chosen].filter(([name]) => name !== field));

            const count = placesFound(scope, definition, filterOf(definition, { chosen: left })).length;
            return { field, title: facetTitle(field), count };
          });
    return {
      title: { en, zh },
      crumbs: [{ text: { en, zh } }],
      section: SECTIONS[kind] ?? '/topics',
      canonical: addressOf(path, definition, request, request.page),
      body: (
        <>
          <header class="head">
            <ListTitle kind={kind} count={places.length} />
          </header>
          <Facets {...{ path, definition, request, facets, first }} />
          {places.length === 0 ? (
            <Nothing {...{ path, definition, request, without }} />
          ) : (
            <NodeTable {...{ kind, rows, request, counts: casesOf(data, kind, rows) }} />
          )}
          <Pager {...{ path, definition, request, total: places.length }} />
          <Tail
            thing={citedList(path, definition, request, title)}
            forms={formsOfList(LIST_NAMES[kind], definition, request)}
            query={queryOfList(LIST_NAMES[kind], definition, request)}
          />
        </>
      ),
    };
  };
}

const SECTIONS: Partial<Record<NodeKind, string>> = {
  ...{ city: '/cities', country: '/cities', region: '/cities', indicator: '/indicators', source: '/sources' },
  figure: '/sources',
};

/** Fields whose values are few enough to choose from; the kind's own sort first. */
function facetsOfKind(definition: ListDefinition): string[] {
  const counted = [...countedFields(definition.fields).keys()].filter((name) => !LEFT_OUT.has(name));
  const sorts = counted.filter((name) => membersOf(definition, name).hasWords);
  return [...sorts, ...counted.filter((name) => !sorts.includes(name))].slice(0, 6);
}

/** The kind is that of the list, and a case is found on its own page. */
const LEFT_OUT: ReadonlySet<string> = new Set(['nodeKind', 'caseStudy']);

/** How many cases link to each; null for kinds that cases do not link to. */
function casesOf(data: Snapshot, kind: NodeKind, rows: readonly NodeRow[]): ReadonlyMap<string, number> | null {
  if (!('CASE_STUDY_COUNT' in nodesOf(kind).orderFields)) return null;
  return new Map(
    rows.map((node) => {
      const from = data.linksTo(node.identity).map(({ fromIdentity }) => fromIdentity);
      return [node.id, new Set(from.filter((identity) => data.kindOf(identity) === 'case')).size];
    }),
  );
}

function ListTitle({ kind, count }: { readonly kind: NodeKind; readonly count: number }) {
  const { t } = usePage();
  return (
    <h1>
      {t(KIND_NAMES[kind])} <span class="q num">{count}</span>
    </h1>
  );
}

interface NodeTableProps {
  readonly kind: NodeKind;
  readonly rows: readonly NodeRow[];
  readonly request: ListRequest;
  readonly counts: ReadonlyMap<string, number> | null;
}

function NodeTable({ kind, rows, request, counts }: NodeTableProps) {
  const { t, href } = usePage();
  const definition = nodesOf(kind);
  const sortLink = (sort: string): string => href(addressOf(listPath(kind), definition, { ...request, sort }));
  return (
    <div class="tw" tabindex={0} role="region" aria-label={t(KIND_NAMES[kind])}>
      <table class="stack nodes">
        <thead>
          <tr>
            <th scope="col" aria-sort={request.sort === 'name' ? 'ascending' : undefined}>
              <a href={sortLink('name')}>{t(LIST.name)}</a>
            </th>
            <th scope="col" class="lo">
              {t(LIST.what)}
            </th>
            {counts !== null && (
              <th scope="col" class="r" aria-sort={request.sort === '-cases' ? 'descending' : undefined}>
                <a href={sortLink('-cases')}>{t(LIST.cases)}</a>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((node) => (
            <NodeEntry key={node.id} node={node} count={counts?.get(node.id) ?? null} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NodeEntry({ node, count }: { readonly node: NodeRow; readonly count: number | null }) {
  const { t, href, locale, other } = usePage();
  const alternative = inLocale(nameOf(node), other);
  const summary = textIn(locale, node.summaryEn, node.summaryZh);
  return (
    <tr>
      <th scope="row">
        <a href={href(pathOf(node.id))}>{t(nameOf(node))}</a>
        {alternative !== t(nameOf(node)) && (
          <span class="q small other" lang={languageTag(other)}>
            {alternative}
          </span>
        )}
      </th>
      <td class="lo">{summary === null ? '' : typeset(summary, locale)}</td>
      {count !== null && <td class="r num">{count}</td>}
    </tr>
  );
}
