import type { WeightScheme } from '../method.types';
import { shares } from './shares';

/** Given: what the recipe says is what counts. A budget that a group has agreed on is entered the same way. */
export const given: WeightScheme = {
  id: 'GIVEN',
  description:
    'The `weight` of each child, relative to its siblings; the points of an agreed budget are entered so too.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 31',
  fromData: false,
  notes: {
    formula: 'weight / sum of the weights.',
    direction: 'Plays no part.',
    ties: 'Equal weights stay equal.',
    missing: 'The weights do not depend on values; for a unit with a gap the other children share the weight.',
    refuses: 'A negative weight, or only weights of 0, is an error of the recipe.',
  },
  example: {
    given: [3, 1],
    rows: [
      [1, 2],
      [2, 1],
    ],
    result: [0.75, 0.25],
  },
  weigh: (children) => ({ weights: shares(children.given)!, note: null }),
};
