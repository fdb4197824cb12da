import type { WeightScheme } from '../method.types';
import { mean } from '../statistics/mean';
import { fitsChildren } from './ratings';
import { shares } from './shares';

/** Budget allocation: each expert hands out a budget; the mean share is the weight, so that every expert counts alike. */
export const budgetAllocation: WeightScheme = {
  id: 'BUDGET_ALLOCATION',
  description: 'Each expert distributes a budget of points over the children; the mean of the shares is the weight.',
  parameters: [
    {
      name: 'points',
      description: 'One row an expert, points of each child in their order; rows need not have the same sum.',
      type: 'MATRIX',
      minimum: 0,
    },
  ],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 96',
  check({ points }) {
    const empty = (points as readonly (readonly number[])[]).findIndex((row) => !shares(row));
    if (empty === -1) return null;
    return { parameter: 'points', message: `row ${empty + 1} of \`points\` does not add up to a positive number` };
  },
  fits: fitsChildren('points'),
  fromData: false,
  notes: {
    formula: 'mean over the experts of points / sum of the points of the expert.',
    direction: 'Plays no part.',
    ties: 'Equal points give equal weights.',
    missing: 'The weights do not depend on values.',
    refuses: 'Rows that do not have one number a child, a negative number, or a row of zeros.',
  },
  example: {
    parameters: {
      points: [
        [75, 25],
        [25, 75],
        [50, 50],
      ],
    },
    given: [1, 1],
    rows: [
      [1, 2],
      [2, 1],
    ],
    result: [0.5, 0.5],
  },
  weigh({ columns }, parameters) {
    const rows = (parameters['points'] as readonly (readonly number[])[]).map((row) => shares(row)!);
    return { weights: shares(columns.map((_, child) => mean(rows.map((row) => row[child]!))))!, note: null };
  },
};
