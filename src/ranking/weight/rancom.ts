import type { ParameterConflict, WeightScheme } from '../method.types';
import { shares } from './shares';

/** RANCOM: comparisons that only say which of two children matters more; forgiving where judgements are rough. */
export const rancom: WeightScheme = {
  id: 'RANCOM',
  description: 'Ranking comparison: from pairwise judgements of which child matters more, without saying by how much.',
  parameters: [
    {
      name: 'preferences',
      description:
        'Row i, column j: 1 where child i matters more than child j, 0.5 where alike (and on the diagonal), 0 where less.',
      type: 'MATRIX',
      minimum: 0,
      maximum: 1,
    },
  ],
  reference: 'Więckowski et al. (2023), Engineering Applications of Artificial Intelligence 122: 106114',
  check: ({ preferences }) => opposite(preferences as readonly (readonly number[])[]),
  fits({ preferences }, children) {
    const rows = (preferences as readonly (readonly number[])[]).length;
    if (rows === children) return null;
    return { parameter: 'preferences', message: `${rows} things are compared and the branch has ${children} children` };
  },
  fromData: false,
  notes: {
    formula: 'sum of the row / sum of all.',
    direction: 'Plays no part.',
    ties: 'Children that matter alike get 0.5 each and so the same weight.',
    missing: 'The weights do not depend on values.',
    refuses:
      'A matrix that is not square, has not a row for each child, holds another number than 0, 0.5 and 1, or contradicts itself.',
  },
  example: {
    parameters: {
      preferences: [
        [0.5, 1, 1],
        [0, 0.5, 0.5],
        [0, 0.5, 0.5],
      ],
    },
    given: [1, 1, 1],
    rows: [
      [1, 2, 3],
      [3, 2, 1],
    ],
    result: [0.5556, 0.2222, 0.2222],
  },
  weigh(_children, parameters) {
    const matrix = parameters['preferences'] as readonly (readonly number[])[];
    return { weights: shares(matrix.map((row) => row.reduce((sum, value) => sum + value, 0)))!, note: null };
  },
};

function opposite(matrix: readonly (readonly number[])[]): ParameterConflict | null {
  const wrong = (message: string): ParameterConflict => ({ parameter: 'preferences', message });
  if (matrix.length !== matrix[0]!.length) return wrong(`${matrix.length} rows of ${matrix[0]!.length} are not square`);
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      const [there, back] = [matrix[i]![j]!, matrix[j]![i]!];
      if (![0, 0.5, 1].includes(there)) return wrong(`row ${i + 1}, column ${j + 1} is ${there}; valid: 0, 0.5, 1`);
      if (there + back === 1) continue;
      return wrong(`row ${i + 1}, column ${j + 1} is ${there} and its opposite ${back}; they must add up to 1`);
    }
  }
  return null;
}
