import { KnowledgeNode } from '../entities/knowledge-node';
import type { NodeKind } from '../entities/vocabulary';
import { checkIdsExist } from './check-ids';
import { compileFilter, idsIn, type Filter } from './filter/compile';
import { filterFieldsOf } from './filter/node-filters';
import { Parameters } from './filter/parameters';
import type { Scope } from './scope';

/** The ids of every node of a kind that a filter finds, sorted: for computations that need them all. */
export async function allNodeIds(scope: Scope, kind: NodeKind, filter: Filter, path: string): Promise<string[]> {
  const fields = filterFieldsOf(kind);
  await checkIdsExist(scope, idsIn(fields, filter, path));
  const parameters = new Parameters();
  const rows = await scope.read
    .createQueryBuilder(KnowledgeNode, 'n')
    .select('n.id', 'id')
    .where('n.kind = :kind', { kind })
    .andWhere(compileFilter(fields, filter, parameters, path), parameters.values)
    .orderBy('n.id')
    .getRawMany<{ id: string }>();
  return rows.map((row) => row.id);
}
