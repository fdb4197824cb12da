import type { DrawSpace } from './draw-space';

/** Places of the units by nominal rank, those without one last, then by id. */
export function nominalOrder({ units, nominal }: DrawSpace): Int32Array {
  const rank = (unit: number): number => nominal[unit] || Infinity;
  return Int32Array.from(units.keys()).sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
}
