import type { Citation } from '../entities/citation';
import type { Statement } from '../entities/statement';
import type { Actor, StatementKind } from '../entities/vocabulary';
import { connectionOf, type Connection } from './connection';
import { compareKeys, pageOf, type PageArguments } from './page';
import type { Scope } from './scope';

/** Which statements: of any of these kinds, by any of these actors; all where nothing is given. */
export interface StatementSelection {
  readonly kinds?: readonly StatementKind[] | null;
  readonly actors?: readonly Actor[] | null;
}

/** One page of what is said about a node: its own statements first, in their order, then those of others. */
export async function statementsOfNode(
  scope: Scope,
  nodeId: string,
  { kinds, actors }: StatementSelection,
  page: PageArguments,
): Promise<Connection<Statement>> {
  const all = await scope.loaders.statementsAbout.load(nodeId);
  const wanted = all.filter(
    ({ kind, actor }) => (!kinds || kinds.includes(kind)) && (!actors || (actor !== null && actors.includes(actor))),
  );
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
