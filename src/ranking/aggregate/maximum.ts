import type { AggregationMethod } from '../method.types';
import { extreme } from './extreme';

/** Maximum: a unit is as good as its best criterion; for children of which one is enough. */
export const maximum: AggregationMethod = {
  id: 'MAX',
  description: 'The best child: one is enough. Weights play no part, but a child of weight 0 does not count.',
  parameters: [],
  reference: 'Hardy, Littlewood & Pólya (1934), Inequalities (the limit of the power means)',
  additive: false,
  monotone: true,
  notes: {
    formula: 'max(x) over the children of weight above 0.',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Frequent, since units with the same best value are equal.',
    missing: 'The best of the children present, so that a gap can only harm.',
    refuses: 'Nothing.',
  },
  example: { weights: [1, 1, 2], rows: [[3, 1, 2]], result: [3] },
  refuses: () => null,
  prepare: (children) => extreme(children, (found, value) => found >= value),
};
