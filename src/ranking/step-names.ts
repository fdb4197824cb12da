/** The order is the method: a unit must be screened before its gaps are filled, and filled before scales are taken. */
export const STEP_NAMES = ['SELECT', 'SCREEN', 'IMPUTE', 'NORMALISE', 'AGGREGATE', 'RANK', 'EXPLAIN'] as const;

export type StepName = (typeof STEP_NAMES)[number];
