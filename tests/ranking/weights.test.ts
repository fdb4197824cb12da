import type { RecipeNode } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, itWithReference, leaf, inEnglish } from './support';
import { NO_VALUES, weigh, weightsOf } from './weights-support';

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
      expect(inEnglish(result.warnings)).toEqual([
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
    expect(inEnglish(result.warnings[0]!).message).toMatch(/at most 0.1: acceptable$/);
    const circular = [
      [1, 5, 0.2],
      [0.2, 1, 5],
      [5, 0.2, 1],
    ];
    expect(inEnglish(weigh(NO_VALUES, { method: 'AHP', comparisons: circular }).warnings)[0]!.message).toMatch(
      /contradict/,
    );
  });
});
