/** Values that may be missing; null = missing. */
export type Sample = readonly (number | null)[];

export type UndefinedReason = 'TOO_FEW_PAIRS' | 'CONSTANT' | 'OVERFLOW';

/** Why an analysis of the columns of several criteria gives nothing. */
export type NoAnalysisReason = 'COLLINEAR' | 'CONSTANT' | 'TOO_FEW_CASES' | 'TOO_FEW_CRITERIA';

/** A measure of two samples over the pairs complete in both; undefined ones are null with the reason, never NaN. */
export interface Association {
  readonly value: number | null;
  /** Number of complete pairs. */
  readonly pairs: number;
  readonly undefinedReason: UndefinedReason | null;
}
