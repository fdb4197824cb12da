import fc from 'fast-check';
import type { MethodChoice, RecipeNode } from '../../src/ranking/recipe.types';
import type { RankingResult } from '../../src/ranking/result.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, codesAndPaths, itWithReference, leaf, problemsOf, scores } from './support';

type Rows = readonly (readonly (number | null)[])[];

/** A flat tree over the columns of some rows, the values as they are unless `normalisation` says otherwise. */
function weigh(
  rows: Rows,
  weighting: MethodChoice,
  options: { given?: readonly number[]; normalisation?: MethodChoice; view?: string[] } = {},
): RankingResult {
  const names = rows[0]!.map((_, column) => `c${column}`);
  const leaves = names.map((name, column) =>
    leaf(name, { normalisation: options.normalisation ?? 'NONE', weight: options.given?.[column] ?? 1 }),
  );
  const columns = Object.fromEntries(names.map((name, column) => [name, rows.map((row) => row[column]!)]));
  const table = aTable(columns, options.view ? { view: options.view } : {});
  return runRanking({ tree: branch(leaves, { weighting }), missing: 'SKIP', screen: { minimumShare: 0 } }, table);
}

function weightsOf(result: RankingResult): number[] {
  return result.effectiveWeights.filter(({ indicator }) => indicator !== null).map(({ weight }) => weight);
}

const NO_VALUES: Rows = [
  [1, 2, 3],
  [3, 1, 2],
];

describe('R 4.2.2', () => {
  it('rank order centroid of 3 and 5', () => {
    const of = (count: number): number[] => {
      const given = Array.from({ length: count }, (_, index) => count - index);
      return weightsOf(weigh([given, [...given].reverse()], 'ROC', { given }));
    };
    [0.611111111111111, 0.27777777777777773, 0.1111111111111111].forEach((weight, index) =>
      expect(of(3)[index]).toBeCloseTo(weight, 15),
    );
    [0.45666666666666667, 0.25666666666666665, 0.15666666666666668, 0.09, 0.04].forEach((weight, index) =>
      expect(of(5)[index]).toBeCloseTo(weight, 15),
    );
  });

  itWithReference(
    'vectors/r-base.json',
    'prcomp(mtcars[1:4], scale. = TRUE): loadings of the first component',
    (text) => {
      const { data } = JSON.parse(text) as { data: { mtcars4: number[][] } };
      const loadings = [-0.4963125802170948, 0.5126613543198629, 0.506082935609476, 0.4844917138507823];
      const total = loadings.reduce((sum, loading) => sum + Math.abs(loading), 0);
      const result = weigh(data.mtcars4, 'PCA');
      weightsOf(result).forEach((weight, index) => expect(weight).toBeCloseTo(Math.abs(loadings[index]!) / total, 12));
      expect(result.warnings).toEqual([
        {
          code: 'NEGATIVE_LOADING',
          message:
            'root: against the first component, which has 87.6% of the variance, and so weighed by the absolute loading: c0; all loadings: c0 -0.496, c1 0.513, c2 0.506, c3 0.484',
          indicators: ['c0'],
          units: [],
        },
      ]);
    },
  );
});

describe('weights in a ranking', () => {
  it('are the ones really used: score, points and effective weights agree, level by level', () => {
    const table = aTable({ a: [1, 2, 5], b: [9, 1, 4], c: [2, 8, 3] });
    const [a, b, c] = ['a', 'b', 'c'].map((name) => leaf(name));
    const tree: RecipeNode = branch([a!, branch([b!, c!], { weighting: 'STANDARD_DEVIATION' })], {
      weighting: 'ENTROPY',
    });
    const result = runRanking({ tree }, table);
    const weights = Object.fromEntries(result.effectiveWeights.map(({ path, weight }) => [path, weight]));
    expect(weights['root.children[0]']! + weights['root.children[1]']!).toBeCloseTo(1, 15);
    expect(weights['root.children[1].children[0]']! + weights['root.children[1].children[1]']!).toBeCloseTo(
      weights['root.children[1]']!,
      15,
    );
    for (const { contributions, score } of result.rows) {
      expect(contributions.reduce((sum, { points }) => sum + points!, 0)).toBeCloseTo(score, 12);
      contributions.forEach(({ path, effectiveWeight }) => expect(effectiveWeight).toBeCloseTo(weights[path]!, 15));
    }
  });

  it('come from the reference set and not from what is shown', () => {
    const rows = [
      [1, 5],
      [2, 9],
      [9, 1],
      [4, 4],
    ];
    const all = weigh(rows, 'STANDARD_DEVIATION');
    expect(weightsOf(weigh(rows, 'STANDARD_DEVIATION', { view: ['u1', 'u2'] }))).toEqual(weightsOf(all));
  });

  it('given ones play no part under EQUAL, and are the default', () => {
    expect(weightsOf(weigh(NO_VALUES, 'EQUAL', { given: [5, 3, 2] }))).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(weightsOf(weigh(NO_VALUES, 'GIVEN', { given: [5, 3, 2] }))).toEqual([0.5, 0.3, 0.2]);
  });

  it('by order of importance share the mean where two weigh the same, and leave out a weight of 0', () => {
    expect(weightsOf(weigh(NO_VALUES, 'RANK_SUM', { given: [2, 2, 1] }))).toEqual([5 / 12, 5 / 12, 1 / 6]);
    expect(weightsOf(weigh(NO_VALUES, 'ROC', { given: [1, 0, 9] }))).toEqual([0.25, 0, 0.75]);
  });

  it('by AHP are exact for consistent comparisons, and say how consistent they are', () => {
    const consistent = [
      [1, 2, 4],
      [0.5, 1, 2],
      [0.25, 0.5, 1],
    ];
    const result = weigh(NO_VALUES, { method: 'AHP', comparisons: consistent });
    [4 / 7, 2 / 7, 1 / 7].forEach((weight, index) => expect(weightsOf(result)[index]).toBeCloseTo(weight, 14));
    expect(result.warnings.map(({ code }) => code)).toEqual(['CONSISTENCY_RATIO']);
    expect(result.warnings[0]!.message).toMatch(/at most 0.1: acceptable$/);
    const circular = [
      [1, 5, 0.2],
      [0.2, 1, 5],
      [5, 0.2, 1],
    ];
    expect(weigh(NO_VALUES, { method: 'AHP', comparisons: circular }).warnings[0]!.message).toMatch(/contradict/);
  });
});

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

describe('properties of every scheme', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 }), {
    minLength: 4,
    maxLength: 9,
  });
  const schemes = ['GIVEN', 'EQUAL', 'RANK_SUM', 'ROC', 'STANDARD_DEVIATION', 'ENTROPY', 'CRITIC', 'MEREC', 'PCA'];
  const given = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });

  it.each(schemes)(
    '%s: weights are not negative and sum to 1; the order of units and children does not matter',
    (scheme) => {
      fc.assert(
        fc.property(rows, given, (values, weights) => {
          const result = attempt(() => weigh(values, scheme, { given: weights }));
          if (result === null) return;
          const found = weightsOf(result);
          expect(found.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
          for (const weight of found) expect(weight).toBeGreaterThanOrEqual(0);
          expect(weightsOf(weigh([...values].reverse(), scheme, { given: weights }))).toEqual(found);
          const turned = values.map((row) => [...row].reverse());
          const back = weightsOf(weigh(turned, scheme, { given: [...weights].reverse() })).reverse();
          back.forEach((weight, index) => expect(weight).toBeCloseTo(found[index]!, 9));
        }),
      );
    },
  );

  it.each(['CRITIC', 'PCA'])('%s: a positive affine change of a criterion changes no weight', (scheme) => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 50 }), fc.integer({ min: -50, max: 50 }), (values, factor, shift) => {
        const result = attempt(() => weigh(values, scheme));
        if (result === null) return;
        const changed = weightsOf(
          weigh(
            values.map(([a, ...rest]) => [a! * factor + shift, ...rest]),
            scheme,
          ),
        );
        changed.forEach((weight, index) => expect(weight).toBeCloseTo(weightsOf(result)[index]!, 8));
      }),
      { numRuns: 40 },
    );
  });

  it.each(['ENTROPY', 'MEREC'])('%s: a change of the unit of measurement changes no weight', (scheme) => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 1000 }), (values, factor) => {
        const result = attempt(() => weigh(values, scheme));
        if (result === null) return;
        const changed = weightsOf(
          weigh(
            values.map(([a, ...rest]) => [a! * factor, ...rest]),
            scheme,
          ),
        );
        changed.forEach((weight, index) => expect(weight).toBeCloseTo(weightsOf(result)[index]!, 9));
      }),
      { numRuns: 40 },
    );
  });

  it('scores stay finite wherever values are missing', () => {
    const holes = fc.array(fc.boolean(), { minLength: 27, maxLength: 27 });
    fc.assert(
      fc.property(rows, holes, fc.constantFrom(...schemes), (values, missing, scheme) => {
        const gappy = values.map((row, unit) =>
          row.map((value, at) => (at > 0 && missing[unit * 3 + at] ? null : value)),
        );
        const result = attempt(() => weigh(gappy, scheme));
        if (result === null) return;
        expect(Object.values(scores(result)).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  /** Null for data that the scheme refuses, as the cases above say when. */
  function attempt<T>(action: () => T): T | null {
    try {
      return action();
    } catch (error) {
      if (/WEIGHTS_UNDEFINED|NO_VALUES/.test(String(error))) return null;
      throw error;
    }
  }
});
