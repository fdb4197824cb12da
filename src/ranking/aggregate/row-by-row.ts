import type { Combine } from '../method.types';

/** What a formula is given of one unit: the first `count` places of both hold its children present with a weight above 0. */
export type RowFormula = (values: Float64Array, weights: Float64Array, count: number) => number;

/** Applies a formula to every unit; a unit with no child left gets NaN. The arrays that the formula gets are reused. */
export function rowByRow(children: readonly Float64Array[], formula: RowFormula): Combine {
  const values = new Float64Array(children.length);
  const present = new Float64Array(children.length);
  return (weights, out) => {
    for (let unit = 0; unit < out.length; unit++) {
      let count = 0;
      for (let child = 0; child < children.length; child++) {
        const value = children[child]![unit]!;
        if (weights[child] === 0 || Number.isNaN(value)) continue;
        values[count] = value;
        present[count++] = weights[child]!;
      }
      out[unit] = count === 0 ? NaN : formula(values, present, count);
    }
    return null;
  };
}
