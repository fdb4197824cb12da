import type { AggregationMethod } from '../method.types';
import { floored, floorParameter, refusesNonPositive } from './floor';
import { weightedMeans } from './weighted-means';
import { sentence } from '../sentence';

/** Weighted harmonic mean: right for rates over the same base, strict with imbalance everywhere else. */
export const harmonic: AggregationMethod = {
  id: 'HARMONIC',
  description: 'Weighted harmonic mean: the weakest criteria decide most; values must be positive.',
  parameters: [floorParameter],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  additive: false,
  monotone: true,
  notes: {
    formula: 'sum(w) / sum(w / x).',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1 and is refused.',
    ties: 'Equal scores stay equal.',
    missing: 'The mean of the children present, their weights renormalised.',
    refuses:
      'A value of 0 or less, naming unit and criterion, unless `floor` is given; then the warning FLOOR_USED counts them.',
  },
  example: { weights: [2, 1, 1], rows: [[1, 2, 3]], result: [1.4118] },
  refuses: refusesNonPositive(sentence('a harmonic mean', '调和平均')),
  prepare(children, parameters) {
    const { columns, noted } = floored(children, parameters);
    return noted(
      weightedMeans(
        columns.map((column) => column.map((value) => 1 / value)),
        (mean) => 1 / mean,
      ),
    );
  },
};
