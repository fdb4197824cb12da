import type { WeightScheme } from '../method.types';
import { byImportance } from './by-importance';
import { shares } from './shares';

/** Rank order centroid: the mean of all weights that agree with an order of importance; steep. */
export const roc: WeightScheme = {
  id: 'ROC',
  description: 'Rank order centroid: from the order of importance alone (heaviest `weight` first), steeply falling.',
  parameters: [],
  reference:
    'Barron & Barrett (1996), Decision quality using ranked attribute weights, Management Science 42: 1515-1523',
  fromData: false,
  notes: {
    formula: 'w(k) = (1/k + 1/(k+1) + ... + 1/n) / n for the k-th most important of n.',
    direction: 'Plays no part.',
    ties: 'Children of the same `weight` share the mean of their places; with all weights equal this is EQUAL.',
    missing: 'The weights do not depend on values.',
    refuses: 'Nothing; a child of weight 0 keeps 0 and is not counted.',
  },
  example: {
    given: [3, 2, 1],
    rows: [
      [1, 2, 3],
      [2, 1, 3],
    ],
    result: [0.6111, 0.2778, 0.1111],
  },
  weigh: (children) => ({ weights: shares(byImportance(children.given, centroid))!, note: null }),
};

function centroid(place: number, count: number): number {
  let sum = 0;
  for (let i = count; i >= place; i--) sum += 1 / i;
  return sum / count;
}
