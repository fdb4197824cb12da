import type { AggregationMethod } from '../method.types';
import { rowWise } from './row-wise';
import { weightedMean } from './weighted-mean';

/**
 * Weighted harmonic mean: the weakest criteria decide most.
 *
 * sum(w) / sum(w / x) over the children present. A value of 0 or less is refused, naming unit and node.
 * COINr a_hmean.
 * @example HARMONIC of 1, 2, 3 with weights 2, 1, 1 // 1.4118
 */
export const harmonic: AggregationMethod = {
  id: 'HARMONIC',
  description: 'Weighted harmonic mean: the weakest criteria decide most; values must be positive.',
  parameters: [],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  additive: false,
  refuses: (value) =>
    value > 0 ? null : 'a harmonic mean needs positive values (use another scale, e.g. MIN_MAX from 1 to 100)',
  combine: (children, weights) =>
    rowWise(children, weights, (values, present) => {
      const inverses = values.map((value) => 1 / value);
      return 1 / weightedMean(inverses, present);
    }),
};
