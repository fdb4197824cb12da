import { KnowledgeNode } from '../entities/knowledge-node';
import type { NodeKind } from '../entities/vocabulary';
import { filterFieldsOf } from './filter/node-filters';
import { listIds, type ListedTable, type ListRequest } from './list';
import { orderFieldsOf } from './order/node-orders';
import type { Page } from './page';
import type { Scope } from './scope';

/** One page of the nodes of a kind: as asked, then by their order among siblings, then by id. */
export function listNodes(scope: Scope, kind: NodeKind, request: ListRequest): Promise<Page<string>> {
  return listIds(scope, nodesOf(kind), request);
}

/** Nodes of one kind, or of any. */
export function nodesOf(kind: NodeKind | null): ListedTable {
  return {
    name: `nodes ${kind}`,
    entity: KnowledgeNode,
    kind,
    fields: filterFieldsOf(kind),
    orderFields: orderFieldsOf(kind),
    order: [
      { sql: 'n.position', type: 'integer' },
      { sql: 'n.id', type: 'text' },
    ],
  };
}
