import { isEditorial } from '../../entities/editorial';
import type { CitationRow, LinkRow, NodeRow, ObservationRow, StatementRow } from '../../snapshot';
import type { Scope } from '../scope';
import { citationsOfStatement, uniqueRows } from '../statements-of-node';

export type NodeOrNull = NodeRow | null;

export function nodesById({ data }: Scope, ids: readonly string[]): NodeRow[] {
  return ids.flatMap((id) => data.node(id) ?? []);
}

export function linksById({ data }: Scope, ids: readonly string[]): LinkRow[] {
  return ids.flatMap((id) => data.link(id) ?? []);
}

/** The statements behind links, each once, in the order of the links. */
export function statementsOfLinks(scope: Scope, linkIds: readonly string[]): StatementRow[] {
  return uniqueRows(linksById(scope, linkIds).flatMap((link) => scope.data.statementsBehind(link)));
}

/** What came of a case. */
export function outcomesOf({ data }: Scope, caseId: string): StatementRow[] {
  const node = data.node(caseId);
  return node === null
    ? []
    : data.statementsOwnedBy(node).filter((each) => each.kind === 'OUTCOME' && !isEditorial(each));
}

/** Every place that supports links or observations, each once: that of the links themselves, then those of their statements. */
export function citationsOf(
  scope: Scope,
  linkIds: readonly string[],
  observations: readonly ObservationRow[] = [],
): CitationRow[] {
  const { data } = scope;
  const links = linksById(scope, linkIds);
  const own = [...links, ...observations].flatMap(({ citationIdentity }) => data.citationAt(citationIdentity) ?? []);
  const behind = statementsOfLinks(scope, linkIds).flatMap((statement) => citationsOfStatement(scope, statement));
  return uniqueRows([...own, ...behind]);
}
