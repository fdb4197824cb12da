import type { WeightScheme } from '../method.types';
import { byImportance } from './by-importance';
import { shares } from './shares';

/** Rank sum: weights that fall in equal steps along the order of importance; flatter than ROC. */
export const rankSum: WeightScheme = {
  id: 'RANK_SUM',
  description: 'From the order of importance alone (heaviest `weight` first), falling in equal steps.',
  parameters: [],
  reference: 'Stillwell, Seaver & Edwards (1981), A comparison of weight approximation techniques, OBHP 28: 62-77',
  fromData: false,
  notes: {
    formula: 'w(k) = 2 (n + 1 - k) / (n (n + 1)) for the k-th most important of n.',
    direction: 'Plays no part.',
    ties: 'Children of the same `weight` share the mean of their places; with all weights equal this is EQUAL.',
    missing: 'The weights do not depend on values.',
    refuses: 'Nothing; a child of weight 0 keeps 0 and is not counted.',
  },
  example: {
    given: [3, 2, 1],
    rows: [
      [1, 2, 3],
      [2, 1, 3],
    ],
    result: [0.5, 0.3333, 0.1667],
  },
  weigh: (children) => ({ weights: shares(byImportance(children.given, (place, n) => n + 1 - place))!, note: null }),
};
