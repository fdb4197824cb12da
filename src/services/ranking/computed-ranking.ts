import type { NodeRow } from '../../snapshot';
import type { RankingOutcome } from '../../ranking/ranking-outcome';
import type { RankingResult, RankingWarning, UnrankedUnit } from '../../ranking/result.types';
import type { UncertaintySpec } from '../../ranking/robustness/uncertainty.types';
import { runRanking } from '../../ranking/run-ranking';
import type { StepName } from '../../ranking/step-names';
import { type Connection, type PageArguments, PageConnection, pageOf } from '../../lists';
import type { Label } from '../../labels/label';
import type { Scope } from '../scope';
import { correlationsOf, type IndicatorCorrelation } from './correlations';
import { evidenceOf, type EvidenceOfRanking } from './evidence-of-ranking';
import { methodIdOf } from './method-id-of';
import { denominatorsOf } from './denominators-of';
import { decisionView, type DecisionView } from './decision-view';
import { RankingEntry } from './ranking-entry';
import type { RankingData } from './ranking-data';
import type { RankingRun } from './ranking-run';
import type { ResolvedRequest } from './resolve-recipe';
import { Robustness } from './robustness';
import { said } from './said';

type NodeOrNull = NodeRow | null;

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
    this.robustness = new Robustness(run, scope, spec);
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

  entries(page: PageArguments): Connection<RankingEntry> {
    const denominators = denominatorsOf(this.method.recipe.tree, 'root');
    const { scope, result, data, robustness } = this;
    const places = Uint32Array.from({ length: result.counts.rankedInView }, (_, place) => place);
    const listed = pageOf(places, (place) => [place, result.row(place).unit], page);
    const rowOf = (place: number) => new RankingEntry(scope, data, result.row(place), place, denominators, robustness);
    return new PageConnection(listed, { rowOf });
  }

  get counts(): RankingResult['counts'] {
    return this.result.counts;
  }

  get evidence(): EvidenceOfRanking {
    return evidenceOf(this.result, this.data);
  }

  get unranked(): readonly { place: NodeOrNull; reason: string; message: Label }[] {
    return this.result.unranked.map(({ unit, reason, message }) => ({
      ...{ place: this.node(unit), reason, message: said(this.scope, message) },
    }));
  }

  get warnings(): readonly (Pick<RankingWarning, 'code'> & { message: Label; indicators: NodeOrNull[] })[] {
    return this.result.warnings.map(({ code, message, indicators, units }) => ({
      code,
      message: said(this.scope, message),
      indicators: indicators.map((id) => this.node(id)),
      places: units.map((id) => this.node(id)),
    }));
  }

  get effectiveWeights(): readonly { path: string; weight: number; indicator: NodeOrNull }[] {
    return this.result.effectiveWeights.map(({ indicator, ...rest }) => ({
      ...rest,
      indicator: indicator === null ? null : this.node(indicator),
    }));
  }

  get treatments(): readonly { path: string; method: string; message: Label; indicator: NodeOrNull }[] {
    return this.result.treatments.flatMap(({ indicator, units, message, ...rest }) =>
      indicator === null
        ? []
        : [
            {
              ...rest,
              message: said(this.scope, message),
              indicator: this.node(indicator),
              places: units.map((id) => this.node(id)),
            },
          ],
    );
  }

  get branchTreatments(): readonly { path: string; method: string; message: Label }[] {
    return this.result.treatments
      .filter(({ indicator }) => indicator === null)
      .map(({ path, method, message }) => ({ path, method, message: said(this.scope, message) }));
  }

  get correlations(): readonly IndicatorCorrelation[] {
    return correlationsOf(this.scope, this.data.table);
  }

  /** What it can be decided by. */
  async decision(): Promise<DecisionView> {
    return decisionView(this.scope, await this.computed.run.compute('decision', { outside: this.computed.outside }));
  }

  /** The matrix of one step; computed anew, since most callers never ask. */
  step(name: StepName): RankingResult['steps'][number] | null {
    return runRanking(this.method.recipe, this.data.table, { steps: [name] }).steps[0] ?? null;
  }

  private node(id: string): NodeOrNull {
    return this.scope.data.node(id);
  }
}
