import type { Citation } from '../entities/citation';
import type { Scope } from './scope';
import { citationsOfStatement } from './statements-of-node';

/** Every place that the node's own statements cite, each once, in the order of the statements. */
export async function citationsOfNode(scope: Scope, nodeId: string): Promise<Citation[]> {
  const statements = await scope.loaders.statementsAbout.load(nodeId);
  const own = statements.filter((statement) => statement.ownerId === nodeId);
  own.sort((a, b) => a.position - b.position);
  const citations = (await Promise.all(own.map((statement) => citationsOfStatement(scope, statement)))).flat();
  return [...new Map(citations.map((citation) => [citation.id, citation])).values()];
}
