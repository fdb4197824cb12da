import type { Combine } from '../method.types';

/** Of the children present with a weight above 0 the one that `stays` against all others; NaN where there is none. */
export function extreme(children: readonly Float64Array[], stays: (found: number, value: number) => boolean): Combine {
  return (weights, out) => {
    out.fill(NaN);
    for (let child = 0; child < children.length; child++) {
      if (weights[child] === 0) continue;
      const column = children[child]!;
      for (let unit = 0; unit < out.length; unit++) {
        const value = column[unit]!;
        if (!Number.isNaN(value) && !stays(out[unit]!, value)) out[unit] = value;
      }
    }
    return null;
  };
}
