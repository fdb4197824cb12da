import { EVIDENCE_GRADES, type EvidenceGrade } from '../../entities/vocabulary';
import { valuesOfCities } from '../../services/indicator-profile';
import type { WordColumn } from '../../snapshot/columns/word-column';
import type { NodeRow, Snapshot } from '../../snapshot';
import { caseRowOf, type CaseRow } from './case-row';
import { outcomeCounts } from './outcome-counts';

/** How much there is, how well supported, and what is missing: counted once for each version of the data. */
export interface Overview {
  readonly statements: Readonly<Record<EvidenceGrade, number>>;
  readonly values: Readonly<Record<EvidenceGrade, number>>;
  readonly cases: number;
  readonly casesWithoutPeriod: number;
  readonly casesWithOutcome: number;
  readonly casesWithFigure: number;
  readonly figures: number;
  readonly missingFigures: readonly NodeRow[];
  /** Fields with their numbers of cases, the largest first. */
  readonly domains: readonly { readonly node: NodeRow; readonly count: number }[];
  /** Cases whose outcome has a figure, the best supported first; one a city. */
  readonly best: readonly CaseRow[];
  /** Indicators of which fewer than half of the cities have a value. */
  readonly sparse: readonly { readonly node: NodeRow; readonly count: number }[];
  readonly citiesWithoutCase: number;
  readonly cities: number;
}

const KEPT = new WeakMap<Snapshot, Overview>();

export function overviewOf(data: Snapshot): Overview {
  const known = KEPT.get(data);
  if (known !== undefined) return known;
  const made = countAll(data);
  KEPT.set(data, made);
  return made;
}

function countAll(data: Snapshot): Overview {
  const cases = data.nodesOfKind('case');
  const outcomes = outcomeCounts(data);
  const figures = data.nodesOfKind('figure');
  const cities = data.nodesOfKind('city');
  const domains = data.nodesOfKind('domain').map((node) => {
    const count = data
      .linksTo(node.identity, 'IN_DOMAIN')
      .filter(({ fromIdentity }) => data.kindOf(fromIdentity) === 'case').length;
    return { node, count };
  });
  const sparse = data
    .nodesOfKind('indicator')
    .map((node) => ({ node, count: valuesOfCities(data, node).sorted.length }));
  return {
    statements: gradesOf(data, 'statement'),
    values: gradesOf(data, 'observation'),
    cases: cases.length,
    casesWithoutPeriod: cases.filter(({ periodStart }) => periodStart === null).length,
    casesWithOutcome: cases.filter(({ identity }) => (outcomes.get(identity)?.all ?? 0) > 0).length,
    casesWithFigure: cases.filter(({ identity }) => (outcomes.get(identity)?.withFigure ?? 0) > 0).length,
    figures: figures.length,
    missingFigures: figures.filter(({ dataState }) => dataState === 'MISSING'),
    domains: domains.sort((a, b) => b.count - a.count),
    best: bestOf(
      data,
      cases.filter(({ identity }) => (outcomes.get(identity)?.withFigure ?? 0) > 0),
    ),
    sparse: sparse.filter(({ count }) => count > 0 && count * 2 < cities.length),
    cities: cities.length,
    citiesWithoutCase: cities.filter(({ identity }) => data.linksTo(identity, 'TAKES_PLACE_IN').length === 0).length,
  };
}

function gradesOf(data: Snapshot, table: 'statement' | 'observation'): Record<EvidenceGrade, number> {
  const counts: Record<EvidenceGrade, number> = { A: 0, B: 0, C: 0, D: 0 };
  const view = data.view(table);
  const grades = view.column<WordColumn>('evidence');
  for (const place of view.places()) {
    const grade = EVIDENCE_GRADES.find((each) => each === grades.get(place));
    if (grade !== undefined) counts[grade] += 1;
  }
  return counts;
}

/** By grade, then by how many outcomes there are; places alternate, so that no city fills the page. */
function bestOf(data: Snapshot, cases: readonly NodeRow[]): CaseRow[] {
  const rows = cases
    .map((node) => caseRowOf(data, node))
    .filter(({ outcome }) => outcome !== null && outcome.evidence !== 'D');
  rows.sort((a, b) => compare(a.outcome?.evidence ?? 'D', b.outcome?.evidence ?? 'D') || b.outcomes - a.outcomes);
  const seen = new Set<string>();
  const first = rows.filter(({ places }) => {
    const key = places[0]?.id ?? '';
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return first.slice(0, 5);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
