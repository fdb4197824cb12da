import { NODE_KINDS } from '../entities/vocabulary';
import { nodesOf, STATEMENTS } from '../lists';
import { CASE_SORTS, caseListView } from './lists/case-list';
import { NODE_SORTS, nodeListView } from './lists/node-list';
import { filterNames } from './lists/read-list-request';
import { statementListView } from './lists/statement-list';
import { listPath } from './names';
import type { PageSetting, View } from './page';
import { dataView } from './views/data-view';
import { homeView } from './views/home-view';
import { searchView } from './views/search-view';
import { topicsView } from './views/topics-view';

/** A page that is no thing of the knowledge base: at which address, with which parameters. */
export interface SiteView {
  readonly path: string;
  /** Beside `locale`. */
  readonly parameters: readonly string[];
  /** Values that a parameter may have, where these are few. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Points of cost: about what the same costs in GraphQL. */
  readonly cost: number;
  make(setting: PageSetting): View | Promise<View>;
}

const LIST = ['page', 'sort'];

export const SITE_VIEWS: readonly SiteView[] = [
  { path: '/', parameters: [], cost: 200, make: homeView },
  { path: '/search', parameters: ['after', 'city', 'kind', 'q'], cost: 1_300, make: searchView },
  {
    path: '/cases',
    parameters: [...filterNames(nodesOf('case')), ...LIST, 'view'],
    values: { sort: CASE_SORTS, view: ['table', 'matrix'] },
    cost: 500,
    make: caseListView,
  },
  ...NODE_KINDS.filter((kind) => kind !== 'case').map((kind) => ({
    path: listPath(kind),
    parameters: [...filterNames(nodesOf(kind)), ...LIST],
    values: { sort: NODE_SORTS },
    cost: 300,
    make: nodeListView(kind),
  })),
  { path: '/topics', parameters: [], cost: 100, make: topicsView },
  {
    path: '/statements',
    parameters: [...filterNames(STATEMENTS), 'page', 'place'],
    cost: 500,
    make: statementListView,
  },
  { path: '/data', parameters: [], cost: 300, make: dataView },
];

/** The addresses of lists, for those who index the site. */
export const LIST_PATHS: readonly string[] = SITE_VIEWS.map(({ path }) => path).filter(
  (path) => path !== '/' && path !== '/search',
);
