import type { EvidenceGrade, Verdict } from '../entities/vocabulary';
import type { Label } from '../labels/label';
import type { NodeRow, ObservationRow, Snapshot, StatementRow } from '../snapshot';
import { comparedText } from './compared-text';
import { samePairs, SOURCES_TOLERANCE } from '../entities/same-pairs';

export type ClaimRow = StatementRow | ObservationRow;

/** What one source says to a claim of another. */
export interface OtherSourceView {
  readonly verdict: Verdict;
  readonly claim: ClaimRow;
  readonly saidBy: ClaimRow;
  readonly evidence: EvidenceGrade;
  readonly text: Label;
}

/** What other sources say to a statement, in the order of its file. */
export function otherSourcesOfStatement(data: Snapshot, claim: StatementRow): OtherSourceView[] {
  return (claim.otherSources ?? []).flatMap(({ verdict, saidBy, reasonEn, reasonZh }) => {
    const row = claimRow(data, saidBy);
    if (row === null) return [];
    return [{ verdict, claim, saidBy: row, evidence: row.evidence, text: { en: reasonEn, zh: reasonZh } }];
  });
}

/** The claims to which a statement or a value is what another source says, by the ids of the claims. */
export function bearsOn(data: Snapshot, row: ClaimRow): readonly OtherSourceView[] {
  let kept = BEARING.get(data);
  if (kept === undefined) {
    kept = bearing(data);
    BEARING.set(data, kept);
  }
  return kept.get(row.id) ?? [];
}

const BEARING = new WeakMap<Snapshot, ReadonlyMap<string, readonly OtherSourceView[]>>();

function bearing(data: Snapshot): ReadonlyMap<string, readonly OtherSourceView[]> {
  const statements = data.view('statement');
  const found = new Map<string, OtherSourceView[]>();
  for (const place of statements.places()) {
    const claim = statements.at(place);
    if (claim.otherSources === null) continue;
    for (const each of otherSourcesOfStatement(data, claim)) {
      found.set(each.saidBy.id, [...(found.get(each.saidBy.id) ?? []), each]);
    }
  }
  for (const list of found.values()) list.sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  return found;
}

/**
 * What other sources say to a value: values of the same quantity and place for the same period, else for neighbouring years. It is computed by
 * the rule of docs/cross-checks.md, so both values of a pair tell of each other.
 */
export function otherSourcesOfValue(data: Snapshot, claim: ObservationRow): OtherSourceView[] {
  const place = data.nodeAt(claim.cityIdentity);
  const indicator = data.nodeAt(claim.indicatorIdentity);
  if (place === null || indicator === null) return [];
  const values = data.observationsOfPlace(place);
  return sameQuantities(data, indicator).flatMap((other) =>
    samePairs(values, [indicator.id, other.id]).flatMap(([a, b]) => {
      const saidBy = a.id === claim.id ? b : b.id === claim.id ? a : null;
      return saidBy === null || saidBy.sourceId === claim.sourceId ? [] : [compared(claim, saidBy, [indicator, other])];
    }),
  );
}

/** An indicator itself, and those of which a link says that they measure the same. */
function sameQuantities(data: Snapshot, indicator: NodeRow): NodeRow[] {
  const same = [
    ...data
      .linksFrom(indicator.identity, 'RELATES_TO')
      .filter(isSame)
      .map((link) => data.nodeAt(link.toIdentity)),
    ...data
      .linksTo(indicator.identity, 'RELATES_TO')
      .filter(isSame)
      .map((link) => data.nodeAt(link.fromIdentity)),
  ];
  return [indicator, ...same.filter((each) => each !== null)];
}

function isSame({ role }: { readonly role: string }): boolean {
  return role === 'same quantity';
}

function compared(
  claim: ObservationRow,
  saidBy: ObservationRow,
  [own, other]: readonly [NodeRow, NodeRow],
): OtherSourceView {
  const [value, said] = [claim.value ?? 0, saidBy.value ?? 0];
  const difference = value === said ? 0 : (value - said) / Math.abs(said);
  const isSameConcept = own.populationConcept === other.populationConcept && own.referenceArea === other.referenceArea;
  const isNear = Math.abs(difference) <= SOURCES_TOLERANCE;
  const text = comparedText({ claim, saidBy, difference, isNear, isSameConcept });
  const verdict = isNear ? 'SUPPORTS' : isSameConcept ? 'CONTRADICTS' : 'QUALIFIES';
  return { verdict, claim, saidBy, evidence: saidBy.evidence, text };
}

function claimRow(data: Snapshot, id: string): ClaimRow | null {
  return id.startsWith('statement:') ? data.statement(id) : data.observation(id);
}
