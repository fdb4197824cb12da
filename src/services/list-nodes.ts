import { KnowledgeNode } from '../entities/knowledge-node';
import type { NodeKind } from '../entities/vocabulary';
import { checkIdsExist } from './check-ids';
import { compileFilter, idsIn, type Filter } from './filter/compile';
import { filterFieldsOf } from './filter/node-filters';
import { Parameters } from './filter/parameters';
import { pageOfIds, type RowList } from './list-rows';
import type { Page, PageArguments } from './page';
import type { Scope } from './scope';

/** One page of the nodes of a kind, by their order among siblings, then by slug. */
export async function listNodes(
  scope: Scope,
  kind: NodeKind,
  filter: Filter | null | undefined,
  page: PageArguments,
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
    order: [
      { sql: 'n.position', sample: 0 },
      { sql: 'n.id', sample: '' },
    ],
  };
  return pageOfIds(list, page);
}
