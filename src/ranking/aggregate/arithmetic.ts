import type { AggregationMethod } from '../method.types';
import { rowWise } from './row-wise';
import { weightedMean } from './weighted-mean';

/**
 * Weighted arithmetic mean: a weak criterion is fully made up for by a strong one.
 *
 * sum(w x) / sum(w) over the children present. The only mean whose points add up to the score.
 * OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 103.
 * @example ARITHMETIC of 1, 2, 3 with weights 1, 1, 2 // 2.25
 */
export const arithmetic: AggregationMethod = {
  id: 'ARITHMETIC',
  description: 'Weighted arithmetic mean: strong criteria fully make up for weak ones.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 103',
  additive: true,
  refuses: () => null,
  combine: (children, weights) => rowWise(children, weights, weightedMean),
};
