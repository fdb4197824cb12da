import { uncertaintyRow } from '../../ranking/robustness/uncertainty-rows';
import type {
  PairShare,
  UncertaintyResult,
  UncertaintySpec,
  UnitUncertainty,
} from '../../ranking/robustness/uncertainty.types';
import type { Label } from '../../labels/label';
import { sentence, type Sentence } from '../../ranking/sentence';
import type { Scope } from '../scope';
import type { RankingRun } from './ranking-run';
import { redundancyView, type RedundancyView } from './redundancy-view';
import {
  type InfluenceView,
  type NodeOrNull,
  type PairView,
  type SensitivityView,
  shift,
  type UncertaintyView,
} from './robustness-views';
import { said, saidOrNull } from './said';

/** How far a ranking can be relied on: each part is computed when it is asked for, once a request. */
export class Robustness {
  private drawn: Promise<UncertaintyResult> | undefined;
  private places: Promise<ReadonlyMap<string, number>> | undefined;
  private redundant: Promise<RedundancyView> | undefined;

  constructor(
    private readonly run: RankingRun,
    private readonly scope: Pick<Scope, 'data'>,
    private readonly spec: UncertaintySpec | null,
  ) {}

  private readonly load = (id: string): NodeOrNull => this.scope.data.node(id);

  /** Null where the request says nothing of what is uncertain. */
  async uncertainty(): Promise<UncertaintyView | null> {
    const result = await this.draws();
    if (!result) return null;
    // The engine lists neighbours first; what a caller asks for is told before them.
    const asked = new Set((this.spec?.pairs ?? []).map(([a, b]) => `${a} ${b}`));
    const isAsked = ({ a, b }: PairShare): boolean => asked.has(`${a} ${b}`);
    const pairs = [...result.pairs.filter(isAsked), ...result.pairs.filter((pair) => !isAsked(pair))];
    const brackets = result.brackets.map(({ units, ...rest }) => ({ ...rest, places: units.map(this.load) }));
    return { ...result, brackets, pairs: pairs.map((pair) => this.withNodes(pair)) };
  }

  async interval(unit: string): Promise<(UnitUncertainty & { readonly message: Label | null }) | null> {
    const result = await this.draws();
    if (!result) return null;
    this.places ??= Promise.resolve(new Map(result.units.map((id, index) => [id, index])));
    const index = (await this.places).get(unit);
    if (index === undefined) return null;
    const row = uncertaintyRow(result, index);
    const message = row.scored === 0 ? said(this.scope, neverScored(result.draws)) : null;
    return { ...row, message };
  }

  async influence(): Promise<readonly InfluenceView[]> {
    const { units, ranks, criteria } = await this.run.compute('leaveOneOut');
    return criteria.map(({ indicator, meanAbsoluteShift, largestShift, message, ranks: without }) => ({
      indicator: this.load(indicator),
      meanAbsoluteShift,
      largestShift,
      message: saidOrNull(this.scope, message),
      shifts: units.map((unit, index) => shift(() => this.load(unit), ranks[index] ?? null, without[index] ?? null)),
    }));
  }

  redundancy(): Promise<RedundancyView> {
    return (this.redundant ??= this.run.compute('redundancy').then((result) => redundancyView(result, this.load)));
  }

  async stability(): Promise<{ removed: NodeOrNull; reversedPairs: number | null; message: Label | null }> {
    const { removed, reversedPairs, message } = await this.run.compute('stability');
    return { removed: this.load(removed), reversedPairs, message: saidOrNull(this.scope, message) };
  }

  async sensitivity(samples: number | null, places: readonly string[]): Promise<SensitivityView | null> {
    if (!this.spec) return null;
    const { draws: _draws, pairs: _pairs, allPairs: _allPairs, ...inputs } = this.spec;
    const spec = { ...inputs, units: places, ...(samples === null ? {} : { samples }) };
    const result = await this.run.compute('sensitivity', spec);
    const outputs = [
      { place: null, ...result.meanAbsoluteShift },
      ...result.units.map(({ unit, ...rest }) => ({ place: this.load(unit), ...rest })),
    ].map((each) => ({ ...each, message: saidOrNull(this.scope, each.message) }));
    return { samples: result.samples, draws: result.draws, enumerated: result.enumerated, outputs };
  }

  private draws(): Promise<UncertaintyResult> | null {
    if (!this.spec) return null;
    return (this.drawn ??= this.run.compute('uncertainty', this.spec));
  }

  private withNodes(pair: PairShare): PairView {
    const { load } = this;
    return {
      ...pair,
      get a() {
        return load(pair.a);
      },
      get b() {
        return load(pair.b);
      },
    };
  }
}

function neverScored(draws: number): Sentence {
  return sentence(
    'it has no score in any of {draws} draws; `unranked` says why',
    '{draws}次抽样中均没有得分；原因见`unranked`',
    { draws },
  );
}
