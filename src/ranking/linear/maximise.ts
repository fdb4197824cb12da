/** Below it a number of a tableau is rounding noise. */
const ZERO = 1e-11;
/** More steps than any problem of this size takes; Bland's rule ends, but not always soon. */
const STEPS = 10_000;

/**
 * The largest c x over all x >= 0 with A x <= b, by the primal simplex method from the origin with Bland's rule, which cannot
 * cycle. Dantzig (1951); Bland (1977), New finite pivoting rules for the simplex method, Math. Oper. Res. 2: 103-107.
 * @param rows A, one row a constraint. @param bounds b; where one is negative the origin is not feasible and the result null.
 * @returns x and the value; null where nothing is feasible from the origin, or the value grows without end.
 */
export function maximise(
  goal: readonly number[],
  rows: readonly (readonly number[])[],
  bounds: readonly number[],
): { readonly solution: number[]; readonly value: number } | null {
  if (bounds.some((bound) => bound < -ZERO)) return null;
  const [variables, constraints] = [goal.length, rows.length];
  const width = variables + constraints + 1;
  const tableau = rows.map((row, index) => {
    const line = new Float64Array(width);
    line.set(row);
    line[variables + index] = 1;
    line[width - 1] = Math.max(0, bounds[index]!);
    return line;
  });
  const last = new Float64Array(width);
  last.set(goal);
  const basis = rows.map((_, index) => variables + index);
  for (let step = 0; step < STEPS; step++) {
    const entering = last.subarray(0, width - 1).findIndex((value) => value > ZERO);
    if (entering === -1) return read(tableau, basis, last, variables);
    const leaving = ratioTest(tableau, basis, entering);
    if (leaving === -1) return null;
    pivot(tableau, last, leaving, entering);
    basis[leaving] = entering;
  }
  return null;
}

function ratioTest(tableau: readonly Float64Array[], basis: readonly number[], entering: number): number {
  let found = -1;
  let least = Infinity;
  tableau.forEach((line, row) => {
    if (line[entering]! <= ZERO) return;
    const ratio = line[line.length - 1]! / line[entering]!;
    const isTied = found !== -1 && Math.abs(ratio - least) <= ZERO * (1 + Math.abs(least));
    if (isTied ? basis[row]! > basis[found]! : ratio >= least) return;
    found = row;
    least = ratio;
  });
  return found;
}

function pivot(tableau: readonly Float64Array[], last: Float64Array, leaving: number, entering: number): void {
  const line = tableau[leaving]!;
  const by = line[entering]!;
  for (let column = 0; column < line.length; column++) line[column] = line[column]! / by;
  for (const other of [...tableau, last]) {
    const factor = other[entering]!;
    if (other === line || factor === 0) continue;
    for (let column = 0; column < other.length; column++) other[column] = other[column]! - factor * line[column]!;
  }
}

function read(
  tableau: readonly Float64Array[],
  basis: readonly number[],
  last: Float64Array,
  variables: number,
): { solution: number[]; value: number } {
  const solution = new Array<number>(variables).fill(0);
  basis.forEach((variable, row) => {
    if (variable < variables) solution[variable] = tableau[row]!.at(-1)!;
  });
  return { solution, value: 0 - last.at(-1)! };
}
