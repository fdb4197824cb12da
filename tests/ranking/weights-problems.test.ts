import type { MethodChoice } from '../../src/ranking/recipe.types';
import { codesAndPaths, problemsOf } from './support';
import { NO_VALUES, type Rows, weigh } from './weights-support';

describe('what a scheme cannot weigh is an error that names it', () => {
  const cases: [string, Rows, MethodChoice, string][] = [
    [
      'entropy of a negative value',
      [
        [-1, 2],
        [3, 4],
      ],
      'ENTROPY',
      'root.children[0]',
    ],
    [
      'entropy of zeros',
      [
        [1, 0],
        [3, 0],
      ],
      'ENTROPY',
      'root.children[1]',
    ],
    [
      'entropy of even columns',
      [
        [1, 3],
        [1, 3],
      ],
      'ENTROPY',
      'root.weighting',
    ],
    [
      'entropy of one value',
      [
        [1, 3],
        [1, null],
        [2, null],
      ],
      'ENTROPY',
      'root.children[1]',
    ],
    [
      'spread of constant columns',
      [
        [1, 3],
        [1, 3],
      ],
      'STANDARD_DEVIATION',
      'root.weighting',
    ],
    [
      'CRITIC of a constant column',
      [
        [1, 3],
        [1, 4],
        [1, 5],
      ],
      'CRITIC',
      'root.children[0]',
    ],
    [
      'CRITIC of columns that say the same',
      [
        [1, 3],
        [2, 4],
        [3, 5],
      ],
      'CRITIC',
      'root.weighting',
    ],
    [
      'MEREC of a zero',
      [
        [0, 3],
        [2, 4],
      ],
      'MEREC',
      'root.children[0]',
    ],
    [
      'MEREC without complete rows',
      [
        [1, null],
        [2, null],
        [null, 4],
        [null, 5],
      ],
      'MEREC',
      'root.weighting',
    ],
    [
      'PCA of two rows',
      [
        [1, 3],
        [2, 4],
      ],
      'PCA',
      'root.weighting',
    ],
    [
      'PCA of a constant column',
      [
        [1, 3],
        [2, 3],
        [5, 3],
      ],
      'PCA',
      'root.children[1]',
    ],
    [
      'PCA without a main direction',
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
      ],
      'PCA',
      'root.weighting',
    ],
  ];

  it.each(cases)('%s', (_, rows, weighting, path) => {
    expect(codesAndPaths(problemsOf(() => weigh(rows, weighting)))).toEqual([['WEIGHTS_UNDEFINED', path]]);
  });

  const wrong: [string, MethodChoice, string][] = [
    [
      'comparisons of two for three children',
      {
        method: 'AHP',
        comparisons: [
          [1, 2],
          [0.5, 1],
        ],
      },
      'comparisons',
    ],
    ['comparisons that are not square', { method: 'AHP', comparisons: [[1, 2, 3]] }, 'comparisons'],
    [
      'comparisons that are not reciprocal',
      {
        method: 'AHP',
        comparisons: [
          [1, 2, 1],
          [2, 1, 1],
          [1, 1, 1],
        ],
      },
      'comparisons',
    ],
    [
      'a diagonal other than 1',
      {
        method: 'AHP',
        comparisons: [
          [2, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
        ],
      },
      'comparisons',
    ],
    ['ratings of two for three children', { method: 'RATINGS', ratings: [[50, 50]] }, 'ratings'],
    ['ratings of 0', { method: 'RATINGS', ratings: [[0, 0, 0]] }, 'ratings'],
    [
      'a budget of 0',
      {
        method: 'BUDGET_ALLOCATION',
        points: [
          [1, 2, 3],
          [0, 0, 0],
        ],
      },
      'points',
    ],
    [
      'a preference both ways',
      {
        method: 'RANCOM',
        preferences: [
          [0.5, 1, 1],
          [1, 0.5, 1],
          [0, 0, 0.5],
        ],
      },
      'preferences',
    ],
    [
      'a third of a preference',
      {
        method: 'RANCOM',
        preferences: [
          [0.5, 0.3, 1],
          [0.7, 0.5, 1],
          [0, 0, 0.5],
        ],
      },
      'preferences',
    ],
  ];

  it.each(wrong)('%s', (_, weighting, parameter) => {
    expect(codesAndPaths(problemsOf(() => weigh(NO_VALUES, weighting)))).toEqual([
      ['PARAMETER_OUT_OF_RANGE', `root.weighting.${parameter}`],
    ]);
  });
});
