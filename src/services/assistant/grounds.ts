import type { CitationRow, NodeRow } from '../../snapshot';
import { citedNode } from '../citation/cited-things';
import { citationsOfLink, citationsOfStatement } from '../statements-of-node';
import type { AssistantScope } from './assistant-scope';

/**
 * The places that a node rests on: those that it cites itself; of a node that only others speak of, such as a challenge, those where they do;
 * else those of its links.
 */
export function groundsOf(scope: AssistantScope, node: NodeRow): CitationRow[] {
  const { data } = scope;
  const own = citedNode(scope, node).citationIds.flatMap((id) => data.citation(id) ?? []);
  if (own.length > 0) return own;
  const said = data.statementsAbout(node).slice(0, MOST_READ);
  if (said.length > 0) return said.flatMap((statement) => citationsOfStatement(scope, statement));
  const links = (['linksFrom', 'linksTo'] as const).flatMap((relation) => data.related(relation, node.identity));
  const sourced = links.filter(({ at }) => !data.editorial.links.has(at)).slice(0, MOST_READ);
  return sourced.flatMap((link) => citationsOfLink(scope, link));
}

/** A country has thousands of links, and three places are shown. */
const MOST_READ = 20;
