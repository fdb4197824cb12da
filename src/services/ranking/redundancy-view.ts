import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { CriterionPair, Redundancy } from '../../ranking/robustness/redundancy';

type NodePromise = Promise<KnowledgeNode | null>;

/** How far the criteria of a method say the same thing, with the nodes of their indicators. */
export interface RedundancyView {
  readonly alpha: number | null;
  readonly reliability: readonly {
    readonly path: string;
    readonly alpha: number | null;
    readonly reason: string | null;
    readonly indicators: readonly NodePromise[];
  }[];
  readonly pairs: readonly (Omit<CriterionPair, 'indicators'> & { readonly indicators: readonly NodePromise[] })[];
  readonly varianceInflation: readonly {
    readonly indicator: NodePromise;
    readonly factor: number | null;
    readonly reason: string | null;
  }[];
}

export function redundancyView(result: Redundancy, load: (id: string) => NodePromise): RedundancyView {
  const { all, groups, pairs, varianceInflation } = result;
  return {
    alpha: all.raw,
    reliability: [all, ...groups].map(({ path, raw, reason, indicators }) => ({
      path,
      alpha: raw,
      reason,
      indicators: indicators.map(load),
    })),
    pairs: pairs.map((pair) => ({ ...pair, indicators: pair.indicators.map(load) })),
    varianceInflation: varianceInflation.indicators.map((indicator, index) => ({
      indicator: load(indicator),
      factor: varianceInflation.values[index] ?? null,
      reason: varianceInflation.reason,
    })),
  };
}
