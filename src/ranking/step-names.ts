/**
 * The order is the method: values must be of one time and one size before a unit is screened, a unit screened before its
 * gaps are filled, gaps filled before outliers are looked for, and those treated before scales are taken.
 */
export const STEP_NAMES = [
  'SELECT',
  'PERIOD',
  'DENOMINATE',
  'SCREEN',
  'IMPUTE',
  'TREAT',
  'NORMALISE',
  'AGGREGATE',
  'RANK',
  'EXPLAIN',
] as const;

export type StepName = (typeof STEP_NAMES)[number];
