import type { AggregationMethod } from '../method.types';
import { rankAmong, significantDigits } from '../normalise/rank-among';
import { weightedMeans } from './weighted-means';

/** Borda: each criterion is a voter who gives a unit one point for every other that it places lower. */
export const bordaCount: AggregationMethod = {
  id: 'BORDA',
  description: 'Borda count: weighted mean of the number of units that are worse in each child; only the order counts.',
  parameters: [significantDigits],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 106',
  additive: false,
  monotone: true,
  notes: {
    formula: 'sum(w b) / sum(w), with b the number of units of the reference set that are strictly worse.',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Units that are equal in a child get no point from each other; values count as equal at `significantDigits`.',
    missing:
      'The mean over the children present. In a child that only m of n units have, points are stretched by (n - 1) / (m - 1).',
    refuses: 'Nothing. Leaving out the last unit can change the order of the first.',
  },
  example: {
    weights: [3, 2, 2],
    rows: [
      [1, 2, 3],
      [2, 3, 0],
      [3, 0, 1],
      [0, 1, 2],
    ],
    result: [1.8571, 1.7143, 1.5714, 0.8571],
  },
  refuses: () => null,
  prepare(children, parameters, reference) {
    const compared = children.map((column) =>
      column.filter((value, unit) => reference[unit] === 1 && !Number.isNaN(value)).sort(),
    );
    const most = compared.reduce((size, values) => Math.max(size, values.length), 0);
    const points = children.map((column, child) => {
      const place = rankAmong(compared[child]!, parameters);
      const stretch = (most - 1) / (compared[child]!.length - 1);
      return column.map((value) =>
        Number.isNaN(value) || !Number.isFinite(stretch) ? NaN : (place(value) - 1) * stretch,
      );
    });
    return weightedMeans(points);
  },
};
