import type { NodeRow } from '../../snapshot';
import type { Decision } from '../../ranking/decide/decide';
import type { RankingOutcome } from '../../ranking/ranking-outcome';
import type { RankingResult, RankingWarning, UnrankedUnit } from '../../ranking/result.types';
import type { UncertaintySpec } from '../../ranking/robustness/uncertainty.types';
import { runRanking } from '../../ranking/run-ranking';
import type { StepName } from '../../ranking/step-names';
import { type Connection, type PageArguments, PageConnection, pageOf } from '../../lists';
import type { Scope } from '../scope';
import { correlationsOf, type IndicatorCorrelation } from './correlations';
import { evidenceOf, type EvidenceOfRanking } from './evidence-of-ranking';
import { methodIdOf } from './method-id-of';
import { denominatorsOf } from './denominators-of';
import { RankedCity } from './ranked-city';
import type { RankingData } from './ranking-data';
import type { RankingRun } from './ranking-run';
import type { ResolvedRequest } from './resolve-recipe';
import { Robustness } from './robustness';

type NodeOrNull = NodeRow | null;

/** What an entry of the result is about: null where that is another kind of place. */
interface AboutPlace {
  readonly place: NodeOrNull;
  readonly city: NodeOrNull;
}

export interface Computed {
  readonly method: ResolvedRequest;
  readonly data: RankingData;
  readonly result: RankingOutcome;
  readonly run: RankingRun;
  readonly spec: UncertaintySpec | null;
  /** Indicators to set beside the scores. */
  readonly outside: readonly string[];
  readonly dataVersion: string;
}

/** A computed ranking with everything that explains it. Nodes and citations are loaded only when selected. */
export class ComputedRanking {
  readonly methodId: string;
  readonly robustness: Robustness;

  constructor(
    private readonly scope: Scope,
    private readonly computed: Computed,
  ) {
    const { result, method, run, spec } = computed;
    this.methodId = methodIdOf(result.methodId, method);
    this.robustness = new Robustness(run, (id) => this.node(id), spec);
  }

  get method(): ResolvedRequest {
    return this.computed.method;
  }

  get data(): RankingData {
    return this.computed.data;
  }

  get result(): RankingOutcome {
    return this.computed.result;
  }

  get dataVersion(): string {
    return this.computed.dataVersion;
  }

  rows(page: PageArguments): Connection<RankedCity> {
    const denominators = denominatorsOf(this.method.recipe.tree, 'root');
    const { scope, result, data, robustness } = this;
    const places = Uint32Array.from({ length: result.counts.rankedInView }, (_, place) => place);
    const listed = pageOf(places, (place) => [place, result.row(place).unit], page);
    const rowOf = (place: number) => new RankedCity(scope, data, result.row(place), place, denominators, robustness);
    return new PageConnection(listed, { rowOf });
  }

  get counts(): RankingResult['counts'] {
    return this.result.counts;
  }

  get evidence(): EvidenceOfRanking {
    return evidenceOf(this.result, this.data);
  }

  get unranked(): readonly (AboutPlace & Pick<UnrankedUnit, 'code' | 'reason'>)[] {
    return this.result.unranked.map(({ unit, code, reason }) => ({ ...this.about(unit), code, reason }));
  }

  get warnings(): readonly (Pick<RankingWarning, 'code' | 'message'> & { indicators: NodeOrNull[] })[] {
    return this.result.warnings.map(({ code, message, indicators, units }) => ({
      code,
      message,
      indicators: indicators.map((id) => this.node(id)),
      places: units.map((id) => this.node(id)),
      cities: units.filter((id) => id.startsWith('city:')).map((id) => this.node(id)),
    }));
  }

  get effectiveWeights(): readonly { path: string; weight: number; indicator: NodeOrNull }[] {
    return this.result.effectiveWeights.map(({ indicator, ...rest }) => ({
      ...rest,
      indicator: indicator === null ? null : this.node(indicator),
    }));
  }

  get treatments(): readonly { path: string; method: string; message: string; indicator: NodeOrNull }[] {
    return this.result.treatments.flatMap(({ indicator, units, ...rest }) =>
      indicator === null
        ? []
        : [{ ...rest, indicator: this.node(indicator), places: units.map((id) => this.node(id)) }],
    );
  }

  get branchTreatments(): readonly { path: string; method: string; message: string }[] {
    return this.result.treatments
      .filter(({ indicator }) => indicator === null)
      .map(({ path, method, message }) => ({ path, method, message }));
  }

  get correlations(): readonly IndicatorCorrelation[] {
    return correlationsOf(this.scope, this.data.table);
  }

  /** What it can be decided by. */
  decision(): Promise<Decision> {
    return this.computed.run.compute('decision', { outside: this.computed.outside });
  }

  /** The matrix of one step; computed anew, since most callers never ask. */
  step(name: StepName): RankingResult['steps'][number] | null {
    return runRanking(this.method.recipe, this.data.table, { steps: [name] }).steps[0] ?? null;
  }

  private about(unit: string): AboutPlace {
    const node = this.node.bind(this);
    return {
      get place() {
        return node(unit);
      },
      get city() {
        return unit.startsWith('city:') ? node(unit) : null;
      },
    };
  }

  private node(id: string): NodeOrNull {
    return this.scope.data.node(id);
  }
}
