import type { StatementKind } from '../entities/vocabulary';
import {
  ALL_STATEMENTS,
  checkRequest,
  type Connection,
  connectionWithin,
  type CursorKey,
  type ListRequest,
  STATEMENTS,
} from '../lists';
import type { CitationRow, LinkRow, NodeRow, StatementRow } from '../snapshot';
import type { Scope } from './scope';

/** Which statements: of any of these kinds; all where nothing is given. */
export interface StatementSelection {
  readonly kinds?: readonly StatementKind[];
}

/** One page of what is said about a node: its own statements first, in their order, then those of others. */
export function statementsOfNode(
  scope: Scope,
  node: NodeRow,
  { kinds }: StatementSelection,
  request: ListRequest,
): Connection<StatementRow> {
  const checked = checkRequest(scope, STATEMENTS, request);
  const isOwn = ({ ownerIdentity }: StatementRow): boolean => ownerIdentity === node.identity;
  const about = scope.data.statementsAbout(node).filter(({ kind }) => kinds?.includes(kind) ?? true);
  const items = [...about.filter(isOwn), ...about.filter((each) => !isOwn(each))];
  const keyOf = (each: StatementRow): CursorKey => [isOwn(each) ? 0 : 1, each.ownerId, each.position, each.id];
  return connectionWithin(scope, { definition: STATEMENTS, items, placeOf, keyOf }, request, checked, {
    rowOf: asItIs,
  });
}

/** One page of the statements behind a link, the first one first; all of them, since whoever has the link sees on what it rests. */
export function statementsOfLink(scope: Scope, link: LinkRow, request: ListRequest): Connection<StatementRow> {
  const checked = checkRequest(scope, ALL_STATEMENTS, request);
  const items = scope.data.statementsBehind(link);
  const places = new Map(items.map(({ at }, index) => [at, index]));
  const keyOf = (each: StatementRow): CursorKey => [places.get(each.at) ?? 0, each.id];
  return connectionWithin(scope, { definition: ALL_STATEMENTS, items, placeOf, keyOf }, request, checked, {
    rowOf: asItIs,
  });
}

/** Every place that supports a link: its own, else those of the statements behind it. */
export function citationsOfLink(scope: Pick<Scope, 'data'>, link: LinkRow): CitationRow[] {
  const own = scope.data.citationAt(link.citationIdentity);
  const behind = scope.data.statementsBehind(link).flatMap((each) => citationsOfStatement(scope, each));
  return uniqueRows(own ? [own, ...behind] : behind);
}

/** Every place that supports a statement, the first one first; never empty. */
export function citationsOfStatement({ data }: Pick<Scope, 'data'>, statement: StatementRow): CitationRow[] {
  const first = data.citationAt(statement.citationIdentity);
  if (!first) throw new Error(`${statement.id} cites ${statement.citationId}, which is not there.`);
  return [first, ...data.furtherCitationsOf(statement)];
}

/** Every place that the node's own statements cite, each once, in the order of the statements. */
export function citationsOfNode(scope: Pick<Scope, 'data'>, node: NodeRow): CitationRow[] {
  const own = scope.data.statementsOwnedBy(node);
  return uniqueRows(own.flatMap((statement) => citationsOfStatement(scope, statement)));
}

/** Each row once, at its first place. */
export function uniqueRows<Row extends { readonly at: number }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.at, row])).values()];
}

function placeOf({ at }: StatementRow): number {
  return at;
}

function asItIs(statement: StatementRow): StatementRow {
  return statement;
}
