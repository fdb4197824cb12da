import type { MethodCall } from '../recipe.types';
import type { ParameterConflict, WeightScheme } from '../method.types';
import { mean } from '../statistics/mean';
import { shares } from './shares';
import { sentence } from '../sentence';

/** The judgements of several people, one row each, in the order of the children. */
export function fitsChildren(parameter: string) {
  return (parameters: MethodCall, children: number): ParameterConflict | null => {
    const rows = parameters[parameter] as readonly (readonly number[])[];
    if (rows[0]!.length === children) return null;
    return { parameter, message: `a row has ${rows[0]!.length} numbers and the branch ${children} children` };
  };
}

/** Ratings: each judge rates the importance of every child; the mean rating is the weight. */
export const ratings: WeightScheme = {
  id: 'RATINGS',
  description: 'Mean rating of each child by one or more judges over the sum of the mean ratings.',
  parameters: [
    {
      name: 'ratings',
      description: 'One row a judge, one rating a child in their order, e.g. 0 to 100.',
      type: 'MATRIX',
      minimum: 0,
    },
  ],
  reference:
    'Doyle, Green & Bottomley (1997), Judging relative importance: direct rating and point allocation are not equivalent, OBHDP 70: 65-72',
  check: ({ ratings: rows }) =>
    (rows as readonly (readonly number[])[]).some((row) => row.some((rating) => rating > 0))
      ? null
      : { parameter: 'ratings', message: 'all ratings are 0; at least one must be above' },
  fits: fitsChildren('ratings'),
  fromData: false,
  notes: {
    formula: 'mean rating / sum of the mean ratings.',
    direction: 'Plays no part.',
    ties: 'Equal ratings give equal weights.',
    missing: 'The weights do not depend on values.',
    refuses: 'Rows that do not have one rating a child, a negative rating, or only ratings of 0.',
  },
  example: {
    parameters: {
      ratings: [
        [100, 50],
        [80, 10],
      ],
    },
    given: [1, 1],
    rows: [
      [1, 2],
      [2, 1],
    ],
    result: [0.75, 0.25],
  },
  weigh({ columns }, parameters) {
    const rows = parameters['ratings'] as readonly (readonly number[])[];
    const weights = shares(columns.map((_, child) => mean(rows.map((row) => row[child]!))));
    return weights
      ? { weights, note: null }
      : { problem: sentence('the ratings are too large to add up', '评分过大，无法相加'), child: null };
  },
};
