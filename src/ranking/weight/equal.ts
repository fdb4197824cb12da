import type { WeightScheme } from '../method.types';

/** Equal: no child counts more than another. In a tree this is not equal weight of the leaves. */
export const equal: WeightScheme = {
  id: 'EQUAL',
  description: 'Every child weighs the same, whatever its `weight` says.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 31',
  fromData: false,
  notes: {
    formula: '1 / number of children.',
    direction: 'Plays no part.',
    ties: 'All are equal.',
    missing: 'The weights do not depend on values.',
    refuses: 'Nothing.',
  },
  example: {
    given: [3, 1],
    rows: [
      [1, 2],
      [2, 1],
    ],
    result: [0.5, 0.5],
  },
  weigh: ({ columns }) => ({ weights: columns.map(() => 1 / columns.length), note: null }),
};
