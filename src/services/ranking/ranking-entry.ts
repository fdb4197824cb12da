import type { CitationRow, NodeRow, ObservationRow } from '../../snapshot';
import type { Label } from '../../labels/label';
import type { Contribution, CriterionPlace, GapReason, ImputedValue, RankedUnit } from '../../ranking/result.types';
import type { Scope } from '../scope';
import type { RankingData } from './ranking-data';
import { spanOf, type Span } from './pick-observations';
import type { Robustness } from './robustness';
import { saidOrNull } from './said';

type NodeOrNull = NodeRow | null;

/** What a criterion adds to a score, with the observations that the value is made of. */
export interface CitedContribution extends Omit<Contribution, 'indicator' | 'gap' | 'periods'> {
  readonly indicator: NodeOrNull;
  readonly periods: readonly Span[];
  readonly gapReason: GapReason | null;
  readonly gapMessage: Label | null;
  /** The latest of them; null where the place has no value of its own. */
  readonly observation: ObservationRow | null;
  readonly observations: readonly ObservationRow[];
  readonly denominatorObservations: readonly ObservationRow[];
  readonly citation: CitationRow | null;
}

export interface CriterionPlaceOfEntry extends Omit<CriterionPlace, 'indicator'> {
  readonly indicator: NodeOrNull;
}

/** One place in a computed ranking. Nodes and citations are loaded only when selected. */
export class RankingEntry {
  readonly rank: number;
  readonly rankInView: number;
  readonly tied: boolean;
  readonly score: number;
  readonly coverage: number;
  readonly estimatedShare: number;
  readonly unit: string;

  constructor(
    private readonly scope: Scope,
    private readonly data: RankingData,
    private readonly row: RankedUnit,
    /** Position in the list, for the cursor. */
    readonly position: number,
    /** Indicator that a criterion is divided by, by its path. */
    private readonly denominators: ReadonlyMap<string, string>,
    private readonly robustness: Robustness,
  ) {
    this.unit = row.unit;
    this.rank = row.rank;
    this.rankInView = row.rankInView;
    this.tied = row.tied;
    this.score = row.score;
    this.coverage = row.coverage;
    this.estimatedShare = row.estimatedShare;
  }

  interval(): ReturnType<Robustness['interval']> {
    return this.robustness.interval(this.unit);
  }

  get place(): NodeOrNull {
    return this.scope.data.node(this.unit);
  }

  get contributions(): readonly CitedContribution[] {
    const { data } = this.scope;
    return this.row.contributions.map((each) => {
      const observations = each.raw === null ? [] : this.data.observations(each.indicator, this.unit, each.periods);
      const observation = observations.at(-1) ?? null;
      return {
        ...each,
        periods: each.periods.map(spanOf),
        gapReason: each.gap?.reason ?? null,
        gapMessage: saidOrNull(this.scope, each.gap?.message ?? null),
        observation,
        observations,
        denominatorObservations: this.denominator(each),
        get indicator() {
          return data.node(each.indicator);
        },
        get citation() {
          return observation === null ? null : data.citationAt(observation.citationIdentity);
        },
      };
    });
  }

  get imputed(): readonly (Omit<ImputedValue, 'periods'> & { readonly periods: readonly Span[] })[] {
    return this.row.imputed.map((each) => ({ ...each, periods: each.periods.map(spanOf) }));
  }

  get strengths(): readonly CriterionPlaceOfEntry[] {
    return this.places(this.row.strengths);
  }

  get weaknesses(): readonly CriterionPlaceOfEntry[] {
    return this.places(this.row.weaknesses);
  }

  private denominator({ path, denominator, denominatorPeriods }: Contribution): readonly ObservationRow[] {
    const indicator = this.denominators.get(path);
    if (denominator === null || indicator === undefined) return [];
    return this.data.observations(indicator, this.unit, denominatorPeriods);
  }

  private places(places: readonly CriterionPlace[]): CriterionPlaceOfEntry[] {
    return places.map((place) => ({ ...place, indicator: this.scope.data.node(place.indicator) }));
  }
}
