import fc from 'fast-check';
import type { Recipe } from '../../src/ranking/recipe.types';
import { RankingCancelled } from '../../src/ranking/robustness/cancelled';
import { DrawTally } from '../../src/ranking/robustness/draw-tally';
import { gamma } from '../../src/ranking/robustness/gamma';
import { randomStream } from '../../src/ranking/robustness/random-stream';
import { RankHistogram } from '../../src/ranking/robustness/rank-histogram';
import { openDrawSpace, pairsOf, runUncertainty, tallyDraws } from '../../src/ranking/robustness/run-uncertainty';
import { summariseTally } from '../../src/ranking/robustness/summarise-tally';
import { uncertaintyRows } from '../../src/ranking/robustness/uncertainty-rows';
import { UNCERTAIN_FACTORS, type UncertaintySpec } from '../../src/ranking/robustness/uncertainty.types';
import { validateUncertainty } from '../../src/ranking/robustness/validate-uncertainty';
import { runRanking } from '../../src/ranking/run-ranking';
import { quantile } from '../../src/ranking/statistics/quantile';
import type { RankingTable } from '../../src/ranking/table.types';
import { aTable, branch, codesAndPaths, deepFreeze, leaf, meanOf, problemsOf, ranks } from './support';

/** Table A.2 of the OECD/JRC Handbook (2008), the first ten countries: four indicators of technology achievement. */
const TAI = aTable(
  {
    patents: [187, 289, 271, 994, 779, 189, 82, 31, 75, 8],
    royalties: [125.6, 130, 156.6, 64.6, 9.8, 151.2, 134, 38.6, 18.2, 25.5],
    internet: [200.2, 179.1, 125.8, 49, 4.8, 136, 57.4, 108, 125.9, 72.3],
    exports: [50.7, 66.2, 59.7, 80.8, 66.7, 50.9, 61.9, 48.7, 16.2, 74.9],
  },
  { units: ['FIN', 'USA', 'SWE', 'JPN', 'KOR', 'NLD', 'GBR', 'CAN', 'AUS', 'SGP'] },
);
const CRITERIA = ['patents', 'royalties', 'internet', 'exports'];
const INDEX: Recipe = meanOf(CRITERIA, { method: 'MIN_MAX', lower: 1, upper: 100 });

const EVERYTHING: UncertaintySpec = {
  draws: 300,
  seed: 7,
  weights: { method: 'UNIFORM', spread: 0.25 },
  normalisations: [{ method: 'Z_SCORE', mean: 100, sd: 10 }, { method: 'RANK' }],
  aggregations: ['GEOMETRIC', 'HARMONIC'],
  leaveOneOut: true,
};

describe('what a run of draws gives', () => {
  const result = runUncertainty(INDEX, TAI, { ...EVERYTHING, pairs: [['USA', 'SGP']] });
  const rows = uncertaintyRows(result);
  const drawn = new Map(TAI.units.map((unit) => [unit, [] as number[]]));
  const space = openDrawSpace(INDEX, TAI, EVERYTHING);
  const groups: Int32Array[] = [];
  for (let draw = 0; draw < 300; draw++) {
    const next = randomStream(7, draw);
    space.draw(UNCERTAIN_FACTORS.map(next));
    space.units.forEach((unit, place) => drawn.get(unit)!.push(space.ranks[place]!));
    groups.push(space.groups.slice());
  }

  it('the rows stand by the rank in the recipe itself', () => {
    const nominal = ranks(runRanking(INDEX, TAI));
    expect(Object.fromEntries(rows.map(({ unit, nominalRank }) => [unit, nominalRank]))).toEqual(nominal);
    expect(rows.map(({ nominalRank }) => nominalRank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('mean, quantiles of type 7, best, worst and shares are those of the list of all draws', () => {
    for (const row of rows) {
      const all = Float64Array.from(drawn.get(row.unit)!).sort();
      expect([row.scored, row.unscored]).toEqual([300, 0]);
      expect(row.mean).toBeCloseTo(all.reduce((sum, rank) => sum + rank, 0) / 300, 12);
      expect([row.best, row.worst, row.resolution]).toEqual([all[0], all[299], 1]);
      expect(row.p05).toBeCloseTo(quantile(all, 0.05), 12);
      expect(row.median).toBeCloseTo(quantile(all, 0.5), 12);
      expect(row.p95).toBeCloseTo(quantile(all, 0.95), 12);
      const counted = [...new Set(all)].map((rank) => ({ rank, draws: all.filter((each) => each === rank).length }));
      expect(row.shares).toEqual(counted.map(({ rank, draws }) => ({ rank, draws, share: draws / 300 })));
    }
    expect(rows.some(({ best, worst }) => worst! - best! > 3)).toBe(true);
  });

  it('pairs: all neighbours and the one asked for', () => {
    expect(result.pairs).toHaveLength(10);
    const { a, b, ...pair } = result.pairs.at(-1)!;
    const [usa, sgp] = [space.units.indexOf('USA'), space.units.indexOf('SGP')];
    const wins = groups.filter((group) => group[usa]! < group[sgp]!).length;
    const ties = groups.filter((group) => group[usa] === group[sgp]).length;
    expect([a, b]).toEqual(['USA', 'SGP']);
    expect(pair).toEqual({ draws: 300, aBeatsB: wins / 300, bBeatsA: (300 - wins - ties) / 300, tied: ties / 300 });
  });

  it('says what each alternative does, and all alternatives of a factor share the draws', () => {
    expect(result.alternatives.map(({ factor, alternative }) => `${factor} ${alternative}`)).toEqual([
      ...['OWN', 'Z_SCORE', 'RANK'].map((each) => `NORMALISATION ${each}`),
      ...['OWN', 'GEOMETRIC', 'HARMONIC'].map((each) => `AGGREGATION ${each}`),
      ...['OWN', ...CRITERIA].map((each) => `LEAVE_OUT ${each}`),
    ]);
    for (const factor of ['NORMALISATION', 'AGGREGATION', 'LEAVE_OUT']) {
      const draws = result.alternatives.filter((each) => each.factor === factor).map((each) => each.draws);
      expect(draws.reduce((sum, count) => sum + count, 0)).toBe(300);
      expect(Math.min(...draws)).toBeGreaterThan(30);
    }
    expect(result.meanAbsoluteShift).toBeGreaterThan(0);
  });

  it('all pairs, and nothing is NaN', () => {
    const all = runUncertainty(INDEX, TAI, { ...EVERYTHING, draws: 20, allPairs: true });
    expect(all.pairs).toHaveLength(45);
    for (const { aBeatsB, bBeatsA, tied } of all.pairs) expect(aBeatsB! + bBeatsA! + tied!).toBeCloseTo(1, 12);
    expect(JSON.stringify(uncertaintyRows(all))).not.toContain('null');
  });
});

describe('units that lose their score', () => {
  it('draws without a score are counted, and ranks are those of the others', () => {
    const table = aTable({ a: [1, 2, 3, 4], b: [null, 1, 5, 3] });
    const recipe: Recipe = { ...meanOf(['a', 'b']), missing: 'SKIP', screen: { minimumShare: 0.5 } };
    const rows = uncertaintyRows(runUncertainty(recipe, table, { draws: 400, leaveOneOut: true }));
    const first = rows.find(({ unit }) => unit === 'u1')!;
    expect(first.scored + first.unscored).toBe(400);
    expect(first.unscored).toBeGreaterThan(90);
    expect(first.unscored).toBeLessThan(180);
    expect(rows.filter(({ unit }) => unit !== 'u1').every(({ unscored }) => unscored === 0)).toBe(true);
  });

  it('a unit that never has one has no figures, and comes last', () => {
    const table = aTable({ a: [null, 2, 3], b: [null, 1, 5] });
    const recipe: Recipe = { ...meanOf(['a', 'b']), missing: 'SKIP' };
    const rows = uncertaintyRows(
      runUncertainty(recipe, table, { draws: 5, weights: { method: 'UNIFORM', spread: 1 } }),
    );
    expect(rows.at(-1)).toEqual({
      unit: 'u1',
      nominalRank: null,
      scored: 0,
      unscored: 5,
      mean: null,
      p05: null,
      median: null,
      p95: null,
      best: null,
      worst: null,
      resolution: 1,
      shares: [],
    });
  });
});

const table = fc.integer({ min: 3, max: 15 }).chain((size) => {
  const column = fc
    .array(fc.integer({ min: 0, max: 12 }), { minLength: size, maxLength: size })
    .filter((values) => new Set(values).size > 1);
  return fc.record({ a: column, b: column, c: column }).map((columns) => aTable(columns));
});
const recipe = fc.constantFrom('COMPETITION', 'AVERAGE', 'DENSE', 'ORDINAL').map((ties): Recipe => ({
  ...meanOf(['a', 'b', 'c']),
  rank: { ties },
}));

describe('properties', () => {
  it('the same seed gives the same result, another seed another one', () => {
    expect(runUncertainty(INDEX, TAI, EVERYTHING)).toEqual(runUncertainty(INDEX, TAI, EVERYTHING));
    const other = runUncertainty(INDEX, TAI, { ...EVERYTHING, seed: 8 });
    expect(other.means).not.toEqual(runUncertainty(INDEX, TAI, EVERYTHING).means);
  });

  it('any division of the draws into parts gives the same result', () => {
    fc.assert(
      fc.property(table, recipe, fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 4 }), (data, method, cuts) => {
        const spec: UncertaintySpec = { draws: 150, seed: 3, weights: { method: 'DIRICHLET', concentration: 4 } };
        const space = openDrawSpace(method, data, spec);
        const ends = [0, ...cuts.sort((a, b) => a - b), 150];
        const parts = ends.slice(1).map((to, part) => {
          const tally = new DrawTally(space, pairsOf(space, spec));
          tallyDraws(space, tally, { seed: 3, from: ends[part]!, to });
          return tally;
        });
        // Last part first: the order in which threads finish must not matter either.
        const whole = parts.pop()!;
        for (const part of parts) whole.merge(part);
        expect(summariseTally(space, whole, 3)).toEqual(runUncertainty(method, data, spec));
      }),
      { numRuns: 40 },
    );
  });

  it('the order of the units does not matter', () => {
    fc.assert(
      fc.property(table, recipe, fc.infiniteStream(fc.nat()), (data, method, keys) => {
        const order = data.units.map((_, index) => ({ index, key: keys.next().value as number }));
        order.sort((x, y) => x.key - y.key);
        const shuffled: RankingTable = {
          units: order.map(({ index }) => data.units[index]!),
          columns: data.columns.map((column) => ({
            ...column,
            values: order.map(({ index }) => column.values![index]!),
          })),
        };
        const spec: UncertaintySpec = {
          draws: 50,
          weights: { method: 'UNIFORM', spread: 0.5 },
          normalisations: ['RANK'],
        };
        expect(runUncertainty(method, shuffled, spec)).toEqual(runUncertainty(method, data, spec));
      }),
      { numRuns: 40 },
    );
  });

  it('without noise every draw is the ranking itself', () => {
    fc.assert(
      fc.property(table, recipe, (data, method) => {
        const result = runUncertainty(method, data, { draws: 3, weights: { method: 'UNIFORM', spread: 0 } });
        const nominal = ranks(runRanking(method, data));
        for (const { unit, mean, p05, median, p95, best, worst, shares } of uncertaintyRows(result)) {
          const rank = nominal[unit]!;
          expect([mean, p05, median, p95, best, worst]).toEqual([rank, rank, rank, rank, rank, rank]);
          expect(shares).toEqual([{ rank, draws: 3, share: 1 }]);
        }
        expect(result.meanAbsoluteShift).toBe(0);
      }),
    );
  });

  it('neither recipe nor table nor spec is changed', () => {
    const frozen = deepFreeze([structuredClone(INDEX), structuredClone(TAI), structuredClone(EVERYTHING)] as const);
    expect(runUncertainty(...frozen)).toEqual(runUncertainty(INDEX, TAI, EVERYTHING));
  });

  it('a clear winner in every criterion is first in every draw of weights', () => {
    const clear = aTable({ a: [9, 1, 2], b: [9, 2, 1] });
    const spec: UncertaintySpec = { draws: 200, weights: { method: 'DIRICHLET', concentration: 1 } };
    const [first, ...others] = uncertaintyRows(runUncertainty(meanOf(['a', 'b']), clear, spec));
    expect([first!.unit, first!.best, first!.worst]).toEqual(['u1', 1, 1]);
    expect(others.every(({ best, worst }) => best === 2 && worst === 3)).toBe(true);
  });
});

describe('random numbers', () => {
  it('are uniform, and those of neighbouring draws have nothing in common', () => {
    const firsts = Array.from({ length: 20_000 }, (_, draw) => randomStream(1, draw)());
    const mean = firsts.reduce((sum, value) => sum + value, 0) / firsts.length;
    const lagged = firsts.slice(1).reduce((sum, value, index) => sum + (value - 0.5) * (firsts[index]! - 0.5), 0);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(lagged / firsts.length) * 12).toBeLessThan(0.03);
    expect(new Set(firsts).size).toBe(20_000);
    expect(firsts.every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it.each([0.3, 1, 4.5])('a gamma variable of shape %d has mean and variance of its shape', (shape) => {
    const next = randomStream(2, 0);
    const values = Array.from({ length: 40_000 }, () => gamma(shape, next));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean / shape - 1)).toBeLessThan(0.04);
    expect(Math.abs(variance / shape - 1)).toBeLessThan(0.08);
  });

  it('Dirichlet weights of equal criteria: a rank is a fair coin', () => {
    const coin = aTable({ a: [1, 0], b: [0, 1] });
    const spec: UncertaintySpec = { draws: 4000, weights: { method: 'DIRICHLET', concentration: 2 } };
    const { pairs } = runUncertainty(meanOf(['a', 'b']), coin, spec);
    // Two parameters of 1 each: the share is uniform. Six standard errors.
    expect(Math.abs(pairs[0]!.aBeatsB! - 0.5)).toBeLessThan(0.048);
  });
});

describe('the histogram of ranks in bounded memory', () => {
  const place = (index: number): number => 1 + ((index * 7919) % 977);

  it('is exact where every place fits', () => {
    const histogram = new RankHistogram(1, 1000);
    for (let index = 0; index < 500; index++) histogram.add(0, [place(index)], 0, 1);
    const read: number[] = [];
    histogram.read(0, (at, times) => read.push(...new Array<number>(times).fill(at)));
    expect(read).toEqual(Array.from({ length: 500 }, (_, index) => place(index)).sort((a, b) => a - b));
    expect(histogram.resolution(0)).toBe(1);
  });

  it('is coarse only where a unit moves far, with the best and the worst place exact, whatever the order of merging', () => {
    const [whole, first, second] = [0, 1, 2].map(() => new RankHistogram(2, 1000, 200));
    for (let index = 0; index < 500; index++) {
      const near = 300 + (index % 90);
      for (const histogram of [whole!, index % 3 === 0 ? first! : second!]) {
        histogram.add(0, [place(index)], 0, 1);
        histogram.add(1, [0, near, 0], 0, 3);
      }
    }
    second!.merge(first!);
    const bins = (histogram: RankHistogram, unit: number): [number, number][] => {
      const all: [number, number][] = [];
      histogram.read(unit, (at, times) => all.push([at, times]));
      return all;
    };
    expect([whole!.best(0), whole!.worst(0), whole!.resolution(0)]).toEqual([
      1,
      Math.max(...Array.from({ length: 500 }, (__, index) => place(index))),
      16,
    ]);
    expect([whole!.best(1), whole!.worst(1), whole!.resolution(1)]).toEqual([300, 389, 1]);
    for (const unit of [0, 1]) expect(bins(second!, unit)).toEqual(bins(whole!, unit));
    expect(bins(whole!, 1)).toHaveLength(90);
    expect(bins(whole!, 0).reduce((sum, [, times]) => sum + times, 0)).toBe(500);
  });
});

describe('hooks', () => {
  it('progress rises to the total', () => {
    const seen: [number, number][] = [];
    runUncertainty(INDEX, TAI, { ...EVERYTHING, draws: 20_000 }, { onProgress: (...at) => seen.push(at) });
    expect(seen.at(-1)).toEqual([20_000, 20_000]);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.every(([done], index) => index === 0 || done >= seen[index - 1]![0])).toBe(true);
  });

  it('a stop signal ends the run', () => {
    const controller = new AbortController();
    const hooks = { signal: controller.signal, onProgress: () => controller.abort() };
    expect(() => runUncertainty(INDEX, TAI, { ...EVERYTHING, draws: 100_000 }, hooks)).toThrow(RankingCancelled);
  });
});

describe('bad specs', () => {
  const one = leaf('patents');
  it.each([
    ['not an object', 7, [['WRONG_TYPE', 'uncertainty']]],
    ['a list', [], [['WRONG_TYPE', 'uncertainty']]],
    ['nothing uncertain', { draws: 10 }, [['REQUIRED', 'uncertainty']]],
    ['no draws', { draws: 0, leaveOneOut: true }, [['OUT_OF_RANGE', 'uncertainty.draws']]],
    ['too many draws', { draws: 100_001, leaveOneOut: true }, [['OUT_OF_RANGE', 'uncertainty.draws']]],
    ['half a draw', { draws: 1.5, leaveOneOut: true }, [['OUT_OF_RANGE', 'uncertainty.draws']]],
    ['draws NaN', { draws: NaN, leaveOneOut: true }, [['OUT_OF_RANGE', 'uncertainty.draws']]],
    ['draws as text', { draws: '10', leaveOneOut: true }, [['WRONG_TYPE', 'uncertainty.draws']]],
    ['a negative seed', { seed: -1, leaveOneOut: true }, [['OUT_OF_RANGE', 'uncertainty.seed']]],
    ['an unknown field', { drawz: 10, leaveOneOut: true }, [['UNKNOWN_FIELD', 'uncertainty.drawz']]],
    ['noise as a number', { weights: 0.2 }, [['WRONG_TYPE', 'uncertainty.weights']]],
    ['noise without method', { weights: { spread: 0.2 } }, [['REQUIRED', 'uncertainty.weights.method']]],
    ['unknown noise', { weights: { method: 'NORMAL' } }, [['UNKNOWN_METHOD', 'uncertainty.weights.method']]],
    ['noise without size', { weights: { method: 'UNIFORM' } }, [['PARAMETER_REQUIRED', 'uncertainty.weights.spread']]],
    [
      'noise that makes weights negative',
      { weights: { method: 'UNIFORM', spread: 1.01 } },
      [['PARAMETER_OUT_OF_RANGE', 'uncertainty.weights.spread']],
    ],
    [
      'a concentration of 0',
      { weights: { method: 'DIRICHLET', concentration: 0 } },
      [['PARAMETER_OUT_OF_RANGE', 'uncertainty.weights.concentration']],
    ],
    [
      'a parameter of the other noise',
      { weights: { method: 'UNIFORM', spread: 0.1, concentration: 3 } },
      [['UNKNOWN_FIELD', 'uncertainty.weights.concentration']],
    ],
    ['alternatives that are no list', { normalisations: 'RANK' }, [['WRONG_TYPE', 'uncertainty.normalisations']]],
    ['an empty list', { aggregations: [] }, [['OUT_OF_RANGE', 'uncertainty.aggregations']]],
    ['a list too long', { missing: new Array(11).fill('SKIP') }, [['OUT_OF_RANGE', 'uncertainty.missing']]],
    ['null in a list', { missing: [null] }, [['REQUIRED', 'uncertainty.missing[0]']]],
    [
      'unknown methods, each once',
      {
        normalisations: ['RANK', 'RNAK'],
        aggregations: ['GEOMETRY'],
        missing: ['SKIPP'],
        treatments: [['LOG', 'LOGG']],
      },
      [
        ['UNKNOWN_METHOD', 'uncertainty.normalisations[1]'],
        ['UNKNOWN_METHOD', 'uncertainty.aggregations[0]'],
        ['UNKNOWN_METHOD', 'uncertainty.treatments[0][1]'],
        ['UNKNOWN_METHOD', 'uncertainty.missing[0]'],
      ],
    ],
    [
      'goalposts without posts',
      { normalisations: [{ method: 'GOALPOSTS', min: 0 }] },
      [['PARAMETER_REQUIRED', 'uncertainty.normalisations[0].max']],
    ],
    [
      'too many combinations',
      {
        normalisations: ['RANK', 'BORDA', 'NONE', 'Z_SCORE'],
        aggregations: ['GEOMETRIC', 'HARMONIC', 'MEDIAN', 'MIN'],
        missing: ['SKIP', 'MEAN', 'MEDIAN', 'EXCLUDE'],
      },
      [['TOO_COSTLY', 'uncertainty']],
    ],
    ['a flag that is text', { leaveOneOut: 'yes' }, [['WRONG_TYPE', 'uncertainty.leaveOneOut']]],
    ['pairs that are no list', { leaveOneOut: true, pairs: 'FIN' }, [['WRONG_TYPE', 'uncertainty.pairs']]],
    [
      'a pair of three',
      { leaveOneOut: true, pairs: [['FIN', 'USA', 'SWE']] },
      [['WRONG_TYPE', 'uncertainty.pairs[0]']],
    ],
    ['an unknown unit', { leaveOneOut: true, pairs: [['FIN', 'ZZZ']] }, [['UNKNOWN_UNIT', 'uncertainty.pairs[0][1]']]],
    [
      'a pair with itself',
      { leaveOneOut: true, pairs: [['FIN', 'FIN']] },
      [['DUPLICATE_UNIT', 'uncertainty.pairs[0]']],
    ],
    [
      'too many pairs',
      { leaveOneOut: true, pairs: new Array(1001).fill(['FIN', 'USA']) },
      [['TOO_COSTLY', 'uncertainty.pairs']],
    ],
    [
      'several mistakes at once',
      { draws: -1, seed: 0.5, weights: {}, allPairs: 3 },
      [
        ['OUT_OF_RANGE', 'uncertainty.draws'],
        ['OUT_OF_RANGE', 'uncertainty.seed'],
        ['REQUIRED', 'uncertainty.weights.method'],
        ['WRONG_TYPE', 'uncertainty.allPairs'],
      ],
    ],
  ] as [string, unknown, [string, string][]][])('%s', (_, spec, expected) => {
    expect(codesAndPaths(validateUncertainty(spec, INDEX, TAI))).toEqual(expected);
    expect(codesAndPaths(problemsOf(() => runUncertainty(INDEX, TAI, spec as UncertaintySpec)))).toEqual(expected);
  });

  it('leaving out the only indicator', () => {
    const problems = validateUncertainty({ leaveOneOut: true }, { tree: one }, TAI);
    expect(codesAndPaths(problems)).toEqual([['TOO_FEW_INDICATORS', 'uncertainty.leaveOneOut']]);
  });

  it('all pairs of many units, and too many versions of large data, are refused before anything is computed', () => {
    const units = Array.from({ length: 300 }, (_, index) => `u${index}`);
    const many = aTable({ a: units.map((_, index) => index) }, { units });
    expect(
      codesAndPaths(
        validateUncertainty({ weights: { method: 'UNIFORM', spread: 0 }, allPairs: true }, { tree: leaf('a') }, many),
      ),
    ).toEqual([['TOO_COSTLY', 'uncertainty.allPairs']]);
    const names = Array.from({ length: 1000 }, (_, index) => `i${index}`);
    const wide: RankingTable = {
      units: Array.from({ length: 13_000 }, (_, index) => `u${index}`),
      columns: names.map((indicator) => ({ indicator, direction: 'HIGHER_IS_BETTER' })),
    };
    const tree = branch(names.slice(0, 999).map((name) => leaf(name)));
    expect(codesAndPaths(validateUncertainty({ normalisations: ['RANK'] }, { tree }, wide))).toEqual([
      ['TOO_COSTLY', 'uncertainty'],
    ]);
  });

  it('an alternative that these data do not allow is an error, not a gap', () => {
    const negative = { ...EVERYTHING, normalisations: ['Z_SCORE'] };
    expect(problemsOf(() => runUncertainty(INDEX, TAI, negative))[0]).toMatchObject({ code: 'NON_POSITIVE_VALUE' });
  });

  it('a bad recipe is reported before the spec is looked at', () => {
    expect(codesAndPaths(problemsOf(() => runUncertainty({ tree: leaf('nonsense') }, TAI, EVERYTHING)))).toEqual([
      ['UNKNOWN_INDICATOR', 'root.indicator'],
    ]);
  });
});
