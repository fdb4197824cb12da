import fc from 'fast-check';
import type { Recipe } from '../../src/ranking/recipe.types';
import { findBrackets } from '../../src/ranking/robustness/brackets';
import { runSensitivity } from '../../src/ranking/robustness/run-sensitivity';
import { runUncertainty } from '../../src/ranking/robustness/run-uncertainty';
import { exactSobol } from '../../src/ranking/robustness/sobol-exact';
import { uncertaintyRows } from '../../src/ranking/robustness/uncertainty-rows';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, codesAndPaths, leaf, meanOf, problemsOf, ranks, scores, inEnglish } from './support';

const table = aTable({ a: [9, 7, 5, 3, 1], b: [2, 8, 4, 6, 1], c: [5, 1, 9, 2, 3] });
const recipe = meanOf(['a', 'b', 'c']);

describe('few alternatives are computed each once', () => {
  const spec = { normalisations: ['RANK', 'Z_SCORE'], aggregations: ['MEDIAN'], leaveOneOut: true } as const;
  const result = runUncertainty(recipe, table, spec);

  it('as many draws as combinations, whatever was asked for and whatever the seed', () => {
    expect([result.draws, result.enumerated]).toEqual([3 * 2 * 4, true]);
    const { seed: _seed, ...other } = runUncertainty(recipe, table, { ...spec, draws: 5000, seed: 99 });
    expect(result).toMatchObject(other);
    expect(runUncertainty(recipe, table, { ...spec, draws: 20 })).toMatchObject({ draws: 20, enumerated: false });
  });

  it('ranks and scores are those of every recipe that there is', () => {
    const found = new Map<string, { ranks: number[]; scores: number[] }>();
    for (const normalisation of ['MIN_MAX', 'RANK', 'Z_SCORE']) {
      for (const aggregation of ['ARITHMETIC', 'MEDIAN']) {
        for (const left of [null, 'a', 'b', 'c']) {
          const children = ['a', 'b', 'c'].filter((each) => each !== left).map((each) => leaf(each, { normalisation }));
          const one = runRanking({ tree: branch(children, { aggregation }) }, table);
          for (const { unit, rank, score } of one.rows) {
            const lists = found.get(unit) ?? { ranks: [], scores: [] };
            lists.ranks.push(rank);
            lists.scores.push(score);
            found.set(unit, lists);
          }
        }
      }
    }
    for (const row of uncertaintyRows(result)) {
      const all = found.get(row.unit)!;
      const sorted = [...all.ranks].sort((x, y) => x - y);
      expect([row.best, row.p05, row.median, row.p95, row.worst]).toEqual([
        sorted[0],
        sorted[1],
        sorted[11],
        sorted[22],
        sorted[23],
      ]);
      const byScore = [...all.scores].sort((x, y) => x - y);
      expect(row.score!.draws).toBe(24);
      expect(row.score!.least).toBeCloseTo(byScore[0]!, 10);
      expect(row.score!.most).toBeCloseTo(byScore[23]!, 10);
      expect(row.score!.median).toBeCloseTo((byScore[11]! + byScore[12]!) / 2, 10);
    }
  });

  it('quantiles of ranks are ranks that were reached', () => {
    const drawn = runUncertainty(recipe, table, { draws: 777, weights: { method: 'UNIFORM', spread: 1 } });
    for (const { p05, median, p95, shares } of uncertaintyRows(drawn)) {
      const reached = shares.map(({ rank }) => rank);
      for (const rank of [p05, median, p95]) expect(reached).toContain(rank);
    }
  });
});

describe('sensitivity without sampling', () => {
  it('indices of a plane are the shares of its parts, and they add up to 1', () => {
    const values = Float64Array.from([0, 1, 2, 10, 11, 12]);
    const [{ mean, variance, indices }] = exactSobol([2, 3], [values]) as [ReturnType<typeof exactSobol>[0]];
    expect(mean).toBe(6);
    expect(variance).toBeCloseTo(25 + 2 / 3, 12);
    expect(indices.map(({ first }) => first.value)).toEqual(
      [25 / (25 + 2 / 3), 2 / 3 / (25 + 2 / 3)].map((each) => expect.closeTo(each, 12)),
    );
    for (const { first, total } of indices) expect(total.value).toBeCloseTo(first.value!, 12);
  });

  it('of an interaction alone: no first, a whole total', () => {
    const [{ indices }] = exactSobol([2, 2], [Float64Array.from([0, 1, 1, 0])]) as [ReturnType<typeof exactSobol>[0]];
    expect(indices.map(({ first, total }) => [first.value, total.value])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('a unit that nothing moves says so', () => {
    const clear = aTable({ a: [9, 1, 2, 3], b: [9, 5, 1, 2] });
    const spec = { normalisations: ['RANK'], aggregations: ['MIN'], units: ['u1', 'u2'] };
    const result = runSensitivity(meanOf(['a', 'b']), clear, spec);
    expect(result).toMatchObject({ enumerated: true, draws: 4 });
    expect(inEnglish(result.units[0])).toMatchObject({
      variance: 0,
      message: 'nothing moves u1: it is first in every draw',
    });
    expect(result.units[1]!.message).toBeNull();
  });
});

describe('brackets', () => {
  it('are the maximal runs of neighbours without a decided pair (slow search)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.boolean(), { minLength: 81, maxLength: 81 }),
        (size, decided) => {
          const units = Array.from({ length: size }, (_, unit) => `u${unit}`);
          const apart = (a: number, b: number): boolean => decided[Math.min(a, b) * 9 + Math.max(a, b)]!;
          const isRun = (from: number, to: number): boolean => {
            for (let a = from; a < to; a++) for (let b = a + 1; b < to; b++) if (apart(a, b)) return false;
            return true;
          };
          const expected: string[][] = [];
          for (let from = 0; from < size; from++) {
            for (let to = from + 2; to <= size; to++) {
              if (!isRun(from, to)) continue;
              if ((from > 0 && isRun(from - 1, to)) || (to < size && isRun(from, to + 1))) continue;
              expected.push(units.slice(from, to));
            }
          }
          expect(
            findBrackets(
              units,
              units.map((_, place) => place + 1),
              apart,
            ).map((each) => each.units),
          ).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('units far apart are in none, and units alike in one', () => {
    const far = aTable({ a: [100, 50, 10.2, 10.1, 10], b: [100, 50, 10, 10.1, 10.2] });
    const { brackets } = runUncertainty(meanOf(['a', 'b']), far, {
      draws: 500,
      weights: { method: 'UNIFORM', spread: 0.5 },
    });
    expect(brackets).toEqual([{ units: ['u3', 'u4', 'u5'], from: 3, to: 3 }]);
  });
});

describe('what is not certain about the data', () => {
  const printed = aTable({ a: [1.2, 1.3, 5], b: [10, 20, 30] });
  const plain: Recipe = { tree: leaf('a', { normalisation: 'NONE' }) };

  it('printed precision: each value anywhere where it would be printed like that', () => {
    const rows = uncertaintyRows(runUncertainty(plain, printed, { draws: 2000, data: { printed: true } }));
    for (const [unit, value] of [
      ['u1', 1.2],
      ['u2', 1.3],
      ['u3', 5],
    ] as const) {
      const { score } = rows.find((row) => row.unit === unit)!;
      expect(score!.least).toBeGreaterThanOrEqual(value - 0.05);
      expect(score!.most).toBeLessThanOrEqual(value + 0.05);
      expect(score!.mean).toBeCloseTo(value, 2);
      // Of an even distribution 90 % lie within 0.9 of the half width.
      expect(score!.p95 - score!.p05).toBeCloseTo(0.09, 2);
    }
  });

  it('standard errors: around the value with that spread', () => {
    const noisy = aTable({ a: [10, 20, 30], e: [0, 1, 2] });
    const spec = { draws: 4000, data: { standardErrors: [{ indicator: 'a', errors: 'e' }] } };
    const rows = uncertaintyRows(runUncertainty(plain, noisy, spec));
    const width = (unit: string): number => {
      const { p05, p95 } = rows.find((row) => row.unit === unit)!.score!;
      return p95 - p05;
    };
    expect(width('u1')).toBe(0);
    expect(width('u2')).toBeCloseTo(2 * 1.6449, 0);
    expect(width('u3')).toBeCloseTo(4 * 1.6449, 0);
  });

  it('sources that disagree: each as often as the other', () => {
    const two = aTable({ a: [10, 20, 30] });
    const [column] = two.columns;
    const said = { ...two, columns: [{ ...column!, alternatives: [[40], null, [30, 30]] }] };
    const rows = uncertaintyRows(runUncertainty(plain, said, { draws: 1000, data: { disagreement: true } }));
    const { score, shares } = rows.find(({ unit }) => unit === 'u1')!;
    expect([score!.least, score!.most]).toEqual([10, 40]);
    expect(shares.map(({ rank }) => rank)).toEqual([1, 3]);
    expect(shares[0]!.share).toBeCloseTo(0.5, 1);
  });

  it('goalposts: each end by a share of the way', () => {
    const posts = { method: 'GOALPOSTS', min: 0, max: 10, clamp: false };
    const rows = uncertaintyRows(
      runUncertainty({ tree: leaf('a', { normalisation: posts }) }, printed, { draws: 500, goalposts: 0.1 }),
    );
    const { score } = rows.find(({ unit }) => unit === 'u3')!;
    // (5 - m) / (M - m), with m from -1 to 1 and M from 9 to 11.
    expect(score!.least).toBeGreaterThanOrEqual(0.4);
    expect(score!.most).toBeLessThanOrEqual(0.6);
    expect(score!.most - score!.least).toBeGreaterThan(0.15);
  });

  it('reference set: scales of a random part of it', () => {
    const rows = uncertaintyRows(runUncertainty(meanOf(['a', 'b']), table, { draws: 300, reference: 0.6 }));
    expect(rows.every(({ scored }) => scored > 0)).toBe(true);
    expect(rows.some(({ best, worst }) => best !== worst)).toBe(true);
  });

  it('the same seed gives the same, and another one not', () => {
    const run = (seed: number): unknown => runUncertainty(plain, printed, { draws: 50, seed, data: { printed: true } });
    expect(run(5)).toEqual(run(5));
    expect(run(5)).not.toEqual({ ...(run(6) as object), seed: 5 });
  });

  it('a value that a draw makes undefined costs that draw only', () => {
    const near = aTable({ a: [0.1, 5, 9], e: [0.2, 0, 0] });
    const scale = { method: 'GOALPOSTS', min: 0.01, max: 10, ln: true };
    const spec = { draws: 400, data: { standardErrors: [{ indicator: 'a', errors: 'e' }] } };
    const rows = uncertaintyRows(
      runUncertainty({ tree: leaf('a', { normalisation: scale }), missing: 'EXCLUDE' }, near, spec),
    );
    const first = rows.find(({ unit }) => unit === 'u1')!;
    // Below 0 in the share of a normal distribution beyond half a standard deviation: 30.9 %.
    expect(first.unscored / 400).toBeCloseTo(0.309, 1);
    expect(rows.filter(({ unit }) => unit !== 'u1').every(({ unscored }) => unscored === 0)).toBe(true);
  });

  it('what is wrong is told at once', () => {
    const spec = {
      data: { printed: 1, disagreement: true, standardErrors: [{ indicator: 'x', errors: 'b' }] },
      goalposts: 2,
      reference: 0,
    };
    expect(codesAndPaths(problemsOf(() => runUncertainty(plain, printed, spec as never)))).toEqual([
      ['WRONG_TYPE', 'uncertainty.data.printed'],
      ['NO_VALUES', 'uncertainty.data.disagreement'],
      ['UNKNOWN_INDICATOR', 'uncertainty.data.standardErrors[0].indicator'],
      ['OUT_OF_RANGE', 'uncertainty.goalposts'],
      ['OUT_OF_RANGE', 'uncertainty.reference'],
    ]);
  });
});

it('the nominal ranks and scores are untouched by all of this', () => {
  const result = runUncertainty(recipe, table, { draws: 10, data: { printed: true } });
  const nominal = runRanking(recipe, table);
  expect(uncertaintyRows(result).map(({ unit, nominalRank }) => [unit, nominalRank])).toEqual(
    Object.entries(ranks(nominal)),
  );
  expect(Object.keys(scores(nominal))).toEqual(result.units);
});
