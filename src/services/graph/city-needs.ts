import type { Scope } from '../scope';
import type { CitationRow, ObservationRow, StatementRow } from '../../snapshot';
import { cityNeeds } from '../../graph/city-needs';
import { whyNoCase } from '../../graph/empty-answer';
import type { Text } from '../../graph/graph-data.types';
import type { Need, NeedReason } from '../../graph/need.types';
import { sentence } from '../../graph/texts';
import { emptyView, type EmptyView } from './empty-view';
import { GraphArguments } from './graph-arguments';
import { citationsOf, statementsOfLinks, type NodeOrNull } from './graph-scope';
import { graphSnapshot, type GraphSnapshot } from './graph-snapshot';
import { sixDigits } from './six-digits';
import { supportView, type SupportView } from './support-view';

/** What a city needs, and how that is known. */
export function needsOfCity(scope: Scope, city: string, editorial: boolean): CityNeedsView {
  const snapshot = graphSnapshot(scope.data, editorial);
  const { graph, measures } = snapshot;
  const given = new GraphArguments(graph);
  given.node('city', city, ['city']);
  given.throwIfAny();
  const needs = cityNeeds(graph, measures, city);
  return {
    entries: needs.map((need) => new NeedView(scope, snapshot, city, need)),
    ...emptyView(needs.length > 0 ? null : whyNoCase(graph, city, needs)),
  };
}

export interface CityNeedsView extends EmptyView {
  readonly entries: readonly NeedView[];
}

export class NeedView {
  readonly weight: number;
  readonly reasons: readonly NeedReasonView[];

  constructor(
    private readonly scope: Scope,
    snapshot: GraphSnapshot,
    city: string,
    private readonly need: Need,
  ) {
    this.weight = sixDigits(need.weight);
    this.reasons = need.reasons.map((reason) => new NeedReasonView(scope, snapshot, city, reason));
  }

  get node(): NodeOrNull {
    return this.scope.data.node(this.need.id);
  }
}

/** One way by which a need is known, with everything it rests on. */
export class NeedReasonView {
  readonly basis: NeedReason['basis'];
  readonly weight: number;
  readonly text: Text;

  constructor(
    private readonly scope: Scope,
    private readonly snapshot: GraphSnapshot,
    private readonly city: string,
    private readonly reason: NeedReason,
  ) {
    this.basis = reason.basis;
    this.weight = sixDigits(reason.weight);
    this.text = sentence(reason.text);
  }

  get support(): SupportView | null {
    return supportView(this.scope, this.reason.support);
  }

  get statements(): StatementRow[] {
    return statementsOfLinks(this.scope, this.reason.links);
  }

  get observations(): ObservationRow[] {
    const { indicator } = this.reason;
    return indicator === null ? [] : [this.snapshot.observation(indicator, this.city)].filter((row) => row !== null);
  }

  get citations(): CitationRow[] {
    return citationsOf(this.scope, this.reason.links, this.observations);
  }
}
