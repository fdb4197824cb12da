import { currencyOf } from '../../display';
import { isEditorial } from '../../entities/editorial';
import type { CaseFacts } from '../../graph/case-facts';
import type { NodeRow, Snapshot, StatementRow } from '../../snapshot';

/** How well each case is documented, by id. */
export function caseFactsOf(data: Snapshot): ReadonlyMap<string, CaseFacts> {
  return new Map(data.nodesOfKind('case').map((node) => [node.id, factsOfCase(data, node)]));
}

export function factsOfCase(data: Snapshot, node: NodeRow): CaseFacts {
  const statements = data.statementsOwnedBy(node).filter((each) => !isEditorial(each));
  const outcomes = statements.filter(({ kind }) => kind === 'OUTCOME');
  const sources = statements.flatMap(({ citationIdentity }) => data.citationAt(citationIdentity)?.sourceIdentity ?? []);
  return {
    outcomes: outcomes.length,
    outcomesWithFigures: outcomes.filter((each) => data.quantitiesOf(each).length > 0).length,
    bestEvidence: outcomes.map(({ evidence }) => evidence).sort()[0] ?? null,
    hasCost: statements.some((each) => tellsCost(data, each)),
    hasPeriod: node.periodStart !== null,
    sources: new Set(sources).size,
  };
}

/** An amount of money that is no result, lesson or general figure is taken for what was spent. */
function tellsCost(data: Snapshot, statement: StatementRow): boolean {
  if (NO_COSTS.has(statement.kind)) return false;
  return data.quantitiesOf(statement).some(({ unitCode }) => currencyOf(unitCode) !== null);
}

const NO_COSTS: ReadonlySet<string> = new Set(['OUTCOME', 'LESSON', 'STATISTIC', 'FORECAST']);
