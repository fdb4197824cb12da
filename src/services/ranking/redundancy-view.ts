import type { NodeRow } from '../../snapshot';
import type { CriterionPair, Redundancy } from '../../ranking/robustness/redundancy';

type NodeOrNull = NodeRow | null;

/** How far the criteria of a method say the same thing, with the nodes of their indicators. */
export interface RedundancyView {
  readonly alpha: number | null;
  readonly reliability: readonly {
    readonly path: string;
    readonly alpha: number | null;
    readonly noAlphaReason: string | null;
    readonly indicators: readonly NodeOrNull[];
  }[];
  readonly pairs: readonly (Omit<CriterionPair, 'indicators'> & { readonly indicators: readonly NodeOrNull[] })[];
  readonly varianceInflation: readonly {
    readonly indicator: NodeOrNull;
    readonly factor: number | null;
    readonly noFactorReason: string | null;
  }[];
}

export function redundancyView(result: Redundancy, load: (id: string) => NodeOrNull): RedundancyView {
  const { all, groups, pairs, varianceInflation } = result;
  return {
    alpha: all.raw,
    reliability: [all, ...groups].map(({ path, raw, noAlphaReason, indicators }) => ({
      path,
      alpha: raw,
      noAlphaReason,
      indicators: indicators.map(load),
    })),
    pairs: pairs.map((pair) => ({ ...pair, indicators: pair.indicators.map(load) })),
    varianceInflation: varianceInflation.indicators.map((indicator, index) => ({
      indicator: load(indicator),
      factor: varianceInflation.values[index] ?? null,
      noFactorReason: varianceInflation.noFactorReason,
    })),
  };
}
