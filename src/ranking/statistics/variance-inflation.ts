import type { NoAnalysisReason } from './association.types';
import { inverse, Matrix } from 'ml-matrix';
import type { Sample } from './association.types';
import { completeRows } from './complete-rows';
import { isConstant } from './noise';
import { pearson } from './pearson';

export interface VarianceInflation {
  /** By column; null where there is none, for `noFactorReason`. */
  readonly values: readonly (number | null)[];
  /** Rows without a gap. */
  readonly cases: number;
  readonly noFactorReason: NoAnalysisReason | null;
}

/** Beyond this a factor is rounding noise: the columns depend on each other exactly. */
const COLLINEAR = 1e10;

/**
 * Variance inflation factors: 1 / (1 - R^2) of each column explained by all others; 1 = independent of them, above 5 or 10 it
 * says little that they do not. The diagonal of the inverse correlation matrix. Complete cases only.
 * @example of hp, cyl and disp in R's mtcars: diag(solve(cor(mtcars[2:4]))) // 6.73, 5.52, 3.35
 */
export function varianceInflation(columns: readonly Sample[]): VarianceInflation {
  const complete = completeRows(columns);
  const cases = complete[0]?.length ?? 0;
  const none = { values: columns.map(() => null), cases };
  if (columns.length < 2) return { ...none, noFactorReason: 'TOO_FEW_CRITERIA' };
  if (cases <= columns.length) return { ...none, noFactorReason: 'TOO_FEW_CASES' };
  const rows = complete.map((a, i) => complete.map((b, j) => (i === j ? constantOr1(a) : pearson(a, b).value)));
  if (rows.some((row) => row.includes(null))) return { ...none, noFactorReason: 'CONSTANT' };
  const values = diagonalOfInverse(new Matrix(rows as number[][]));
  if (!values) return { ...none, noFactorReason: 'COLLINEAR' };
  return { values, cases, noFactorReason: null };
}

function constantOr1(column: readonly number[]): 1 | null {
  return isConstant(column) ? null : 1;
}

function diagonalOfInverse(correlations: Matrix): number[] | null {
  try {
    const diagonal = inverse(correlations).diagonal();
    return diagonal.every((value) => value >= 1 - 1e-6 && value < COLLINEAR) ? diagonal : null;
  } catch {
    return null; // ml-matrix throws on a singular matrix.
  }
}
