import type { WeightScheme } from '../method.types';
import { sampleStandardDeviation } from '../statistics/sample-standard-deviation';
import { present } from './present';
import { shares } from './shares';
import { fewerThanTwo, NO_CHILD_TELLS } from './why-no-weights';

/** Standard deviation: what tells the units apart most weighs most. Only for children on one scale, e.g. min-max. */
export const standardDeviation: WeightScheme = {
  id: 'STANDARD_DEVIATION',
  description:
    'A child weighs as much as its values spread; sensible after a normalisation to one scale such as MIN_MAX.',
  parameters: [],
  reference: 'Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22: 763-770',
  fromData: true,
  notes: {
    formula: 'sd / sum of the sd, with n - 1.',
    direction: 'Plays no part.',
    ties: 'Play no part.',
    missing: 'Each child counts the units of the reference set that have it, at least 2.',
    refuses: 'Children that are all constant. After Z_SCORE or RANK all spreads are alike, which makes it EQUAL.',
  },
  example: {
    given: [1, 1],
    rows: [
      [1, 2],
      [4, 16],
    ],
    result: [0.1765, 0.8235],
  },
  weigh({ columns, names }) {
    const spreads: number[] = [];
    for (const [child, column] of columns.map(present).entries()) {
      if (column.length < 2) return { problem: fewerThanTwo(names[child]!), child };
      spreads.push(sampleStandardDeviation(column));
    }
    const weights = shares(spreads);
    return weights ? { weights, note: null } : { problem: NO_CHILD_TELLS, child: null };
  },
};
