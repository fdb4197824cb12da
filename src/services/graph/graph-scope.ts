import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { Citation } from '../../entities/citation';
import type { Link } from '../../entities/link';
import type { Observation } from '../../entities/observation';
import type { Statement } from '../../entities/statement';
import type { DataVersion } from '../data-version';
import type { Scope } from '../scope';
import { citationsOfStatement } from '../statements-of-node';

/** What a question about the graph needs: the scope of the request and the state of the data when it came. */
export interface GraphScope extends Scope {
  readonly dataVersion: DataVersion;
}

export type NodePromise = Promise<KnowledgeNode | null>;

export async function nodesById(scope: Scope, ids: readonly string[]): Promise<KnowledgeNode[]> {
  const nodes = await Promise.all(ids.map((id) => scope.loaders.node.load(id)));
  return nodes.filter((node) => node !== null);
}

export async function linksById(scope: Scope, ids: readonly string[]): Promise<Link[]> {
  const links = await Promise.all(ids.map((id) => scope.loaders.link.load(id)));
  return links.filter((link) => link !== null);
}

/** The statements behind links, each once, in the order of the links. */
export async function statementsOfLinks(scope: Scope, linkIds: readonly string[]): Promise<Statement[]> {
  const lists = await Promise.all(linkIds.map((id) => scope.loaders.statementsBehind.load(id)));
  return uniqueById(lists.flat());
}

/** Every place that supports links or observations, each once: that of the links themselves, then those of their statements. */
export async function citationsOf(
  scope: Scope,
  linkIds: readonly string[],
  observations: readonly Observation[] = [],
): Promise<Citation[]> {
  const [links, statements] = await Promise.all([linksById(scope, linkIds), statementsOfLinks(scope, linkIds)]);
  const ids = [...links, ...observations].flatMap(({ citationId }) => citationId ?? []);
  const own = await Promise.all(ids.map((id) => scope.loaders.citation.load(id)));
  const behind = await Promise.all(statements.map((statement) => citationsOfStatement(scope, statement)));
  return uniqueById([...own.filter((citation) => citation !== null), ...behind.flat()]);
}

function uniqueById<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
