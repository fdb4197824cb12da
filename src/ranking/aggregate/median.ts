import type { AggregationMethod } from '../method.types';
import { rowByRow } from './row-by-row';

/** Weighted median: half of the weight lies on either side, so that one extreme criterion moves nothing. */
export const medianOfChildren: AggregationMethod = {
  id: 'MEDIAN',
  description: 'Weighted median: the value with half of the weight on either side; extremes do not move it.',
  parameters: [],
  reference: 'Edgeworth (1888), On a new method of reducing observations, Philosophical Magazine 25: 184-191',
  additive: false,
  monotone: true,
  notes: {
    formula:
      'the smallest value up to which at least half of the weight lies; where exactly half lies up to it (to 1e-12), the mean of it and the next.',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Equal scores stay equal.',
    missing: 'The median of the children present, their weights renormalised.',
    refuses: 'Nothing.',
  },
  example: {
    weights: [1, 1, 2, 1],
    rows: [
      [1, 2, 3, 9],
      [4, 1, 2, 3],
    ],
    result: [3, 2],
  },
  refuses: () => null,
  prepare: (children) =>
    rowByRow(children, (values, weights, count) => {
      sortTogether(values, weights, count);
      let total = 0;
      for (let index = 0; index < count; index++) total += weights[index]!;
      let below = 0;
      for (let index = 0; index < count - 1; index++) {
        below += weights[index]!;
        const over = below - total / 2;
        if (Math.abs(over) <= 1e-12 * total) return values[index]! / 2 + values[index + 1]! / 2;
        if (over > 0) return values[index]!;
      }
      return values[count - 1]!;
    }),
};

/** Insertion sort of both by value: rows are short, and nothing is allocated. */
function sortTogether(values: Float64Array, weights: Float64Array, count: number): void {
  for (let next = 1; next < count; next++) {
    const value = values[next]!;
    const weight = weights[next]!;
    let place = next;
    for (; place > 0 && values[place - 1]! > value; place--) {
      values[place] = values[place - 1]!;
      weights[place] = weights[place - 1]!;
    }
    values[place] = value;
    weights[place] = weight;
  }
}
