import type { AggregationMethod } from '../method.types';
import { floored, floorParameter, refusesNonPositive } from './floor';
import { weightedMeans } from './weighted-means';
import { sentence } from '../sentence';

/**
 * Weighted geometric mean. Min-max from 0 gives the worst unit a 0, which it does not take; a scale of 1 to 100 does not.
 */
export const geometric: AggregationMethod = {
  id: 'GEOMETRIC',
  description: 'Weighted geometric mean: weak criteria are made up for only in part; values must be positive.',
  parameters: [floorParameter],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 104',
  additive: false,
  monotone: true,
  notes: {
    formula: 'exp(sum(w ln x) / sum(w)).',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1 and is refused.',
    ties: 'Equal scores stay equal.',
    missing: 'The mean of the children present, their weights renormalised.',
    refuses:
      'A value of 0 or less, naming unit and criterion, unless `floor` is given; then the warning FLOOR_USED counts them.',
  },
  example: { weights: [1, 1, 2], rows: [[1, 2, 3]], result: [2.0598] },
  refuses: refusesNonPositive(sentence('a geometric mean', '几何平均')),
  prepare(children, parameters) {
    const { columns, noted } = floored(children, parameters);
    return noted(
      weightedMeans(
        columns.map((column) => column.map(Math.log)),
        Math.exp,
      ),
    );
  },
};
