import { uniqueRows } from '../statements-of-node';
import type { Scope } from '../scope';
import type { CitationRow, ObservationRow, StatementRow } from '../../snapshot';
import type { Text } from '../../graph/graph-data.types';
import type { Missing } from '../../graph/missing';
import {
  recommendCaseStudies,
  type RecommendationReason,
  type CaseRecommendation,
  type ScoreParts,
} from '../../graph/recommend-case-studies';
import { whyNoCase } from '../../graph/empty-answer';
import { cityNeeds } from '../../graph/city-needs';
import { NeedView } from './city-needs';
import { emptyView, type EmptyView } from './empty-view';
import { isNodeId } from '../../inputs/global-id';
import { GraphArguments } from './graph-arguments';
import { citationsOf, statementsOfLinks, type NodeOrNull, outcomesOf } from './graph-scope';
import { graphSnapshot, type GraphSnapshot } from './graph-snapshot';
import { needChoice, type NeedArguments } from './need-choice';
import { observationsBehind } from './observations-behind';
import { sixDigits } from './six-digits';
import { SupportView, supportView } from './support-view';

export interface RecommendRequest extends NeedArguments {
  readonly city: string;
  readonly first?: number | null;
  readonly editorial: boolean;
}

/** Cases from elsewhere that a city may learn from. */
export function caseStudiesForCity(scope: Scope, request: RecommendRequest): RecommendationsView {
  const { city, editorial } = request;
  const snapshot = graphSnapshot(scope.data, editorial);
  const { graph, measures } = snapshot;
  const given = new GraphArguments(graph);
  given.node('city', city, ['city']);
  const first = given.within('first', request.first, { least: 1, most: 50, default: 5 });
  const known = isNodeId(city, ['city']) && graph.indexOf.has(city) ? cityNeeds(graph, measures, city) : null;
  const choice = needChoice(given, request, known);
  given.throwIfAny();
  const { needs, cases } = recommendCaseStudies(graph, snapshot, city, { first, choice });
  return {
    entries: cases.map((each) => new RecommendationView(scope, snapshot, city, each)),
    needs: needs.map((need) => new NeedView(scope, snapshot, city, need)),
    ...emptyView(cases.length > 0 ? null : whyNoCase(graph, city, needs)),
  };
}

export interface RecommendationsView extends EmptyView {
  readonly entries: readonly RecommendationView[];
  readonly needs: readonly NeedView[];
}

export class RecommendationView {
  readonly score: number;
  readonly parts: ScoreParts;
  readonly missing: readonly Missing[];

  constructor(
    private readonly scope: Scope,
    private readonly snapshot: GraphSnapshot,
    private readonly of: string,
    private readonly found: CaseRecommendation,
  ) {
    this.score = sixDigits(found.score);
    const { challenges, profile, size, evidence } = found.parts;
    this.parts = {
      challenges: sixDigits(challenges),
      profile: sixDigits(profile),
      size: sixDigits(size),
      evidence: sixDigits(evidence),
    };
    this.missing = found.missing;
  }

  get caseStudy(): NodeOrNull {
    return this.scope.data.node(this.found.caseStudy);
  }

  get comparedCity(): NodeOrNull | null {
    return this.found.city === null ? null : this.scope.data.node(this.found.city);
  }

  get weakest(): SupportView {
    return new SupportView(this.scope, this.found.weakest);
  }

  get reasons(): readonly ReasonView[] {
    return this.found.reasons.map((reason) => {
      const observations = observationsBehind(this.snapshot, reason, this.of, this.found.city);
      return new ReasonView(this.scope, reason, this.found.caseStudy, observations);
    });
  }
}

/** One reason, with everything it rests on. */
export class ReasonView {
  readonly kind: RecommendationReason['kind'];
  readonly weight: number;
  readonly text: Text;

  constructor(
    private readonly scope: Scope,
    private readonly reason: RecommendationReason,
    private readonly caseId: string,
    readonly observations: readonly ObservationRow[],
  ) {
    this.kind = reason.kind;
    this.weight = sixDigits(reason.weight);
    this.text = reason.text;
  }

  get via(): NodeOrNull {
    return this.scope.data.node(this.reason.via);
  }

  get support(): SupportView | null {
    return supportView(this.scope, this.reason.support);
  }

  /** Behind the links of the need and of the case; of evidence, the outcomes. */
  get statements(): StatementRow[] {
    if (this.kind === 'EVIDENCE') return outcomesOf(this.scope, this.caseId);
    return statementsOfLinks(this.scope, this.reason.links);
  }

  get citations(): CitationRow[] {
    if (this.kind === 'EVIDENCE') {
      const { data } = this.scope;
      return uniqueRows(this.statements.flatMap(({ citationIdentity }) => data.citationAt(citationIdentity) ?? []));
    }
    return citationsOf(this.scope, this.reason.links, this.observations);
  }
}
