import type { AggregationMethod } from '../method.types';
import { rowWise } from './row-wise';
import { weightedMean } from './weighted-mean';

/**
 * Weighted geometric mean: a weak criterion is made up for only in part, and the weaker it is the less.
 *
 * exp(sum(w ln x) / sum(w)) over the children present. A value of 0 or less is refused, naming unit and node, unless
 * `floor` is given: then smaller values count as the floor. Min-max from 0 gives such a value to the worst unit; a
 * scale of 1 to 100 does not.
 * OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 104.
 * @example GEOMETRIC of 1, 2, 3 with weights 1, 1, 2 // 2.0598
 */
export const geometric: AggregationMethod = {
  id: 'GEOMETRIC',
  description: 'Weighted geometric mean: weak criteria are made up for only in part; values must be positive.',
  parameters: [
    {
      name: 'floor',
      description: 'Smaller values count as this one; above 0. Without it a value of 0 or less is an error.',
      type: 'NUMBER',
      exclusiveMinimum: 0,
      optional: true,
    },
  ],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 104',
  additive: false,
  refuses: (value, parameters) =>
    value > 0 || typeof parameters['floor'] === 'number'
      ? null
      : 'a geometric mean needs positive values (use another scale, e.g. MIN_MAX from 1 to 100, or give a `floor`)',
  combine(children, weights, parameters) {
    const floor = typeof parameters['floor'] === 'number' ? parameters['floor'] : 0;
    return rowWise(children, weights, (values, present) =>
      Math.exp(
        weightedMean(
          values.map((value) => Math.log(Math.max(floor, value))),
          present,
        ),
      ),
    );
  },
};
