import type { Association } from '../../src/ranking/statistics/association.types';
import { averageRanks } from '../../src/ranking/statistics/average-ranks';
import { exactSum } from '../../src/ranking/statistics/exact-sum';
import { kemenyDistance } from '../../src/ranking/statistics/kemeny-distance';
import { kendallTauB } from '../../src/ranking/statistics/kendall-tau-b';
import { mean } from '../../src/ranking/statistics/mean';
import { median } from '../../src/ranking/statistics/median';
import { pearson } from '../../src/ranking/statistics/pearson';
import { sampleStandardDeviation } from '../../src/ranking/statistics/sample-standard-deviation';
import { spearman } from '../../src/ranking/statistics/spearman';
import { itWithReference } from './support';

type Column = (number | null)[];

const measures = { pearson, spearman, kendall: kendallTauB };

function expectClose(actual: Association, expected: number | null): void {
  if (expected === null) expect(actual.value).toBeNull();
  else expect(actual.value).toBeCloseTo(expected, 12);
}

/** Reads `x <- c(1,NA)` of an R call. */
function vector(call: string, name: string): Column {
  const text = new RegExp(`${name} <- c\\(([^)]*)\\)`).exec(call)![1]!;
  return text.split(',').map((item) => (item === 'NA' ? null : Number(item)));
}

describe('correlations of R 4.2.2 and SciPy, typed in', () => {
  const x = [12, 2, 1, 12, 2];
  const y = [1, 4, 7, 1, 0];

  it('with ties', () => {
    expectClose(pearson(x, y), -0.5566399985665696);
    expectClose(spearman(x, y), -0.5407380704358752);
    expectClose(kendallTauB(x, y), -0.47140452079103173);
  });

  it('with ties and gaps, over the complete pairs', () => {
    const a = [1, 2, 2, 3, 3, 3, 4, null, 6];
    const b = [2, 1, 4, 4, 5, 5, null, 8, 9];
    expectClose(pearson(a, b), 0.920774721067277);
    expectClose(spearman(a, b), 0.867020624887128);
    expectClose(kendallTauB(a, b), 0.7789808377045201);
    expect(kendallTauB(a, b).pairs).toBe(7);
  });

  it('Kendall without ties, OECD/JRC Handbook 2008 p. 82', () => {
    expect(kendallTauB([1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 1, 2, 5, 7, 8, 6]).value).toBeCloseTo(0.57, 2);
  });
});

describe('undefined associations are null with the reason', () => {
  const measured = Object.entries({ ...measures, kemenyDistance });

  it.each(measured)('%s of nothing', (_, measure) => {
    expect(measure([], [])).toEqual({ value: null, pairs: 0, undefinedReason: 'TOO_FEW_PAIRS' });
  });

  it.each(Object.entries(measures))('%s of one pair', (_, measure) => {
    expect(measure([1, null, 3], [2, 5, null])).toEqual({ value: null, pairs: 1, undefinedReason: 'TOO_FEW_PAIRS' });
  });

  it.each(Object.entries(measures))('%s of a constant column', (_, measure) => {
    expect(measure([1, 1, 1], [1, 2, 3])).toEqual({ value: null, pairs: 3, undefinedReason: 'CONSTANT' });
  });

  it('values that square to infinity or to zero still correlate', () => {
    expectClose(pearson([1e200, 2e200, 3e200], [1e-200, 2e-200, 3e-200]), 1);
  });

  it("NaN and unequal lengths are the programmer's mistake", () => {
    expect(() => pearson([1, NaN], [1, 2])).toThrow(RangeError);
    expect(() => pearson([1], [1, 2])).toThrow(RangeError);
  });
});

describe('Kemeny distance, pymcdm test/test_distances.py', () => {
  it.each([
    [[1, 2, 3], 0],
    [[1, 2.5, 2.5], 1],
    [[1, 3, 2], 2],
    [[1.5, 3, 1.5], 3],
    [[2.5, 2.5, 1], 5],
    [[3, 2, 1], 6],
    [[2, 2, 2], 3],
  ])('of %j to 1, 2, 3 is %d', (ranking, distance) => {
    expect(kemenyDistance([1, 2, 3], ranking).value).toBe(distance);
  });

  itWithReference('vectors/rank-distances.json', 'all 13 published distances', (text) => {
    const { reference_rank, cases } = JSON.parse(text) as {
      reference_rank: number[];
      cases: { rank: number[]; kemeny: number }[];
    };
    expect(cases.map(({ rank }) => kemenyDistance(reference_rank, rank).value)).toEqual(
      cases.map((item) => item.kemeny),
    );
  });
});

describe('sums, means and ranks', () => {
  it('a sum is exact whatever the order', () => {
    expect(exactSum([1e100, 1, -1e100])).toBe(1);
    expect(exactSum(new Array<number>(10).fill(0.1))).toBe(1);
    expect(exactSum([0.1, 0.2, 0.3])).toBe(exactSum([0.3, 0.2, 0.1]));
    expect(exactSum([])).toBe(0);
  });

  it('R: sd, mean, median, average ranks', () => {
    expect(sampleStandardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138089935299395, 14);
    expect(mean([1, 2, 6])).toBe(3);
    expect(median([1, 3, 4, 8])).toBe(3.5);
    expect(averageRanks([10, 20, 20, 30])).toEqual([1, 2.5, 2.5, 4]);
    expect(averageRanks([0, 2, 3, 2])).toEqual([1, 2.5, 4, 2.5]);
  });
});

describe('reference files', () => {
  itWithReference('vectors/r-base.json', 'every correlation of two vectors run in R', (text) => {
    const { cases } = JSON.parse(text) as { cases: { call: string; value: (number | null)[] }[] };
    const correlations = cases.filter(({ call }) => /^\{x <- .*cor\(x,y/.test(call));
    expect(correlations).toHaveLength(11);
    for (const { call, value } of correlations) {
      const method = (/method="(\w+)"/.exec(call)?.[1] ?? 'pearson') as keyof typeof measures;
      expectClose(measures[method](vector(call, 'x'), vector(call, 'y')), value[0]!);
    }
  });

  itWithReference('vectors/r-base.json', 'the correlation matrices of mtcars', (text) => {
    const { data, cases } = JSON.parse(text) as {
      data: { mtcars4: number[][] };
      cases: { call: string; value: number[][] }[];
    };
    const column = (index: number): number[] => data.mtcars4.map((row) => row[index]!);
    const matrices = [
      ['cor(as.matrix(mtcars[1:4]))', pearson],
      ['cor(as.matrix(mtcars[1:4]),method="kendall")', kendallTauB],
    ] as const;
    for (const [wanted, measure] of matrices) {
      const expected = cases.find(({ call }) => call === wanted)!.value;
      expected.forEach((row, i) => row.forEach((value, j) => expectClose(measure(column(i), column(j)), value)));
    }
  });

  itWithReference('vectors/correlations-documented.json', 'SciPy and OECD documented values', (text) => {
    const { cases } = JSON.parse(text) as {
      cases: { x: number[]; y: number[]; tau_b?: number; rho?: number; tau_2dec?: number }[];
    };
    let checked = 0;
    for (const { x, y, tau_b, rho, tau_2dec } of cases) {
      if (tau_b !== undefined) expectClose(kendallTauB(x, y), tau_b);
      if (rho !== undefined) expectClose(spearman(x, y), rho);
      if (tau_2dec !== undefined) expect(kendallTauB(x, y).value).toBeCloseTo(tau_2dec, 2);
      if (tau_b ?? rho ?? tau_2dec) checked++;
    }
    expect(checked).toBe(3);
  });
});
