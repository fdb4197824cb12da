/** What others may use of lists. */
export { type Connection, connectionOf, PageConnection } from './connection';
export type { CursorKey } from './cursor';
export type { Bucket, Facet } from './facet/facets';
export { facetsOf } from './facet/facets';
export { checkFilter } from './filter/check';
export { compileFilter, type Filter } from './filter/compile';
export { filterFieldsOf } from './filter/node-filters';
export { DATE_FORM, hasBegun, isNotOver } from './filter/period';
export { compareKeys, HALF, pageOf } from './items-in-memory';
export { compileList } from './left-out';
export { ALL_STATEMENTS, type ListDefinition, listOf, nodesOf, OBSERVATIONS, STATEMENTS } from './list-definition';
export { checkRequest, type CheckedRequest, type ListRequest } from './list-request';
export { allPlaces, listRows } from './list-rows';
export { connectionWithin, type ListWithin } from './list-within';
export { orderFieldsOf } from './order/node-orders';
export type { OrderRequest } from './order/order';
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
