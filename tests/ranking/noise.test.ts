import fc from 'fast-check';
import { runRanking } from '../../src/ranking/run-ranking';
import { openDrawSpace } from '../../src/ranking/robustness/run-uncertainty';
import { UNCERTAIN_FACTORS } from '../../src/ranking/robustness/uncertainty.types';
import { denoised, isConstant, isNoise, noiseOf, placesAmong } from '../../src/ranking/statistics/noise';
import { sampleStandardDeviation } from '../../src/ranking/statistics/sample-standard-deviation';
import { ranksByUnit } from './robustness-support';
import { aTable, branch, codesAndPaths, leaf, meanOf, problemsOf, ranks, scores } from './support';

const plain = (indicator: string): ReturnType<typeof leaf> => leaf(indicator, { normalisation: 'NONE' });

/** The next number of the same kind, as often as asked. */
function ulps(value: number, steps: number): number {
  const bits = new BigInt64Array(1);
  const view = new Float64Array(bits.buffer);
  view[0] = value;
  bits[0] = bits[0]! + BigInt(steps);
  return view[0];
}

/** A value at the border of rounding at 12 digits, with its neighbours: they were parted once. */
const BORDERS = [
  0.1234567890125,
  1.000000000005,
  9.999999999995,
  123456.7890125,
  1e-9 * 1.000000000005,
  0.9504999999995,
];

describe('at a border of rounding', () => {
  it.each(BORDERS)('%d and its two neighbours are one for ranks, scales, weights and draws', (value) => {
    const three = [value, ulps(value, 1), ulps(value, 2)];
    const table = aTable({ x: [...three, value * 2] });
    const found = ranks(runRanking({ tree: plain('x') }, table));
    expect(found).toEqual({ u4: 1, u1: 2, u2: 2, u3: 2 });
    const scaled = scores(runRanking({ tree: leaf('x', { normalisation: 'RANK' }) }, table));
    expect(scaled).toEqual({ u4: 4, u1: 1, u2: 1, u3: 1 });
    expect(
      ranks(runRanking({ tree: plain('x'), rank: { decimals: 3 } }, aTable({ x: [...three, value + 7] }))),
    ).toEqual(found);
    const space = openDrawSpace({ tree: branch([plain('x')]) }, table, { weights: { method: 'UNIFORM', spread: 0.1 } });
    space.draw(new Float64Array(UNCERTAIN_FACTORS.length));
    expect(ranksByUnit(space.units, space.ranks)).toEqual(found);
    expect(codesAndPaths(problemsOf(() => runRanking(meanOf(['x']), aTable({ x: three }))))).toEqual([
      ['CONSTANT_INDICATOR', 'root.children[0].indicator'],
    ]);
  });

  it('rounding inside a tree does not part them either', () => {
    const value = 0.9504999999995;
    const tree = plain('x');
    const found = scores(
      runRanking({ tree: { ...tree, round: 3 } }, aTable({ x: [value, ulps(value, 1), ulps(value, -1), 2] })),
    );
    expect(new Set([found['u1'], found['u2'], found['u3']]).size).toBe(1);
  });
});

describe('noise', () => {
  // Beside a power of ten the larger of two values may have another 12th digit.
  const size = fc
    .tuple(fc.double({ min: 1.01, max: 9.9, noNaN: true }), fc.integer({ min: -9, max: 9 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`));

  it('half a unit of the 12th digit, found by its decimal writing', () => {
    fc.assert(
      fc.property(size, (value) => {
        const exponent = Number(value.toExponential().split('e')[1]);
        expect(noiseOf(value)).toBe(0.5 * 10 ** (exponent - 11));
      }),
    );
  });

  it('parts what differs in the 12th digit, and not what differs in the 14th', () => {
    fc.assert(
      fc.property(size, (value) => {
        const unit = 2 * noiseOf(value);
        expect(isNoise(value, value + unit * 1.02)).toBe(false);
        expect(isNoise(value, value + unit * 0.01)).toBe(true);
      }),
    );
  });

  it('nothing is within the noise of infinity', () => {
    expect([
      isNoise(Infinity, 1),
      isNoise(-Infinity, Infinity),
      isNoise(Infinity, Infinity),
      isNoise(NaN, NaN),
    ]).toEqual([false, false, true, false]);
  });

  it('places among values are those of a slow count', () => {
    const near = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -3, max: 3 }))
      .map(([whole, steps]) => ulps(whole / 3, steps));
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 12 }), near, (values, value) => {
        const ascending = Float64Array.from(values).sort();
        const { below, upTo } = placesAmong(ascending);
        const isSame = (other: number): boolean => Math.abs(other - value) < 1e-12;
        expect(below(value)).toBe(values.filter((other) => other < value && !isSame(other)).length);
        expect(upTo(value)).toBe(values.filter((other) => other < value || isSame(other)).length);
      }),
    );
  });

  it('denoised values keep the order, and equal ones are bit by bit equal', () => {
    const column = Float64Array.from([0.1 + 0.2, 0.3, NaN, 1, ulps(1, 2), 2]);
    const found = denoised(column);
    expect([found[0] === found[1], found[3] === found[4], Number.isNaN(found[2]!), found[5]]).toEqual([
      true,
      true,
      true,
      2,
    ]);
    expect(isConstant([0.1 + 0.2, 0.3])).toBe(true);
    expect(sampleStandardDeviation([0.1, 0.1, 0.1])).toBe(0);
  });
});

describe('weights from data weigh no noise', () => {
  const noisy = [0.1 + 0.2, 0.3, ulps(0.3, 2), 0.3];
  const x = [1, 4, 2, 8];
  it.each(['CRITIC', 'PCA'])('%s names a child that is noise only', (weighting) => {
    const tree = { ...branch([plain('x'), plain('n')]), weighting };
    expect(codesAndPaths(problemsOf(() => runRanking({ tree }, aTable({ x, n: noisy }))))).toEqual([
      ['WEIGHTS_UNDEFINED', 'root.children[1]'],
    ]);
  });

  it.each(['STANDARD_DEVIATION', 'ENTROPY', 'MEREC'])('%s gives it nothing', (weighting) => {
    const tree = { ...branch([plain('x'), plain('n')]), weighting };
    const { effectiveWeights } = runRanking({ tree }, aTable({ x, n: noisy }));
    expect(effectiveWeights.map(({ weight }) => weight)).toEqual([1, 1, 0]);
  });

  it.each(['STANDARD_DEVIATION', 'ENTROPY', 'MEREC'])('%s of nothing but noise is an error', (weighting) => {
    const tree = { ...branch([plain('m'), plain('n')]), weighting };
    const m = [0.7, 0.1 * 7, 0.7, ulps(0.7, 1)];
    expect(codesAndPaths(problemsOf(() => runRanking({ tree }, aTable({ m, n: noisy }))))).toMatchObject([
      ['WEIGHTS_UNDEFINED', expect.anything()],
    ]);
  });

  it('a branch of which the terms cancel out is noise as well', () => {
    const cancels = branch([plain('p'), { ...branch([plain('q')]), direction: 'LOWER_IS_BETTER' as const }], {
      aggregation: 'SUM',
      normalisation: 'MIN_MAX',
    });
    const table = aTable({ p: [0.1 + 0.2, 0.3, 1.1 + 2.2], q: [0.3, 0.3, 3.3], x: [1, 2, 3] });
    const problems = problemsOf(() => runRanking({ tree: branch([cancels, plain('x')]) }, table));
    expect(problems[0]!.message).toContain('MIN_MAX has no scale for the results of this branch');
  });
});
