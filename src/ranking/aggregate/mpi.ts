import type { AggregationMethod } from '../method.types';
import { rowByRow } from './row-by-row';
import { sentence } from '../sentence';

/**
 * Mazziotta-Pareto index: the mean, made worse by the imbalance of the criteria. Not monotone: a gain in an already strong
 * criterion adds to the mean and to the penalty.
 */
export const mpi: AggregationMethod = {
  id: 'MPI',
  description:
    'Mazziotta-Pareto: mean with a penalty for unbalanced children; made for Z_SCORE with mean 100 and sd 10.',
  parameters: [
    {
      name: 'penalty',
      description: 'Which way imbalance counts.',
      type: 'CHOICE',
      choices: {
        MINUS: 'It lowers the score: for a good thing, where higher is better.',
        PLUS: 'It raises the score: for an ill such as poverty, on a branch that is LOWER_IS_BETTER.',
      },
      default: 'MINUS',
    },
  ],
  reference:
    'De Muro, Mazziotta & Pareto (2011), Composite indices of development and poverty, Social Indicators Research 104: 1-18',
  additive: false,
  monotone: false,
  notes: {
    formula:
      'm (1 - cv^2) or m (1 + cv^2), with m the weighted mean and cv the weighted standard deviation (over n) / m of the children of a unit.',
    direction:
      'Children arrive turned: higher is better. For an ill choose PLUS and reverse the branch, not its children.',
    ties: 'Equal scores stay equal.',
    missing: 'Mean and imbalance of the children present; a unit with one child has no penalty.',
    refuses: 'A negative value, naming unit and criterion. Only zeros give 0.',
  },
  example: {
    weights: [1, 1],
    rows: [
      [90, 110],
      [100, 100],
    ],
    result: [99, 100],
  },
  refuses: (value) => (value >= 0 ? null : NEGATIVE),
  prepare(children, parameters) {
    const sign = parameters['penalty'] === 'PLUS' ? 1 : -1;
    return rowByRow(children, (values, weights, count) => {
      let total = 0;
      let sum = 0;
      for (let index = 0; index < count; index++) {
        total += weights[index]!;
        sum += weights[index]! * values[index]!;
      }
      const mean = sum / total;
      if (mean === 0) return 0;
      let squares = 0;
      for (let index = 0; index < count; index++) squares += weights[index]! * (values[index]! - mean) ** 2;
      return mean + (sign * squares) / total / mean;
    });
  },
};

const NEGATIVE = sentence(
  'the Mazziotta-Pareto index needs values of 0 or more (e.g. Z_SCORE with mean 100 and sd 10)',
  'Mazziotta-Pareto指数要求数值不小于0（如均值100、标准差10的Z_SCORE）',
);
