import { leaveOneOut } from '../../src/ranking/robustness/leave-one-out';
import { runSensitivity, validateSensitivity } from '../../src/ranking/robustness/run-sensitivity';
import { sobol } from '../../src/ranking/robustness/sobol';
import { stability } from '../../src/ranking/robustness/stability';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, codesAndPaths, itWithReference, leaf, meanOf, problemsOf, ranks, inEnglish } from './support';

const PLAIN = { seed: 5, bootstrap: 0 };

/** Ishigami and Homma (1990), a = 7, b = 0.1, on -pi..pi. */
function ishigami(inputs: Float64Array): number {
  const [x1, x2, x3] = Array.from(inputs, (u) => Math.PI * (2 * u - 1)) as [number, number, number];
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
}

describe('Sobol indices of the Ishigami function', () => {
  const [result] = sobol(
    (inputs, outputs) => (outputs[0] = ishigami(inputs)),
    { inputs: 3, outputs: 1, samples: 10_000 },
    { seed: 5, bootstrap: 100 },
  );

  it('lie within SALib tolerance of its published values', () => {
    const near = (actual: number | null, expected: number): void =>
      expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(0.05 + 0.1 * Math.abs(expected));
    [0.31, 0.44, 0].forEach((expected, input) => near(result!.indices[input]!.first.value, expected));
    [0.55, 0.44, 0.24].forEach((expected, input) => near(result!.indices[input]!.total.value, expected));
  });

  it('lie near the closed form, inside intervals that hold the estimate', () => {
    expect(Math.abs(result!.variance / 13.844587940719254 - 1)).toBeLessThan(0.05);
    [0.31390519114781146, 0.4424111447900409, 0].forEach((exact, input) => {
      const { value, low, high } = result!.indices[input]!.first;
      expect(Math.abs(value! - exact)).toBeLessThan(0.03);
      expect(low! < value! && value! < high! && high! - low! < 0.12).toBe(true);
    });
  });

  itWithReference('vectors/sobol.json', 'are the ones in the reference file', (text) => {
    const { cases } = JSON.parse(text) as {
      cases: { S1?: number[]; ST?: number[]; tolerance?: { atol: number; rtol: number } }[];
    };
    const { S1, ST, tolerance } = cases.find((each) => each.S1)!;
    const within = (expected: number): number => tolerance!.atol + tolerance!.rtol * Math.abs(expected);
    result!.indices.forEach(({ first, total }, input) => {
      expect(Math.abs(first.value! - S1![input]!)).toBeLessThanOrEqual(within(S1![input]!));
      expect(Math.abs(total.value! - ST![input]!)).toBeLessThanOrEqual(within(ST![input]!));
    });
  });
});

describe('Sobol indices of simple models', () => {
  it('COINr: an input that does nothing has exactly 0; x1 + 10 x2 has 1/101 and 100/101', () => {
    const [result] = sobol(
      (inputs, outputs) => (outputs[0] = inputs[0]! + 10 * inputs[1]!),
      { inputs: 3, outputs: 1, samples: 4000 },
      PLAIN,
    );
    const [x1, x2, x3] = result!.indices;
    expect([x3!.first.value, x3!.total.value]).toEqual([0, 0]);
    expect(x1!.total.value).toBeCloseTo(1 / 101, 3);
    expect(Math.abs(x2!.first.value! - 100 / 101)).toBeLessThan(0.05);
    expect(x1!.first).toMatchObject({ low: null, high: null });
  });

  it('a large constant adds no noise', () => {
    const run = (constant: number): number | null =>
      sobol((u, out) => (out[0] = constant + u[0]! + u[1]!), { inputs: 2, outputs: 1, samples: 500 }, PLAIN)[0]!
        .indices[0]!.first.value;
    expect(run(1e6)).toBeCloseTo(run(0)!, 6);
  });

  it('a constant model has no indices, not NaN', () => {
    const [result] = sobol(
      (_, out) => (out[0] = 3),
      { inputs: 1, outputs: 1, samples: 50 },
      { seed: 1, bootstrap: 10 },
    );
    const none = { value: null, low: null, high: null };
    expect(result).toEqual({ mean: 3, variance: 0, indices: [{ first: none, total: none }] });
  });
});

const TABLE = aTable({
  a: [1, 5, 2, 8, 6, 3, 9, 4],
  b: [7, 2, 3, 4, 1, 9, 2, 6],
  c: [2, 4, 4, 1, 8, 7, 3, 50],
});
const RECIPE = meanOf(['a', 'b', 'c'], { method: 'MIN_MAX', lower: 1, upper: 100 });

describe('sensitivity of a ranking', () => {
  const spec = {
    samples: 200,
    seed: 3,
    weights: { method: 'UNIFORM', spread: 0.3 },
    aggregations: ['GEOMETRIC'],
    missing: ['SKIP'],
    units: ['u8', 'u1'],
  } as const;
  const result = runSensitivity(RECIPE, TABLE, spec);

  it('names the uncertain inputs, counts the draws and gives every output its indices', () => {
    expect(result.draws).toBe(200 * 5);
    expect(result.meanAbsoluteShift.factors.map(({ factor }) => factor)).toEqual(['WEIGHTS', 'AGGREGATION', 'MISSING']);
    expect(result.units.map(({ unit }) => unit)).toEqual(['u8', 'u1']);
    expect(result.meanAbsoluteShift.variance).toBeGreaterThan(0);
  });

  it('an alternative that changes nothing (a policy for gaps without gaps) has exactly 0', () => {
    const { first, total } = result.meanAbsoluteShift.factors[2]!;
    expect([first.value, total.value]).toEqual([0, 0]);
  });

  it('with one input all of the variance is its own', () => {
    const { meanAbsoluteShift } = runSensitivity(RECIPE, TABLE, { samples: 2000, leaveOneOut: true, bootstrap: 50 });
    const [only] = meanAbsoluteShift.factors;
    expect(Math.abs(only!.first.value! - 1)).toBeLessThan(0.1);
    expect(Math.abs(only!.total.value! - 1)).toBeLessThan(0.1);
  });

  it('the same seed gives the same result', () => {
    expect(runSensitivity(RECIPE, TABLE, spec)).toEqual(result);
  });

  it('every mistake of a spec at once', () => {
    const bad = { samples: 3, bootstrap: 1e9, seed: 'x', units: ['u1', 'nobody'], draws: 10, aggregations: ['MEEN'] };
    expect(codesAndPaths(validateSensitivity(bad, RECIPE, TABLE))).toEqual([
      ['UNKNOWN_FIELD', 'sensitivity.draws'],
      ['OUT_OF_RANGE', 'sensitivity.samples'],
      ['WRONG_TYPE', 'sensitivity.seed'],
      ['OUT_OF_RANGE', 'sensitivity.bootstrap'],
      ['UNKNOWN_METHOD', 'sensitivity.aggregations[0]'],
      ['UNKNOWN_UNIT', 'sensitivity.units[1]'],
    ]);
    expect(codesAndPaths(validateSensitivity(null, RECIPE, TABLE))).toEqual([['WRONG_TYPE', 'sensitivity']]);
    expect(problemsOf(() => runSensitivity(RECIPE, TABLE, { samples: 20 }))[0]).toMatchObject({ code: 'REQUIRED' });
  });
});

describe('leaving out one criterion after the other', () => {
  it('gives the ranks that the engine gives without it', () => {
    const result = leaveOneOut(RECIPE, TABLE);
    const whole = ranks(runRanking(RECIPE, TABLE));
    expect(result.units.map((unit) => whole[unit])).toEqual(result.ranks);
    expect(result.criteria.map(({ indicator }) => indicator)).toEqual(['a', 'b', 'c']);
    for (const { indicator, ranks: without, meanAbsoluteShift, largestShift } of result.criteria) {
      const others = ['a', 'b', 'c'].filter((name) => name !== indicator);
      const oracle = ranks(runRanking(meanOf(others, { method: 'MIN_MAX', lower: 1, upper: 100 }), TABLE));
      expect(without).toEqual(result.units.map((unit) => oracle[unit]));
      const shifts = result.units.map((unit) => Math.abs(whole[unit]! - oracle[unit]!));
      expect(meanAbsoluteShift).toBeCloseTo(shifts.reduce((sum, shift) => sum + shift, 0) / 8, 12);
      expect(largestShift).toBe(Math.max(...shifts));
    }
  });

  it('says why where nothing can be ranked without it', () => {
    const table = aTable({ a: [1, 2, 3], b: [4, null, null] });
    const recipe = { ...meanOf(['a', 'b'], 'NONE'), missing: 'SKIP', screen: { minimumShare: 0 } };
    const [a, b] = leaveOneOut(recipe, table).criteria;
    expect(a).toMatchObject({ indicator: 'a', meanAbsoluteShift: null, ranks: [] });
    expect(inEnglish(a!).message).toContain('at least 2 units');
    expect(b!.message).toBeNull();
  });
});

describe('removing the last unit', () => {
  it('OECD/JRC Handbook 2008, Tables 31-33: Borda turns the first three places round', () => {
    const table = aTable({ v3: [1, 2, 3, 0], v2: [2, 3, 0, 1], w2: [3, 0, 1, 2] }, { units: ['a', 'b', 'c', 'd'] });
    const tree = branch([
      leaf('v3', { weight: 3, normalisation: 'BORDA' }),
      leaf('v2', { weight: 2, normalisation: 'BORDA' }),
      leaf('w2', { weight: 2, normalisation: 'BORDA' }),
    ]);
    const { removed, reversedPairs, comparison } = stability({ tree }, table);
    expect([removed, reversedPairs]).toEqual(['d', 3]);
    expect(comparison!.rows.map(({ unit, rankA, rankB }) => [unit, rankA, rankB])).toEqual([
      ['a', 1, 3],
      ['b', 2, 2],
      ['c', 3, 1],
    ]);
  });

  it('goalposts are immune', () => {
    const recipe = meanOf(['a', 'b', 'c'], { method: 'GOALPOSTS', min: 0, max: 100 });
    expect(stability(recipe, TABLE)).toMatchObject({ reversedPairs: 0, message: null });
  });

  it('of two units one remains, and that is no ranking', () => {
    const result = stability(meanOf(['a'], 'NONE'), aTable({ a: [1, 2] }));
    expect(result).toMatchObject({ removed: 'u1', reversedPairs: null, comparison: null });
    expect(inEnglish(result).message).toContain('at least 2 units');
  });
});
