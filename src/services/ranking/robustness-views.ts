import type { Label } from '../../labels/label';
import type { NodeRow } from '../../snapshot';
import type { FactorInfluence, SensitivityResult } from '../../ranking/robustness/run-sensitivity';
import type { AlternativeEffect, PairShare } from '../../ranking/robustness/uncertainty.types';

export type NodeOrNull = NodeRow | null;

export type PairView = Omit<PairShare, 'a' | 'b'> & { readonly a: NodeOrNull; readonly b: NodeOrNull };

export interface UncertaintyView {
  readonly draws: number;
  readonly seed: number;
  readonly enumerated: boolean;
  readonly brackets: readonly { readonly from: number; readonly to: number; readonly places: readonly NodeOrNull[] }[];
  readonly meanAbsoluteShift: number | null;
  readonly alternatives: readonly AlternativeEffect[];
  readonly pairs: readonly PairView[];
}

export interface InfluenceView {
  readonly indicator: NodeOrNull;
  readonly meanAbsoluteShift: number | null;
  readonly largestShift: number | null;
  readonly message: Label | null;
  readonly shifts: readonly ReturnType<typeof shift>[];
}

export interface SensitivityView extends Pick<SensitivityResult, 'samples' | 'draws' | 'enumerated'> {
  readonly outputs: readonly {
    readonly place: NodeOrNull;
    readonly mean: number;
    readonly variance: number;
    readonly message: Label | null;
    readonly factors: readonly FactorInfluence[];
  }[];
}

/** The place is loaded only when it is selected. */
export function shift(
  load: () => NodeOrNull,
  rank: number | null,
  rankWithout: number | null,
): { readonly place: NodeOrNull; readonly rank: number | null; rankWithout: number | null; shift: number | null } {
  return {
    get place() {
      return load();
    },
    rank,
    rankWithout,
    shift: rank === null || rankWithout === null ? null : rankWithout - rank,
  };
}
