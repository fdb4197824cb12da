import type { StepName } from './step-names';

export interface Contribution {
  readonly indicator: string;
  /** Place of the leaf in the recipe, e.g. `root.children[1]`. */
  readonly path: string;
  /** The value as given; null = missing. */
  readonly raw: number | null;
  /** After imputation and treatment. */
  readonly treated: number | null;
  readonly normalised: number | null;
  /** Share of the score that rests on this leaf for this unit, after gaps; 0 for a gap that is skipped. */
  readonly effectiveWeight: number;
  /** What the leaf adds to the score; null where nothing can be said, for the reason beside it. */
  readonly points: number | null;
  readonly pointsReason: 'MISSING' | 'NOT_ADDITIVE' | null;
  /** Points at the best value of the scale; null where the scale has no end or points make no sense. */
  readonly maximumPoints: number | null;
}

/** The unit's place in one criterion: rank 1 helps the score most; `of` = units with a given value. */
export interface CriterionPlace {
  readonly indicator: string;
  readonly path: string;
  readonly rank: number;
  readonly of: number;
}

export interface ImputedValue {
  readonly indicator: string;
  readonly path: string;
  readonly value: number;
  readonly method: string;
}

export interface RankedUnit {
  readonly unit: string;
  /** In the reference set. */
  readonly rank: number;
  /** Among the units in view. */
  readonly rankInView: number;
  /** True where another unit of the reference set has the same score, whatever the tie rule makes of it. */
  readonly tied: boolean;
  readonly score: number;
  /** Leaves with a given value / leaves. */
  readonly coverage: number;
  /** Share of the effective weights that rests on imputed values. */
  readonly estimatedShare: number;
  /** In the order of the leaves in the recipe. */
  readonly contributions: readonly Contribution[];
  /** At most three, best first, only from the better half of the units. */
  readonly strengths: readonly CriterionPlace[];
  /** At most three, worst first, only from the worse half. */
  readonly weaknesses: readonly CriterionPlace[];
  readonly imputed: readonly ImputedValue[];
}

export type UnrankedCode = 'NOT_SELECTED' | 'TOO_FEW_VALUES' | 'TOO_MANY_ZEROS' | 'EXCLUDED_FOR_GAP' | 'NO_SCORE';

export interface UnrankedUnit {
  readonly unit: string;
  readonly code: UnrankedCode;
  readonly reason: string;
}

export type WarningCode =
  | 'INDICATOR_USED_TWICE'
  | 'CONSTANT_INDICATOR'
  | 'UNITS_SCREENED_OUT'
  | 'VALUES_IMPUTED'
  | 'VALUES_SKIPPED'
  | 'GAP_RAISES_SCORE';

export interface RankingWarning {
  readonly code: WarningCode;
  readonly message: string;
  readonly indicators: readonly string[];
  readonly units: readonly string[];
}

export interface EffectiveWeight {
  readonly path: string;
  /** Null for a branch. */
  readonly indicator: string | null;
  /** Product of the sibling shares from the root down, for a unit without gaps; the leaves sum to 1. */
  readonly weight: number;
}

export interface StepMatrix {
  readonly step: StepName;
  readonly units: readonly string[];
  readonly columns: readonly string[];
  /** One row a unit. */
  readonly values: readonly (readonly (number | null)[])[];
}

export interface RankingCounts {
  /** Units that scales and `rank` come from, and that have a score. */
  readonly ranked: number;
  readonly rankedInView: number;
  readonly unrankedInView: number;
}

export interface RankingResult {
  /** SHA-256 of the canonical recipe, 64 hexadecimal digits. */
  readonly methodId: string;
  /** Units in view with a score, by rank, inside a tie by id. */
  readonly rows: readonly RankedUnit[];
  /** Units in view without a score, by id. */
  readonly unranked: readonly UnrankedUnit[];
  readonly counts: RankingCounts;
  readonly warnings: readonly RankingWarning[];
  /** Every node of the tree, parents before children. */
  readonly effectiveWeights: readonly EffectiveWeight[];
  /** True: the points of a row add up to its score. */
  readonly additive: boolean;
  /** The matrices asked for, in the order of the steps. */
  readonly steps: readonly StepMatrix[];
}
