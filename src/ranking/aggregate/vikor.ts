import type { AggregationMethod } from '../method.types';
import { isNoise } from '../statistics/noise';

/** VIKOR: a compromise between the good of the group and the least regret of its worst part. */
export const vikor: AggregationMethod = {
  id: 'VIKOR',
  description:
    'Compromise of the weighted distance to the best values and the largest single one; 1 - Q, higher is better.',
  parameters: [
    {
      name: 'v',
      description: 'Weight of the distance in all children against the largest single one; 0.5 is a consensus.',
      type: 'NUMBER',
      minimum: 0,
      maximum: 1,
      default: 0.5,
    },
  ],
  reference: 'Opricovic & Tzeng (2004), Compromise solution by MCDM methods, Eur. J. Oper. Res. 156: 445-455',
  additive: false,
  monotone: false,
  notes: {
    formula:
      'S = sum(w d), R = max(w d), with d the distance to the best value of a child as a share of its range and w as shares; Q = v (S - S*) / (S- - S*) + (1 - v) (R - R*) / (R- - R*), * the least and - the most of the reference set; the result is 1 - Q.',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Equal scores stay equal; a part of Q that is the same for all units is left out.',
    missing: 'Both are taken over the children present, their weights renormalised.',
    refuses: 'Nothing. Units outside the reference set may leave the scale of 0 to 1.',
  },
  example: {
    weights: [1, 1],
    rows: [
      [1, 3],
      [3, 1],
      [2, 2],
    ],
    result: [0.5, 0.5, 1],
  },
  refuses: () => null,
  prepare(children, parameters, reference) {
    const v = Number(parameters['v']);
    const ends = children.map((column) => rangeOf(column, reference));
    return (weights, out) => {
      const sums = new Float64Array(out.length).fill(NaN);
      const worst = new Float64Array(out.length).fill(NaN);
      for (let unit = 0; unit < out.length; unit++) {
        let [total, sum, most] = [0, 0, 0];
        children.forEach((column, child) => {
          const [least, best] = ends[child]!;
          if (weights[child] === 0 || Number.isNaN(column[unit]!)) return;
          total += weights[child]!;
          const distance = isNoise(least, best) ? 0 : (weights[child]! * (best - column[unit]!)) / (best - least);
          sum += distance;
          most = Math.max(most, distance);
        });
        if (total > 0) [sums[unit], worst[unit]] = [sum / total, most / total];
      }
      const [leastSum, mostSum] = rangeOf(sums, reference);
      const [leastWorst, mostWorst] = rangeOf(worst, reference);
      const share = (value: number, least: number, most: number): number =>
        isNoise(least, most) ? 0 : (value - least) / (most - least);
      for (let unit = 0; unit < out.length; unit++) {
        const q = v * share(sums[unit]!, leastSum, mostSum) + (1 - v) * share(worst[unit]!, leastWorst, mostWorst);
        out[unit] = Number.isNaN(sums[unit]!) ? NaN : 1 - q;
      }
      return null;
    };
  },
};

function rangeOf(column: Float64Array, reference: Uint8Array): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  column.forEach((value, unit) => {
    if (reference[unit] !== 1 || Number.isNaN(value)) return;
    least = Math.min(least, value);
    most = Math.max(most, value);
  });
  return [least, most];
}
