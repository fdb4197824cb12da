import type { MethodCall } from '../recipe.types';
import { placesAmong } from '../statistics/noise';

/** Weights that differ by less than this share of themselves balance: 24.5 of 49 thirds of a weight is a draw. */
export const DRAW = 1e-12;

/** The places of the units in each child, row by row: 0 = missing, then 1 = worst; equal values share the lowest place. */
export interface Places {
  readonly units: number;
  readonly children: number;
  readonly place: Int32Array;
}

export function placesOf(children: readonly Float64Array[], parameters: MethodCall): Places {
  const digits = Number(parameters['significantDigits']);
  const units = children[0]?.length ?? 0;
  const place = new Int32Array(units * children.length);
  children.forEach((column, child) => {
    const among = placesAmong(column.filter((value) => !Number.isNaN(value)).sort(), digits);
    for (let unit = 0; unit < units; unit++) {
      const value = column[unit]!;
      place[unit * children.length + child] = Number.isNaN(value) ? 0 : 1 + among.below(value);
    }
  });
  return { units, children: children.length, place };
}

/** 1 for the units that have a child of weight above 0. */
export function comparable({ units, children, place }: Places, weights: ArrayLike<number>): Uint8Array {
  const result = new Uint8Array(units);
  for (let unit = 0; unit < units; unit++) {
    for (let child = 0; child < children; child++) {
      if (weights[child]! > 0 && place[unit * children + child]! > 0) result[unit] = 1;
    }
  }
  return result;
}

/**
 * By how much unit a outranks unit b: the weight of the children in which it is better minus that in which it is worse, as
 * a share of the weight of the children that both have; -1 to 1, and exactly 0 for a draw or without such a child.
 * With e(a,b) as in the literature (half where equal) this is 2 e(a,b) - 1.
 */
export function lead({ children, place }: Places, weights: ArrayLike<number>, a: number, b: number): number {
  let net = 0;
  let total = 0;
  const [startA, startB] = [a * children, b * children];
  for (let child = 0; child < children; child++) {
    const ofA = place[startA + child]!;
    const ofB = place[startB + child]!;
    if (ofA === 0 || ofB === 0) continue;
    const weight = weights[child]!;
    total += weight;
    if (ofA > ofB) net += weight;
    else if (ofA < ofB) net -= weight;
  }
  return Math.abs(net) <= DRAW * total ? 0 : net / total;
}
