import type { Citation } from '../../entities/citation';
import type { Observation } from '../../entities/observation';
import type { Statement } from '../../entities/statement';
import type { Text } from '../../graph/graph-data.types';
import type { Missing } from '../../graph/missing';
import { recommendCases, type Because, type CaseRecommendation, type FitParts } from '../../graph/recommend-cases';
import { GraphArguments } from './graph-arguments';
import { citationsOf, statementsOfLinks, type GraphScope, type NodePromise } from './graph-scope';
import { graphSnapshot, type GraphSnapshot } from './graph-snapshot';
import { PEOPLE } from './load-measures';
import { sixDigits } from './six-digits';

/** Cases from elsewhere that a city may learn from. */
export async function casesForCity(
  scope: GraphScope,
  city: string,
  first: number | null | undefined,
): Promise<RecommendationView[]> {
  const snapshot = await graphSnapshot(scope.read, scope.dataVersion);
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
    private readonly scope: GraphScope,
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

  get case(): NodePromise {
    return this.scope.loaders.node.load(this.found.case);
  }

  get comparedCity(): NodePromise | null {
    return this.found.city === null ? null : this.scope.loaders.node.load(this.found.city);
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
    private readonly scope: GraphScope,
    private readonly because: Because,
    private readonly caseId: string,
    readonly observations: readonly Observation[],
  ) {
    this.kind = because.kind;
    this.weight = sixDigits(because.weight);
    this.text = because.text;
  }

  get via(): NodePromise {
    return this.scope.loaders.node.load(this.because.via);
  }

  /** Behind the links of the need and of the case; of evidence, the outcomes. */
  get statements(): Promise<Statement[]> {
    if (this.kind === 'EVIDENCE') return this.outcomes();
    return statementsOfLinks(this.scope, this.because.links);
  }

  get citations(): Promise<Citation[]> {
    if (this.kind === 'EVIDENCE') return this.citationsOfOutcomes();
    return citationsOf(this.scope, this.because.links, this.observations);
  }

  private async outcomes(): Promise<Statement[]> {
    const about = await this.scope.loaders.statementsAbout.load(this.caseId);
    const own = about.filter(({ ownerId, kind }) => ownerId === this.caseId && kind === 'OUTCOME');
    return own.sort((a, b) => a.position - b.position);
  }

  private async citationsOfOutcomes(): Promise<Citation[]> {
    const outcomes = await this.outcomes();
    const citations = await Promise.all(outcomes.map(({ citationId }) => this.scope.loaders.citation.load(citationId)));
    const found = citations.filter((citation) => citation !== null);
    return [...new Map(found.map((citation) => [citation.id, citation])).values()];
  }
}

/** Of size and profile the values of both cities, of a measured need that of the one. */
function observationsBehind(
  { observation, measures }: GraphSnapshot,
  { kind, indicator }: Because,
  city: string,
  other: string | null,
): Observation[] {
  const of = (id: string, place: string | null): Observation | null => (place === null ? null : observation(id, place));
  const both = (id: string): Observation[] => {
    const pair = [of(id, city), of(id, other)].filter((each) => each !== null);
    return pair.length === 2 ? pair : [];
  };
  if (kind === 'SIZE') return both(PEOPLE);
  if (kind === 'PROFILE') {
    return measures.filter(({ valueType }) => valueType !== 'RANK').flatMap((measure) => both(measure.indicator));
  }
  return indicator === null ? [] : [of(indicator, city)].filter((each) => each !== null);
}
