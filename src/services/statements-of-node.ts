import type { Citation } from '../entities/citation';
import type { Statement } from '../entities/statement';
import type { StatementKind } from '../entities/vocabulary';
import { connectionOf, type Connection } from './connection';
import { compareKeys, pageOf, type PageArguments } from './page';
import type { Scope } from './scope';

/** One page of what is said about a node: its own statements first, in their order, then those of others. */
export async function statementsOfNode(
  scope: Scope,
  nodeId: string,
  kinds: readonly StatementKind[] | null | undefined,
  page: PageArguments,
): Promise<Connection<Statement>> {
  const all = await scope.loaders.statementsAbout.load(nodeId);
  const wanted = kinds ? all.filter((statement) => kinds.includes(statement.kind)) : [...all];
  const keyOf = (each: Statement): [number, string, number, string] => [
    each.ownerId === nodeId ? 0 : 1,
    each.ownerId,
    each.position,
    each.id,
  ];
  wanted.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return connectionOf(pageOf(wanted, keyOf, page));
}

/** Every place that supports a statement, the first one first; never empty. */
export async function citationsOfStatement(scope: Scope, statement: Statement): Promise<Citation[]> {
  const [first, further] = await Promise.all([
    scope.loaders.citation.load(statement.citationId),
    scope.loaders.furtherCitations.load(statement.id),
  ]);
  if (!first) throw new Error(`${statement.id} cites ${statement.citationId}, which is not there.`);
  return [first, ...further];
}
