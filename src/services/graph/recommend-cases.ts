import { uniqueRows } from '../statements-of-node';
import type { Scope } from '../scope';
import type { CitationRow, ObservationRow, StatementRow } from '../../snapshot';
import type { Text } from '../../graph/graph-data.types';
import type { Missing } from '../../graph/missing';
import { recommendCases, type Because, type CaseRecommendation, type FitParts } from '../../graph/recommend-cases';
import { GraphArguments } from './graph-arguments';
import { citationsOf, statementsOfLinks, type NodeOrNull, outcomesOf } from './graph-scope';
import { graphSnapshot, type GraphSnapshot } from './graph-snapshot';
import { PEOPLE } from './measures-of';
import { sixDigits } from './six-digits';

/** Cases from elsewhere that a city may learn from. */
export function casesForCity(scope: Scope, city: string, first: number | null | undefined): RecommendationView[] {
  const snapshot = graphSnapshot(scope.data);
  const given = new GraphArguments(snapshot.graph);
  given.node('city', city, ['city']);
  const count = given.within('first', first, { least: 1, most: 50, default: 5 });
  given.throwIfAny();
  const found = recommendCases(snapshot.graph, snapshot, city, count);
  return found.map((each) => new RecommendationView(scope, snapshot, city, each));
}

export class RecommendationView {
  readonly fit: number;
  readonly parts: FitParts;
  readonly missing: readonly Missing[];

  constructor(
    private readonly scope: Scope,
    private readonly snapshot: GraphSnapshot,
    private readonly of: string,
    private readonly found: CaseRecommendation,
  ) {
    this.fit = sixDigits(found.fit);
    const { challenges, profile, size, evidence } = found.parts;
    this.parts = {
      challenges: sixDigits(challenges),
      profile: sixDigits(profile),
      size: sixDigits(size),
      evidence: sixDigits(evidence),
    };
    this.missing = found.missing;
  }

  get case(): NodeOrNull {
    return this.scope.data.node(this.found.case);
  }

  get comparedCity(): NodeOrNull | null {
    return this.found.city === null ? null : this.scope.data.node(this.found.city);
  }

  get because(): readonly BecauseView[] {
    return this.found.because.map((because) => {
      const observations = observationsBehind(this.snapshot, because, this.of, this.found.city);
      return new BecauseView(this.scope, because, this.found.case, observations);
    });
  }
}

/** One reason, with everything it rests on. */
export class BecauseView {
  readonly kind: Because['kind'];
  readonly weight: number;
  readonly text: Text;

  constructor(
    private readonly scope: Scope,
    private readonly because: Because,
    private readonly caseId: string,
    readonly observations: readonly ObservationRow[],
  ) {
    this.kind = because.kind;
    this.weight = sixDigits(because.weight);
    this.text = because.text;
  }

  get via(): NodeOrNull {
    return this.scope.data.node(this.because.via);
  }

  /** Behind the links of the need and of the case; of evidence, the outcomes. */
  get statements(): StatementRow[] {
    if (this.kind === 'EVIDENCE') return outcomesOf(this.scope, this.caseId);
    return statementsOfLinks(this.scope, this.because.links);
  }

  get citations(): CitationRow[] {
    if (this.kind === 'EVIDENCE') {
      const { data } = this.scope;
      return uniqueRows(this.statements.flatMap(({ citationIdentity }) => data.citationAt(citationIdentity) ?? []));
    }
    return citationsOf(this.scope, this.because.links, this.observations);
  }
}

/** Of size and profile the values of both cities, of a measured need that of the one. */
function observationsBehind(
  { observation, measures }: GraphSnapshot,
  { kind, indicator }: Because,
  city: string,
  other: string | null,
): ObservationRow[] {
  const of = (id: string, place: string | null): ObservationRow | null =>
    place === null ? null : observation(id, place);
  const both = (id: string): ObservationRow[] => {
    const pair = [of(id, city), of(id, other)].filter((each) => each !== null);
    return pair.length === 2 ? pair : [];
  };
  if (kind === 'SIZE') return both(PEOPLE);
  if (kind === 'PROFILE') {
    return measures.filter(({ valueType }) => valueType !== 'RANK').flatMap((measure) => both(measure.indicator));
  }
  return indicator === null ? [] : [of(indicator, city)].filter((each) => each !== null);
}
