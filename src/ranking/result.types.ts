import type { StepName } from './step-names';
import type { Sentence } from './sentence';

export interface Contribution {
  readonly indicator: string;
  /** Place of the leaf in the recipe, e.g. `root.children[1]`. */
  readonly path: string;
  /** As the recipe labels the leaf. */
  readonly label: string | null;
  /** The indicator's value as given, or what the period rule makes of its periods; null = missing. */
  readonly raw: number | null;
  /** The periods that `raw` is made of, oldest first, so that each can be cited; empty where the table picked the value. */
  readonly periods: readonly string[];
  /** What `raw` is divided by; null without denominator and where it is missing. */
  readonly denominator: number | null;
  readonly denominatorPeriods: readonly string[];
  /** `raw` / `denominator` x multiplier; `raw` itself without denominator; null = missing. */
  readonly denominated: number | null;
  /** Why there is no value of its own; only where `denominated` is null. */
  readonly gap?: { readonly reason: GapReason; readonly message: Sentence };
  /** True: the value that entered the score is filled in, by the recipe's missing-data policy. */
  readonly isImputed: boolean;
  /** After denomination, imputation and treatment. */
  readonly treated: number | null;
  readonly normalised: number | null;
  /** Share of the score that rests on this leaf for this unit, after gaps; 0 for a gap that is skipped. */
  readonly effectiveWeight: number;
  /** What the leaf adds to the score; null where nothing can be said, for the reason beside it. */
  readonly points: number | null;
  readonly noPointsReason: NoPointsReason | null;
  /** What the leaf multiplies the score by where all branches above are geometric means; null elsewhere or for a gap. */
  readonly factor: number | null;
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
  /** Null for a branch. */
  readonly indicator: string | null;
  readonly path: string;
  readonly value: number;
  readonly method: string;
  /** The unit's own periods that it was made of; empty where it was made of other units' values. */
  readonly periods: readonly string[];
}

/**
 * A row of the ranking. Contributions and profile are own getters that compute when they are first read, since most rows
 * of a long list are never opened; structuredClone, JSON and spreading read them and so make plain data of them.
 */
export interface RankedUnit {
  readonly unit: string;
  /** Among all units with a score; filtering the list does not change it. */
  readonly rank: number;
  /** Among the units in view. */
  readonly rankInView: number;
  /** True where another unit has the same score, whatever the tie rule makes of it. */
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

export type UnrankedReason = 'NOT_SELECTED' | 'TOO_FEW_VALUES' | 'TOO_MANY_ZEROS' | 'EXCLUDED_FOR_GAP' | 'NO_SCORE';

/** Without a value of its own; or it has one that cannot be used. */
export type GapReason = 'NO_VALUE' | 'UNDEFINED_VALUE';

/** A gap; or an aggregation that adds no points up. */
export type NoPointsReason = 'MISSING' | 'NOT_ADDITIVE';

export interface UnrankedUnit {
  readonly unit: string;
  readonly reason: UnrankedReason;
  readonly message: Sentence;
}

export type WarningCode =
  | 'INDICATOR_USED_TWICE'
  | 'CONSTANT_INDICATOR'
  | 'UNITS_SCREENED_OUT'
  | 'VALUES_IMPUTED'
  | 'VALUES_SKIPPED'
  | 'VALUES_UNDEFINED'
  | 'GAP_RAISES_SCORE'
  | 'NEGATIVE_LOADING'
  | 'CONSISTENCY_RATIO'
  | 'HEURISTIC_SOLUTION'
  | 'FLOOR_USED'
  | 'VINTAGES_DIFFER'
  | 'SOURCES_DIFFER'
  | 'UNITS_MIXED'
  | 'RANKS_AS_MEASUREMENTS'
  | 'SKEW_UNTREATED'
  | 'GOALPOSTS_OUTSIDE_DATA'
  | 'VALUES_CLAMPED'
  | 'TOO_FEW_UNITS_FOR_PCA'
  | 'ONE_INDICATOR_DECIDES';

export interface RankingWarning {
  readonly code: WarningCode;
  readonly message: Sentence;
  readonly indicators: readonly string[];
  readonly units: readonly string[];
}

export interface EffectiveWeight {
  readonly path: string;
  readonly label: string | null;
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

/** What a treatment has done to a criterion or a branch; one entry for each treatment that the recipe asks for. */
export interface AppliedTreatment {
  readonly path: string;
  /** Null for a branch. */
  readonly indicator: string | null;
  readonly method: string;
  /** What it did, or why it left the values alone, e.g. "2 values above 20.03 moved to it; skewness 2.9 to 1.1". */
  readonly message: Sentence;
  /** Units whose value changed. For a change of the whole scale (LOG, BOX_COX) every unit. */
  readonly units: readonly string[];
}

export interface RankingCounts {
  /** Units with a score, among which `rank` counts. */
  readonly ranked: number;
  /** Units that scales are taken from. */
  readonly reference: number;
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
  /** In the order of the leaves, then of the recipe's treatments. */
  readonly treatments: readonly AppliedTreatment[];
  /** Every node of the tree, parents before children. */
  readonly effectiveWeights: readonly EffectiveWeight[];
  /** True: the points of a row add up to its score. */
  readonly additive: boolean;
  /** The matrices asked for, in the order of the steps. */
  readonly steps: readonly StepMatrix[];
}
