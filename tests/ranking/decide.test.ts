import fc from 'fast-check';
import { correlationRatio } from '../../src/ranking/decide/correlation-ratio';
import { findBreakEvens } from '../../src/ranking/decide/break-even';
import { findDominance } from '../../src/ranking/decide/dominance';
import { rankedState, type WeightSpace, weightSpace } from '../../src/ranking/decide/weight-space';
import type { Recipe } from '../../src/ranking/recipe.types';
import type { RankingTable } from '../../src/ranking/table.types';
import { decide } from '../../src/ranking/decide/decide';
import { principalComponents } from '../../src/ranking/decide/principal-components';
import { maximise } from '../../src/ranking/linear/maximise';
import { runRanking } from '../../src/ranking/run-ranking';
import { upperChiSquared } from '../../src/ranking/statistics/chi-squared';
import { aTable, branch, leaf, ranks } from './support';

function spaceOf(recipe: Recipe, table: RankingTable): WeightSpace {
  return weightSpace(rankedState(recipe, table)) as WeightSpace;
}

const plain = (indicator: string, weight = 1): ReturnType<typeof leaf> =>
  leaf(indicator, { normalisation: 'NONE', weight });
const units = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
  {
    minLength: 2,
    maxLength: 6,
  },
);
const tableOf = (rows: readonly (readonly number[])[]): ReturnType<typeof aTable> =>
  aTable({ a: rows.map((row) => row[0]!), b: rows.map((row) => row[1]!), c: rows.map((row) => row[2]!) });

describe('dominance', () => {
  it('is what holds under every one of many weights', () => {
    fc.assert(
      fc.property(units, (rows) => {
        const space = spaceOf({ tree: branch([plain('a'), plain('b'), plain('c')]) }, tableOf(rows));
        for (const { unit, dominates, dominatedBy, isAlwaysFirst } of findDominance(space)) {
          const own = rows[Number(unit.slice(1)) - 1]!;
          const expected = rows.flatMap((row, place) =>
            row.every((value, k) => own[k]! >= value) && row.some((value, k) => own[k]! > value)
              ? [`u${place + 1}`]
              : [],
          );
          expect([...dominates].sort()).toEqual(expected);
          expect(dominatedBy.every((other) => !dominates.includes(other))).toBe(true);
          expect(isAlwaysFirst).toBe(rows.every((row) => row.every((value, k) => own[k]! >= value)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('break-even weights', () => {
  it('by hand: at which share of b the two are level', () => {
    const table = aTable({ a: [10, 4], b: [2, 6] });
    const [found] = decide({ tree: branch([plain('a', 3), plain('b', 1)]) }, table).breakEvens!;
    // 10 (1 - t) + 2 t = 4 (1 - t) + 6 t at t = 0.6.
    expect(found).toMatchObject({ a: 'u1', b: 'u2', reason: null });
    expect(Math.abs(found!.breakEven! - found!.weight!)).toBeCloseTo(0.35, 12);
  });

  it('with the weight put there the two are tied, a little beyond they have changed places', () => {
    let met = 0;
    fc.assert(
      fc.property(units, (rows) => {
        const names = ['a', 'b', 'c'];
        const table = tableOf(rows);
        for (const { a, b, path, weight, breakEven, reason } of findBreakEvens(
          spaceOf({ tree: branch(names.map((name) => plain(name))) }, table),
        )) {
          if (reason !== null) {
            expect(breakEven).toBeNull();
            continue;
          }
          const place = Number(/\d+/.exec(path!)![0]);
          const rankedAt = (t: number): Record<string, number> => {
            const others = (1 - t) / 2;
            return ranks(
              runRanking({ tree: branch(names.map((name, k) => plain(name, k === place ? t : others))) }, table),
            );
          };
          const level = rankedAt(breakEven!);
          expect(level[a]).toBe(level[b]);
          const beyond = breakEven! + Math.sign(breakEven! - weight!) * 1e-6;
          if (breakEven === weight || beyond <= 0 || beyond >= 1) continue;
          met++;
          const swapped = rankedAt(beyond);
          expect(swapped[a]! > swapped[b]!).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    expect(met).toBeGreaterThan(20);
  });

  it('a unit that is at least as good everywhere cannot be passed, and that is said', () => {
    const [found] = decide({ tree: branch([plain('a'), plain('b')]) }, aTable({ a: [3, 2], b: [2, 2] })).breakEvens!;
    expect(found).toMatchObject({
      breakEven: null,
      reason: 'no weight does: u1 is at least as good as u2 in every criterion',
    });
  });
});

describe('the share of all weights that put a unit first', () => {
  it('with two criteria: the part of the line, computed by hand', () => {
    // u1 = 10 w, u2 = 8 (1 - w), u3 = 6: u3 is first for 1/4 < w < 3/5.
    const shares = decide(
      { tree: branch([plain('a'), plain('b')]) },
      aTable({ a: [10, 0, 6], b: [0, 8, 6] }),
    ).firstShares!;
    const share = (unit: string): number => shares.find((each) => each.unit === unit)!.share;
    expect(share('u1')).toBeCloseTo(0.4, 1);
    expect(share('u2')).toBeCloseTo(0.25, 1);
    expect(share('u3')).toBeCloseTo(0.35, 1);
    const central = shares.find(({ unit }) => unit === 'u1')!.centralWeights!;
    expect(central[0]).toBeCloseTo(0.8, 1);
  });

  it('one that is dominated has none, with the reason', () => {
    const shares = decide({ tree: branch([plain('a'), plain('b')]) }, aTable({ a: [3, 2], b: [3, 1] })).firstShares!;
    expect(shares).toMatchObject([
      { unit: 'u1', share: 1 },
      { unit: 'u2', share: 0, centralWeights: null, reason: 'none of 10000 sets of weights puts it first' },
    ]);
  });

  it('a score that is no weighted sum says so', () => {
    const tree = branch([plain('a'), plain('b')], { aggregation: 'GEOMETRIC' });
    const found = decide({ tree }, aTable({ a: [1, 2], b: [2, 3] }));
    expect(found).toMatchObject({ dominance: null, breakEvens: null, firstShares: null });
    expect(found.weightsReason).toMatch(/^root is no weighted sum of its children/);
  });
});

describe('correlation ratio', () => {
  const xs = Array.from({ length: 200 }, (_, place) => place / 100 - 1);

  it('of a line and of a parabola is 1, though the parabola has no correlation', () => {
    expect(
      correlationRatio(
        xs,
        xs.map((x) => 3 * x + 1),
      ).value,
    ).toBeCloseTo(1, 3);
    expect(
      correlationRatio(
        xs,
        xs.map((x) => x * x),
      ).value,
    ).toBeGreaterThan(0.97);
  });

  it('of noise is near 0, and of a line with as much noise near a half', () => {
    const noise = xs
      .map((_, place) => Math.sin(place * 12.9898) * 43758.5453)
      .map((value) => value - Math.floor(value) - 0.5);
    expect(correlationRatio(xs, noise).value).toBeLessThan(0.1);
    const scale = Math.sqrt(1 / 3 / (1 / 12));
    expect(
      correlationRatio(
        xs,
        xs.map((x, place) => x + scale * noise[place]!),
      ).value,
    ).toBeCloseTo(0.5, 1);
  });

  it('is not defined for few units, with the reason', () => {
    expect(correlationRatio([1, 2], [1, 2])).toEqual({ value: null, reason: 'TOO_FEW_PAIRS' });
    expect(
      correlationRatio(
        xs,
        xs.map(() => 1),
      ),
    ).toEqual({ value: null, reason: 'CONSTANT' });
  });
});

describe('principal components', () => {
  // R 4.2.2: mtcars[c("mpg", "hp", "wt")] of the first ten cars.
  const cars = [
    [21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2],
    [110, 110, 93, 110, 175, 105, 245, 62, 95, 123],
    [2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44],
  ];
  const report = principalComponents(cars);

  it('eigenvalues add up to the number of criteria, and loadings rebuild the correlations', () => {
    expect(report.components.reduce((sum, { eigenvalue }) => sum + eigenvalue, 0)).toBeCloseTo(3, 10);
    expect(report.components.at(-1)!.cumulated).toBeCloseTo(1, 10);
    const rebuilt = (i: number, j: number): number =>
      report.components.reduce((sum, { loadings }) => sum + loadings[i]! * loadings[j]!, 0);
    for (const i of [0, 1, 2]) expect(rebuilt(i, i)).toBeCloseTo(1, 10);
  });

  it('KMO from partial correlations, and Bartlett from the determinant, computed apart', () => {
    const r = (x: readonly number[], y: readonly number[]): number => {
      const [mx, my] = [x, y].map((values) => values.reduce((sum, value) => sum + value, 0) / values.length) as [
        number,
        number,
      ];
      const product = (p: readonly number[], q: readonly number[], a: number, b: number): number =>
        p.reduce((sum, value, place) => sum + (value - a) * (q[place]! - b), 0);
      return product(x, y, mx, my) / Math.sqrt(product(x, x, mx, mx) * product(y, y, my, my));
    };
    const [ab, ac, bc] = [r(cars[0]!, cars[1]!), r(cars[0]!, cars[2]!), r(cars[1]!, cars[2]!)];
    const partial = (xy: number, xz: number, yz: number): number =>
      (xy - xz * yz) / Math.sqrt((1 - xz ** 2) * (1 - yz ** 2));
    const plainSum = ab ** 2 + ac ** 2 + bc ** 2;
    const partialSum = partial(ab, ac, bc) ** 2 + partial(ac, ab, bc) ** 2 + partial(bc, ab, ac) ** 2;
    expect(report.kmo).toBeCloseTo(plainSum / (plainSum + partialSum), 10);
    const determinant = 1 + 2 * ab * ac * bc - ab ** 2 - ac ** 2 - bc ** 2;
    expect(report.bartlett!.chiSquared).toBeCloseTo(-(9 - 11 / 6) * Math.log(determinant), 8);
    expect(report.bartlett!.degrees).toBe(3);
  });

  it('chi-squared tables', () => {
    for (const [x, degrees, p] of [
      [3.841459, 1, 0.05],
      [5.991465, 2, 0.05],
      [18.307038, 10, 0.05],
      [23.209251, 10, 0.01],
      [0.003932, 1, 0.95],
      [124.342113, 100, 0.05],
    ] as const) {
      expect(upperChiSquared(x, degrees)).toBeCloseTo(p, 5);
    }
  });

  it('what cannot be analysed says why', () => {
    expect(principalComponents([[1, 2, 3]]).reason).toBe('TOO_FEW_COLUMNS');
    expect(
      principalComponents([
        [1, 2, 3],
        [5, 5, 5],
      ]).reason,
    ).toBe('CONSTANT');
    expect(
      principalComponents([
        [1, 2, 3],
        [2, 4, 6],
        [1, 5, 2],
      ]),
    ).toMatchObject({ kmo: null, kmoReason: 'COLLINEAR', bartlett: null });
  });
});

describe('the simplex method', () => {
  it('a textbook problem: max 3x + 5y, x <= 4, 2y <= 12, 3x + 2y <= 18 (Hillier and Lieberman)', () => {
    const found = maximise(
      [3, 5],
      [
        [1, 0],
        [0, 2],
        [3, 2],
      ],
      [4, 12, 18],
    )!;
    expect(found.value).toBeCloseTo(36, 12);
    expect(found.solution).toEqual([2, 6]);
  });

  it('two variables: the best corner', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 30 })),
          { minLength: 1, maxLength: 5 },
        ),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (constraints, p, q) => {
          const lines = [...constraints, [1, 0, 50], [0, 1, 50]] as [number, number, number][];
          const edges = [...lines, [1, 0, 0], [0, 1, 0]] as [number, number, number][];
          let best = 0;
          for (const [a, b, c] of edges) {
            for (const [d, e, f] of edges) {
              const determinant = a * e - b * d;
              if (determinant === 0) continue;
              const [x, y] = [(c * e - b * f) / determinant, (a * f - c * d) / determinant];
              const isInside = x >= -1e-9 && y >= -1e-9 && lines.every(([g, h, i]) => g * x + h * y <= i + 1e-9);
              if (isInside) best = Math.max(best, p * x + q * y);
            }
          }
          const found = maximise(
            [p, q],
            lines.map(([a, b]) => [a, b]),
            lines.map(([, , c]) => c),
          );
          expect(found!.value).toBeCloseTo(best, 8);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('an outside indicator is set beside the scores', () => {
  const table = aTable({ a: [1, 2, 3, 4], b: [1, 2, 3, 5], o: [8, 6, 4, 1] });
  const { outside } = decide({ tree: branch([plain('a'), plain('b')]) }, table, { outside: ['o'] });
  expect(outside).toMatchObject([{ indicator: 'o', spearman: { value: -1, pairs: 4 } }]);
});
