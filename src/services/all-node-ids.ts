import { KnowledgeNode } from '../entities/knowledge-node';
import type { NodeKind } from '../entities/vocabulary';
import { checkIds } from './check-ids';
import { checkFilter } from './filter/check';
import { compileFilter, type Filter } from './filter/compile';
import { filterFieldsOf } from './filter/node-filters';
import { Parameters } from './filter/parameters';
import { InputProblems } from './input-problems';
import type { Scope } from './scope';

/** The ids of every node of a kind that a filter finds, sorted: for computations that need them all. */
export async function allNodeIds(scope: Scope, kind: NodeKind, filter: Filter, path: string): Promise<string[]> {
  const fields = filterFieldsOf(kind);
  const problems = new InputProblems();
  await checkIds(scope, checkFilter(fields, filter, path, problems), problems);
  problems.throwIfAny();
  const parameters = new Parameters();
  const rows = await scope.read
    .createQueryBuilder(KnowledgeNode, 'n')
    .select('n.id', 'id')
    .where('n.kind = :kind', { kind })
    .andWhere(compileFilter(fields, filter, parameters), parameters.values)
    .orderBy('n.id')
    .getRawMany<{ id: string }>();
  return rows.map((row) => row.id);
}
