import type { AggregationMethod } from '../method.types';
import { weightedTotals } from './weighted-means';

/** Sum: for differences and totals that mean something by themselves, such as one rank minus another. */
export const sum: AggregationMethod = {
  id: 'SUM',
  description: 'Weighted sum with the weights as given, not as shares; with a reversed branch a difference.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 103 (summation)',
  additive: true,
  monotone: true,
  sums: true,
  notes: {
    formula: 'sum(w x).',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1, which makes a difference.',
    ties: 'Equal scores stay equal.',
    missing:
      'A unit that lacks a child of weight above 0 gets no value: a sum without one of its terms is another sum.',
    refuses: 'Nothing.',
  },
  example: { weights: [1, 1, 2], rows: [[1, 2, 3]], result: [9] },
  refuses: () => null,
  prepare(children) {
    const totals = weightedTotals(children, (total) => total);
    return (weights, out) => {
      totals(weights, out);
      for (let child = 0; child < children.length; child++) {
        if (weights[child] === 0) continue;
        const column = children[child]!;
        for (let unit = 0; unit < out.length; unit++) if (Number.isNaN(column[unit]!)) out[unit] = NaN;
      }
      return null;
    };
  },
};
