/** What others may use of lists. */
export { type Connection, connectionOf, PageConnection } from './connection';
export type { CursorKey } from './cursor';
export { type Bucket, Facet, type ShownChoice } from './facet/facet';
export { facetsOf } from './facet/facets';
export { countedFields, type FacetChoice, memberOf } from './filter/facet-choices';
export { checkFilter } from './filter/check';
export { compileFilter, type Filter } from './filter/compile';
export { type FilterFields, isMemberField } from './filter/field';
export { filterFieldsOf, KINDS_WITH_OWN_FILTER, sharedChoices } from './filter/node-filters';
export { PUBLISHED_RANKING_FIELDS } from './filter/published-ranking-filters';
export type { PeriodOperators, Test } from './filter/field';
export { DATE_FORM, hasBegun, isNotOver } from './filter/period';
export { compareKeys, HALF, pageOf } from './items-in-memory';
export { compileList } from './left-out';
export { ALL_STATEMENTS, type ListDefinition, listOf, nodesOf, OBSERVATIONS, STATEMENTS } from './list-definition';
export { checkRequest, type CheckedRequest, type ListRequest } from './list-request';
export { allPlaces, listRows } from './list-rows';
export { connectionWithin, type ListWithin } from './list-within';
export { orderFieldsOf } from './order/node-orders';
export { type OrderFields, type OrderRequest, RELEVANCE } from './order/order';
export type { Matches } from './matches';
export {
  DEFAULT_PAGE_SIZE,
  type Edge,
  MAX_PAGE_SIZE,
  type OrderedItems,
  Page,
  type PageArguments,
  type PageInfo,
  pageRequest,
} from './page';
