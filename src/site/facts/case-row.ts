import { isEditorial } from '../../entities/editorial';
import type { NodeRow, QuantityRow, Snapshot, StatementRow } from '../../snapshot';

/** A case as a row of a list: where, in which field, against what, and what came of it. */
export interface CaseRow {
  readonly node: NodeRow;
  readonly places: readonly NodeRow[];
  readonly domains: readonly NodeRow[];
  readonly challenges: readonly NodeRow[];
  readonly outcomes: number;
  /** The outcome that says most: one with a figure before others, then that of the better grade, then the first. */
  readonly outcome: StatementRow | null;
  readonly figure: QuantityRow | null;
}

export function caseRowOf(data: Snapshot, node: NodeRow): CaseRow {
  const far = (type: 'TAKES_PLACE_IN' | 'IN_DOMAIN' | 'ADDRESSES'): NodeRow[] =>
    data.linksFrom(node.identity, type).flatMap(({ toIdentity }) => data.nodeAt(toIdentity) ?? []);
  const outcomes = data.statementsOwnedBy(node).filter((each) => each.kind === 'OUTCOME' && !isEditorial(each));
  const ranked = outcomes.map((outcome, place) => ({ outcome, place, figure: data.quantitiesOf(outcome)[0] ?? null }));
  ranked.sort(
    (a, b) =>
      Number(a.figure === null) - Number(b.figure === null) ||
      compare(a.outcome.evidence, b.outcome.evidence) ||
      a.place - b.place,
  );
  const [best] = ranked;
  return {
    node,
    places: far('TAKES_PLACE_IN'),
    domains: far('IN_DOMAIN'),
    challenges: far('ADDRESSES'),
    outcomes: outcomes.length,
    outcome: best?.outcome ?? null,
    figure: best?.figure ?? null,
  };
}

/** Those with a figure first, then those with most outcomes; equal ones as they were. */
export function byOutcomes(a: CaseRow, b: CaseRow): number {
  return Number(a.figure === null) - Number(b.figure === null) || b.outcomes - a.outcomes;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
