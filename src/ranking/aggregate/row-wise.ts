/**
 * Applies a formula of one unit's values to every unit. Missing children (NaN) and children of weight 0 are left out,
 * so that the formula sees weights it can renormalise; a unit with nothing left gets NaN.
 */
export function rowWise(
  children: readonly Float64Array[],
  weights: readonly number[],
  formula: (values: readonly number[], weights: readonly number[]) => number,
): Float64Array {
  const result = new Float64Array(children[0]?.length ?? 0);
  for (let unit = 0; unit < result.length; unit++) {
    const values: number[] = [];
    const present: number[] = [];
    for (let child = 0; child < children.length; child++) {
      const value = children[child]![unit]!;
      if (Number.isNaN(value) || weights[child] === 0) continue;
      values.push(value);
      present.push(weights[child]!);
    }
    result[unit] = values.length === 0 ? NaN : formula(values, present);
  }
  return result;
}
