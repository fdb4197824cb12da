import { KnowledgeNode } from '../entities/knowledge-node';
import type { NodeKind } from '../entities/vocabulary';
import { checkIdsExist } from './check-ids';
import type { FacetedList } from './facet/facets';
import { compileFilter, idsIn, type Filter } from './filter/compile';
import { filterFieldsOf } from './filter/node-filters';
import { Parameters } from './filter/parameters';
import { pageOfIds, type RowList } from './list-rows';
import { orderFieldsOf } from './order/node-orders';
import { orderColumns, type OrderRequest } from './order/order';
import type { Page, PageArguments } from './page';
import type { Scope } from './scope';

/** One page of the nodes of a kind: as asked, then by their order among siblings, then by id. */
export async function listNodes(
  scope: Scope,
  kind: NodeKind,
  filter: Filter | null | undefined,
  page: PageArguments,
  orderBy?: readonly OrderRequest[] | null,
): Promise<Page<string>> {
  const fields = filterFieldsOf(kind);
  await checkIdsExist(scope, idsIn(fields, filter));
  const parameters = new Parameters();
  const where = compileFilter(fields, filter, parameters);
  const list: RowList = {
    query: () =>
      scope.read
        .createQueryBuilder(KnowledgeNode, 'n')
        .where('n.kind = :kind', { kind })
        .andWhere(where, parameters.values),
    order: orderColumns(orderFieldsOf(kind), orderBy, [
      { sql: 'n.position', type: 'integer' },
      { sql: 'n.id', type: 'text' },
    ]),
  };
  return pageOfIds(list, page);
}

export function facetedNodes(kind: NodeKind): FacetedList {
  return { entity: KnowledgeNode, fields: filterFieldsOf(kind), kind };
}
