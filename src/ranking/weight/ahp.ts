import type { ParameterConflict, WeightScheme } from '../method.types';
import { significant } from '../statistics/significant';
import { shares } from './shares';
import { sentence } from '../sentence';

/** Saaty's mean consistency index of random comparisons of 1, 2 ... 15 things. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** Above this the comparisons contradict each other too much, by Saaty's rule. */
const ACCEPTABLE = 0.1;

/** AHP: weights from comparisons of two children at a time, with a measure of how much the comparisons contradict. */
export const ahp: WeightScheme = {
  id: 'AHP',
  description: 'Analytic hierarchy process: from pairwise comparisons; a note gives their consistency ratio.',
  parameters: [
    {
      name: 'comparisons',
      description:
        'Row i, column j: how many times as important child i is as child j; 1 on the diagonal, reciprocal below.',
      type: 'MATRIX',
      exclusiveMinimum: 0,
    },
  ],
  reference: 'Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill',
  check: ({ comparisons }) => reciprocal(comparisons as readonly (readonly number[])[]),
  fits({ comparisons }, children) {
    const rows = (comparisons as readonly (readonly number[])[]).length;
    if (rows === children) return null;
    return { parameter: 'comparisons', message: `${rows} things are compared and the branch has ${children} children` };
  },
  fromData: false,
  notes: {
    formula:
      'principal eigenvector of the comparisons, sum 1; consistency ratio = (lambda - n) / (n - 1) / random index(n).',
    direction: 'Plays no part.',
    ties: 'Play no part.',
    missing: 'The weights do not depend on values.',
    refuses:
      'A matrix that is not square, has not a row for each child, is not reciprocal to 2 percent, or compares more than 15. A ratio above 0.1 is no error: the note says so.',
  },
  example: {
    parameters: {
      comparisons: [
        [1, 3, 5],
        [0.3333333333, 1, 3],
        [0.2, 0.3333333333, 1],
      ],
    },
    given: [1, 1, 1],
    rows: [
      [1, 2, 3],
      [3, 2, 1],
    ],
    result: [0.637, 0.2583, 0.1047],
  },
  weigh(_children, parameters) {
    const matrix = parameters['comparisons'] as readonly (readonly number[])[];
    const { weights, lambda } = principal(matrix);
    const n = matrix.length;
    const random = RANDOM_INDEX[n - 1]!;
    const ratio = random === 0 ? 0 : Math.max(0, (lambda - n) / (n - 1) / random);
    const verdict =
      ratio > ACCEPTABLE
        ? sentence('above 0.1: the comparisons contradict each other', '高于0.1：各项比较相互矛盾')
        : sentence('at most 0.1: acceptable', '不高于0.1：可以接受');
    const message = sentence('consistency ratio {ratio}, {verdict}', '一致性比率为{ratio}，{verdict}', {
      ...{ ratio: significant(ratio, 3), verdict },
    });
    return { weights, note: { code: 'CONSISTENCY_RATIO', message } };
  },
};

function reciprocal(matrix: readonly (readonly number[])[]): ParameterConflict | null {
  const wrong = (message: string): ParameterConflict => ({ parameter: 'comparisons', message });
  if (matrix.length !== matrix[0]!.length) return wrong(`${matrix.length} rows of ${matrix[0]!.length} are not square`);
  if (matrix.length > RANDOM_INDEX.length) return wrong(`${matrix.length} things are too many; valid: at most 15`);
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      const [there, back] = [matrix[i]![j]!, matrix[j]![i]!];
      if (i === j && there !== 1) return wrong(`number ${i + 1} of the diagonal is ${there} and must be 1`);
      if (Math.abs(there * back - 1) <= 0.02) continue;
      return wrong(
        `row ${i + 1}, column ${j + 1} is ${there} and must be 1 / ${back}, the inverse of row ${j + 1}, column ${i + 1}`,
      );
    }
  }
  return null;
}

/** Power iteration; a positive matrix has one dominant eigenvector (Perron), so that it converges from anywhere. */
function principal(matrix: readonly (readonly number[])[]): { weights: number[]; lambda: number } {
  let weights = matrix.map(() => 1 / matrix.length);
  let lambda = matrix.length;
  for (let round = 0; round < 10_000; round++) {
    const product = matrix.map((row) => row.reduce((sum, value, j) => sum + value * weights[j]!, 0));
    lambda = product.reduce((sum, value) => sum + value, 0);
    const next = shares(product)!;
    const change = next.reduce((most, value, i) => Math.max(most, Math.abs(value - weights[i]!)), 0);
    weights = next;
    if (change < 1e-15) break;
  }
  return { weights, lambda };
}
