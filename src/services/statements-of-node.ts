import type { Citation } from '../entities/citation';
import type { Statement } from '../entities/statement';
import type { Link } from '../entities/link';
import type { Actor, StatementKind } from '../entities/vocabulary';
import type { Connection } from './connection';
import type { CursorKey } from './cursor';
import type { ListRequest } from './list';
import { STATEMENTS } from './list-statements';
import { checkWithin, connectionWithin } from './list-within';
import { compareKeys } from './page';
import { refuseEmpty } from './refuse-empty';
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
  request: ListRequest,
): Promise<Connection<Statement>> {
  refuseEmpty({ kind: kinds, actor: actors });
  await checkWithin(scope, STATEMENTS, request);
  // A node that many statements are about is come to by each of them, and its hundreds of statements are sorted once.
  const all = await scope.loaders.batches.once(`statements about ${nodeId}`, () => allAbout(scope, nodeId));
  const items = all.filter(
    ({ kind, actor }) => (!kinds || kinds.includes(kind)) && (!actors || (actor !== null && actors.includes(actor))),
  );
  const keyOf = (each: Statement): CursorKey => keyAbout(nodeId, each);
  return connectionWithin(scope, { table: STATEMENTS, items, idOf, keyOf }, request);
}

async function allAbout(scope: Scope, nodeId: string): Promise<readonly Statement[]> {
  const rows = (await scope.loaders.statementsAbout.load(nodeId)).map((row) => ({ row, key: keyAbout(nodeId, row) }));
  return rows.sort((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row);
}

function keyAbout(nodeId: string, { ownerId, position, id }: Statement): CursorKey {
  return [ownerId === nodeId ? 0 : 1, ownerId, position, id];
}

/** One page of the statements behind a link, the first one first. */
export async function statementsOfLink(scope: Scope, link: Link, request: ListRequest): Promise<Connection<Statement>> {
  await checkWithin(scope, STATEMENTS, request);
  const items = await scope.loaders.statementsBehind.load(link.id);
  const places = new Map(items.map((each, index) => [each.id, index]));
  const keyOf = (each: Statement): CursorKey => [places.get(each.id) ?? 0, each.id];
  return connectionWithin(scope, { table: STATEMENTS, items, idOf, keyOf }, request);
}

/** Every place that supports a link: its own, else those of the statements behind it. */
export async function citationsOfLink(scope: Scope, link: Link): Promise<Citation[]> {
  const statements = await scope.loaders.statementsBehind.load(link.id);
  const own = link.citationId === null ? null : await scope.loaders.citation.load(link.citationId);
  const behind = (await Promise.all(statements.map((each) => citationsOfStatement(scope, each)))).flat();
  const all = own ? [own, ...behind] : behind;
  return [...new Map(all.map((citation) => [citation.id, citation])).values()];
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

function idOf({ id }: Statement): string {
  return id;
}
