import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { Recipe } from '../../ranking/recipe.types';
import type { RankingResult } from '../../ranking/result.types';
import { runRanking } from '../../ranking/run-ranking';
import type { StepName } from '../../ranking/step-names';
import { connectionOf, type Connection } from '../connection';
import { pageOf, type PageArguments } from '../page';
import type { Scope } from '../scope';
import { correlationsOf, type IndicatorCorrelation } from './correlations';
import { RankedCity } from './ranked-city';
import type { RankingData } from './ranking-data';

type NodePromise = Promise<KnowledgeNode | null>;

/** A computed ranking with everything that explains it. Nodes and citations are loaded only when selected. */
export class ComputedRanking {
  readonly methodId: string;

  constructor(
    private readonly scope: Scope,
    private readonly recipe: Recipe,
    private readonly data: RankingData,
    readonly result: RankingResult,
    readonly dataVersion: string,
  ) {
    this.methodId = result.methodId;
  }

  rows(page: PageArguments): Connection<RankedCity> {
    const cities = this.result.rows.map((row, index) => new RankedCity(this.scope, this.data, row, index));
    return connectionOf(pageOf(cities, (city) => [city.place, city.unit], page));
  }

  get counts(): RankingResult['counts'] {
    return this.result.counts;
  }

  get unranked(): readonly { city: NodePromise; code: string; reason: string }[] {
    return this.result.unranked.map(({ unit, code, reason }) => ({ city: this.node(unit), code, reason }));
  }

  get warnings(): readonly { code: string; message: string; indicators: NodePromise[]; cities: NodePromise[] }[] {
    return this.result.warnings.map(({ code, message, indicators, units }) => ({
      code,
      message,
      indicators: indicators.map((id) => this.node(id)),
      cities: units.map((id) => this.node(id)),
    }));
  }

  get effectiveWeights(): readonly { path: string; weight: number; indicator: NodePromise | null }[] {
    return this.result.effectiveWeights.map(({ path, weight, indicator }) => ({
      path,
      weight,
      indicator: indicator === null ? null : this.node(indicator),
    }));
  }

  get correlations(): readonly IndicatorCorrelation[] {
    return correlationsOf(this.scope, this.data.table);
  }

  /** The matrix of one step; computed anew, since most callers never ask. */
  step(name: StepName): RankingResult['steps'][number] | null {
    return runRanking(this.recipe, this.data.table, { steps: [name] }).steps[0] ?? null;
  }

  private node(id: string): NodePromise {
    return this.scope.loaders.node.load(id);
  }
}
