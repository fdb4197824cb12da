import type { AggregationMethod } from '../method.types';
import { extreme } from './extreme';

/** Minimum: a unit is as good as its weakest criterion; no compensation at all. */
export const minimum: AggregationMethod = {
  id: 'MIN',
  description: 'The worst child: no compensation at all. Weights play no part, but a child of weight 0 does not count.',
  parameters: [],
  reference: 'Hardy, Littlewood & Pólya (1934), Inequalities (the limit of the power means)',
  additive: false,
  monotone: true,
  notes: {
    formula: 'min(x) over the children of weight above 0.',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Frequent, since units with the same weakest value are equal.',
    missing: 'The worst of the children present, so that a gap can only help.',
    refuses: 'Nothing.',
  },
  example: { weights: [1, 1, 2], rows: [[3, 1, 2]], result: [1] },
  refuses: () => null,
  prepare: (children) => extreme(children, (found, value) => found <= value),
};
