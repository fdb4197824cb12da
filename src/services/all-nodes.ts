import type { NodeKind } from '../entities/vocabulary';
import { checkFilter, compileFilter, type Filter, nodesOf } from '../lists';
import type { NodeRow } from '../snapshot';
import { checkIds } from '../inputs/check-ids';
import { InputProblems } from '../inputs/input-problems';
import type { Scope } from './scope';

/** Every node of a kind that a filter finds, by id: for computations that need them all. */
export function allNodes(scope: Pick<Scope, 'data'>, kind: NodeKind, filter: Filter, path: string): NodeRow[] {
  const { fields } = nodesOf(kind);
  const problems = new InputProblems();
  checkIds(scope, checkFilter(fields, filter, path, problems), problems);
  problems.throwIfAny();
  const compiled = compileFilter(scope.data, fields, filter);
  const nodes = scope.data.nodesOfKind(kind);
  return compiled === null ? nodes : nodes.filter(({ at }) => compiled.test(at));
}
