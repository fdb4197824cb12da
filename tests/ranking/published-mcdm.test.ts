import type { MethodChoice } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import type { RankingResult } from '../../src/ranking/result.types';
import { aTable, branch, itWithReference, leaf, ranks, scores } from './support';

interface Normalisation {
  matrix: number[][];
  types: number[];
  expected: number[][];
  decimals: number;
}

interface Weights {
  method: string;
  matrix: number[][];
  types?: number[];
  expected: number[];
  decimals: number;
}

interface Aggregation {
  method: string;
  matrix: number[][];
  weights: number[];
  objectives?: string[];
  expected: number[];
  decimals: number;
  rank: number[];
}

interface Literals {
  normalisations: Record<string, Normalisation>;
  weights: Weights[];
  aggregations: Aggregation[];
}

/** How pymcdm's names read here; `nonlinear` squares a benefit and cubes a cost. */
const NORMALISATIONS: Record<string, (type: number) => MethodChoice> = {
  minmax: () => 'MIN_MAX',
  max: () => 'FRACTION_OF_MAX',
  sum: () => 'SUM',
  vector: () => 'VECTOR',
  linear: () => 'RATIO_TO_BEST',
  nonlinear: (type) => ({ method: 'RATIO_TO_BEST', power: type > 0 ? 2 : 3 }),
  enhanced_accuracy: () => 'ENHANCED_ACCURACY',
  zavadskas_turskis: () => 'RELATIVE_DISTANCE',
  logarithmic: () => 'LOGARITHMIC',
};

/** A flat tree over the columns of a matrix; `types` below 0 are costs. */
function run(
  matrix: readonly (readonly number[])[],
  options: {
    types?: readonly number[];
    normalisation?: (type: number) => MethodChoice;
    weights?: readonly number[];
    weighting?: MethodChoice;
    aggregation?: MethodChoice;
  },
): RankingResult {
  const names = matrix[0]!.map((_, column) => `c${column}`);
  const typeOf = (column: number): number => options.types?.[column] ?? 1;
  const leaves = names.map((name, column) =>
    leaf(name, {
      direction: typeOf(column) < 0 ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER',
      normalisation: options.normalisation?.(typeOf(column)) ?? 'NONE',
      weight: options.weights?.[column] ?? 1,
    }),
  );
  const units = matrix.map((_, row) => `u${String(row).padStart(2, '0')}`);
  const table = aTable(Object.fromEntries(names.map((name, column) => [name, matrix.map((row) => row[column]!)])), {
    units,
  });
  const tree = branch(leaves, {
    weighting: options.weighting ?? 'GIVEN',
    aggregation: options.aggregation ?? 'ARITHMETIC',
  });
  return runRanking({ tree }, table, { steps: ['NORMALISE'] });
}

function weightsOf(result: RankingResult): number[] {
  return result.effectiveWeights.slice(1).map(({ weight }) => weight);
}

/** Within half a unit of the last printed digit, and a little for how the source rounded its own input. */
function expectPrinted(actual: readonly (number | null)[], printed: readonly number[], decimals: number): void {
  expect(actual).toHaveLength(printed.length);
  actual.forEach((value, index) => {
    expect(Math.abs(value! - printed[index]!)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals);
  });
}

describe('pymcdm test/test_normalizations.py', () => {
  it('fraction of the maximum, sum and vector of the first criterion, a cost (Kracka et al. 2010)', () => {
    const column = [66, 61, 65, 95, 63, 74].map((value) => [value]);
    const first = (method: string): (number | null)[] =>
      run(column, { types: [-1], normalisation: () => method }).steps[0]!.values.map((row) => row[0]!);
    expectPrinted(first('FRACTION_OF_MAX').slice(0, 3), [0.30526316, 0.35789474, 0.31578947], 8);
    expectPrinted(first('SUM').slice(0, 3), [0.17447136, 0.1887723, 0.17715554], 8);
    expectPrinted(first('VECTOR').slice(0, 3), [0.62375904, 0.65226214, 0.62945966], 8);
  });

  for (const [name, method] of Object.entries(NORMALISATIONS)) {
    itWithReference('vectors/mcdm-literals.json', `${name}: the whole matrix`, (text) => {
      const { matrix, types, expected, decimals } = (JSON.parse(text) as Literals).normalisations[name]!;
      const { values } = run(matrix, { types, normalisation: method }).steps[0]!;
      values.forEach((row, index) => expectPrinted(row, expected[index]!, decimals));
    });
  }

  itWithReference('vectors/mcdm-literals.json', 'no literal is left out', (text) => {
    expect(Object.keys((JSON.parse(text) as Literals).normalisations).sort()).toEqual(
      Object.keys(NORMALISATIONS).sort(),
    );
  });
});

/** How to give the weights of each literal here. */
const SCHEMES: Record<string, (literal: Weights) => Parameters<typeof run>[1]> = {
  entropy: () => ({ weighting: 'ENTROPY' }),
  standard_deviation: () => ({ weighting: 'STANDARD_DEVIATION' }),
  critic: () => ({ weighting: 'CRITIC' }),
  critic_spearman: () => ({ weighting: { method: 'CRITIC', correlation: 'SPEARMAN' } }),
  merec: ({ types }) => ({ weighting: 'MEREC', types: types!, normalisation: () => 'RATIO_TO_BEST' }),
  ahp_eigenvector: ({ matrix }) => ({ weighting: { method: 'AHP', comparisons: matrix } }),
  rancom: ({ matrix }) => ({ weighting: { method: 'RANCOM', preferences: matrix } }),
};

describe('pymcdm test/test_weights.py and scikit-criteria tests/preprocessing/test_weighters.py', () => {
  it('CRITIC of Diakoulaki et al. (1995): 8 companies, 3 criteria', () => {
    const matrix = [
      [61, 1.08, 4.33],
      [20.7, 0.26, 4.34],
      [16.3, 1.98, 2.53],
      [9, 3.29, 1.65],
      [5.4, 2.77, 2.33],
      [4, 4.12, 1.21],
      [-6.1, 3.52, 2.1],
      [-34.6, 3.31, 0.98],
    ];
    expectPrinted(weightsOf(run(matrix, { weighting: 'CRITIC' })), [0.20222554, 0.48090173, 0.31687273], 8);
  });

  itWithReference('vectors/mcdm-literals.json', 'all ten literals of weights', (text) => {
    const { weights } = JSON.parse(text) as Literals;
    expect(weights).toHaveLength(10);
    for (const literal of weights) {
      // The literals of standard_deviation and entropy with two decimals were computed from rounded steps.
      expectPrinted(
        weightsOf(run(literal.matrix, SCHEMES[literal.method]!(literal))),
        literal.expected,
        literal.decimals,
      );
    }
  });
});

describe('scikit-criteria tests/agg', () => {
  it('TOPSIS of Tzeng & Huang (2011): four alternatives', () => {
    const matrix = [
      [5, 8, 4],
      [7, 6, 8],
      [8, 8, 6],
      [7, 4, 6],
    ];
    const options = { normalisation: () => 'VECTOR', weights: [0.3, 0.4, 0.3], aggregation: 'TOPSIS' };
    const result = run(matrix, options);
    expectPrinted(Object.values(sorted(scores(result))), [0.5037, 0.6581, 0.7482, 0.334], 4);
    expect(sorted(ranks(result))).toEqual({ u00: 3, u01: 2, u02: 1, u03: 4 });
  });

  itWithReference('vectors/mcdm-literals.json', 'weighted sum, weighted product and TOPSIS', (text) => {
    const { aggregations } = JSON.parse(text) as Literals;
    const ways: Record<string, Parameters<typeof run>[1] & { of?: (score: number) => number }> = {
      weighted_product_log10: { normalisation: () => 'SUM', aggregation: 'GEOMETRIC', of: Math.log10 },
      topsis: { normalisation: () => 'VECTOR', aggregation: 'TOPSIS' },
      weighted_sum: { normalisation: () => 'SUM', aggregation: 'ARITHMETIC' },
      // Weights of 1 each are not scaled to sum 1 there.
      weighted_sum_2: { aggregation: 'ARITHMETIC', of: (score) => 3 * score },
    };
    expect(aggregations.map(({ method }) => method).sort()).toEqual(Object.keys(ways).sort());
    for (const { method, matrix, weights, objectives, expected, decimals, rank } of aggregations) {
      const types = objectives?.map((objective) => (objective === 'min' ? -1 : 1));
      const result = run(matrix, { ...ways[method]!, weights, ...(types && { types }) });
      const score = Object.values(sorted(scores(result))).map(ways[method]!.of ?? ((value) => value));
      expectPrinted(score, expected, decimals);
      expect(Object.values(sorted(ranks(result)))).toEqual(rank);
    }
  });
});

function sorted(values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
