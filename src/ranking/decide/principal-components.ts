import type { NoAnalysisReason } from '../statistics/association.types';
import { EigenvalueDecomposition, inverse, Matrix } from 'ml-matrix';
import { completeRows } from '../statistics/complete-rows';
import type { Sample } from '../statistics/association.types';
import { upperChiSquared } from '../statistics/chi-squared';
import { pearson } from '../statistics/pearson';

export interface Component {
  readonly eigenvalue: number;
  /** Share of the variance, and that of it and those before it. */
  readonly share: number;
  readonly cumulated: number;
  /** Correlation with each criterion. */
  readonly loadings: readonly number[];
}

/** What a principal component analysis finds in the criteria, and whether they are fit for one. */
export interface ComponentReport {
  readonly cases: number;
  /** Strongest first; empty with `noComponentsReason`. */
  readonly components: readonly Component[];
  /** Kaiser-Meyer-Olkin measure of sampling adequacy, 0..1; below 0.5 an analysis makes no sense. Null with `noKmoReason`. */
  readonly kmo: number | null;
  readonly noKmoReason: NoAnalysisReason | null;
  /** Bartlett's test that nothing correlates; null with `noComponentsReason` or where the criteria are collinear. */
  readonly bartlett: { readonly chiSquared: number; readonly degrees: number; readonly p: number } | null;
  readonly noComponentsReason: NoAnalysisReason | null;
}

/**
 * Principal components of the correlation matrix over the complete cases. KMO = sum of r^2 / (sum of r^2 + sum of partial r^2);
 * Bartlett: chi^2 = -(n - 1 - (2 p + 5) / 6) ln det R. OECD/JRC (2008), Handbook, pp. 63-68; Kaiser (1974), Psychometrika 39: 31-36.
 */
export function principalComponents(columns: readonly Sample[]): ComponentReport {
  const complete = completeRows(columns);
  const cases = complete[0]?.length ?? 0;
  const none = { cases, components: [], kmo: null, noKmoReason: null, bartlett: null };
  if (columns.length < 2) return { ...none, noComponentsReason: 'TOO_FEW_CRITERIA' };
  if (cases < 3) return { ...none, noComponentsReason: 'TOO_FEW_CASES' };
  const rows = complete.map((a) => complete.map((b) => pearson(a, b).value));
  if (rows.some((row) => row.includes(null))) return { ...none, noComponentsReason: 'CONSTANT' };
  const matrix = new Matrix(rows as number[][]);
  const decomposed = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  const order = decomposed.realEigenvalues.map((value, index) => ({ value: Math.max(0, value), index }));
  order.sort((a, b) => b.value - a.value);
  let cumulated = 0;
  const components = order.map(({ value, index }) => {
    const vector = decomposed.eigenvectorMatrix.getColumn(index);
    const sign = vector.reduce((sum, each) => sum + each, 0) < 0 ? -1 : 1;
    cumulated += value / columns.length;
    const loadings = vector.map((each) => sign * each * Math.sqrt(value));
    return { eigenvalue: value, share: value / columns.length, cumulated, loadings };
  });
  const isCollinear = order.at(-1)!.value < 1e-10;
  return {
    cases,
    components,
    kmo: isCollinear || columns.length < 3 ? null : samplingAdequacy(rows as number[][], matrix),
    noKmoReason: columns.length < 3 ? 'TOO_FEW_CRITERIA' : isCollinear ? 'COLLINEAR' : null,
    bartlett: isCollinear
      ? null
      : bartlettTest(
          order.map(({ value }) => value),
          cases,
        ),
    noComponentsReason: null,
  };
}

function samplingAdequacy(rows: readonly (readonly number[])[], matrix: Matrix): number {
  const inverted = inverse(matrix);
  let [plain, partial] = [0, 0];
  rows.forEach((row, i) =>
    row.forEach((r, j) => {
      if (i === j) return;
      plain += r * r;
      partial += inverted.get(i, j) ** 2 / (inverted.get(i, i) * inverted.get(j, j));
    }),
  );
  return plain + partial === 0 ? 0 : plain / (plain + partial);
}

function bartlettTest(eigenvalues: readonly number[], cases: number): NonNullable<ComponentReport['bartlett']> {
  const p = eigenvalues.length;
  const logDeterminant = eigenvalues.reduce((sum, value) => sum + Math.log(value), 0);
  const chiSquared = Math.max(0, -(cases - 1 - (2 * p + 5) / 6) * logDeterminant);
  const degrees = (p * (p - 1)) / 2;
  return { chiSquared, degrees, p: upperChiSquared(chiSquared, degrees) };
}
