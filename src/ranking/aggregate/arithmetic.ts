import type { AggregationMethod } from '../method.types';
import { weightedMeans } from './weighted-means';

/** Weighted arithmetic mean: the only one whose points add up to the score, for better (clarity) and worse (compensation). */
export const arithmetic: AggregationMethod = {
  id: 'ARITHMETIC',
  description: 'Weighted arithmetic mean: strong criteria fully make up for weak ones.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 103',
  additive: true,
  monotone: true,
  notes: {
    formula: 'sum(w x) / sum(w).',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Equal scores stay equal.',
    missing: 'The mean of the children present, their weights renormalised.',
    refuses: 'Nothing.',
  },
  example: { weights: [1, 1, 2], rows: [[1, 2, 3]], result: [2.25] },
  refuses: () => null,
  prepare: (children) => weightedMeans(children),
};
