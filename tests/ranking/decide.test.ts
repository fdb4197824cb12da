import fc from 'fast-check';
import { findBreakEvens } from '../../src/ranking/decide/break-even';
import { findDominance } from '../../src/ranking/decide/dominance';
import { rankedState, type WeightSpace, weightSpace } from '../../src/ranking/decide/weight-space';
import type { Recipe } from '../../src/ranking/recipe.types';
import type { RankingTable } from '../../src/ranking/table.types';
import { decide } from '../../src/ranking/decide/decide';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, leaf, ranks, inEnglish } from './support';

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
    expect(found).toMatchObject({ a: 'u1', b: 'u2', noBreakEvenReason: null, message: null });
    expect(Math.abs(found!.breakEven! - found!.weight!)).toBeCloseTo(0.35, 12);
  });

  it('with the weight put there the two are tied, a little beyond they have changed places', () => {
    let met = 0;
    fc.assert(
      fc.property(units, (rows) => {
        const names = ['a', 'b', 'c'];
        const table = tableOf(rows);
        for (const { a, b, path, weight, breakEven, noBreakEvenReason } of findBreakEvens(
          spaceOf({ tree: branch(names.map((name) => plain(name))) }, table),
        )) {
          if (noBreakEvenReason !== null) {
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
    expect(inEnglish(found)).toMatchObject({
      breakEven: null,
      noBreakEvenReason: 'DOMINATED',
      message: 'no weight does: u1 is at least as good as u2 in every criterion',
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
    expect(inEnglish(shares)).toMatchObject([
      { unit: 'u1', share: 1 },
      { unit: 'u2', share: 0, centralWeights: null, message: 'none of 10000 sets of weights puts it first' },
    ]);
  });

  it('a score that is no weighted sum says so', () => {
    const tree = branch([plain('a'), plain('b')], { aggregation: 'GEOMETRIC' });
    const found = decide({ tree }, aTable({ a: [1, 2], b: [2, 3] }));
    expect(found).toMatchObject({ dominance: null, breakEvens: null, firstShares: null });
    expect(inEnglish(found).weightsMessage).toMatch(/^root is no weighted sum of its children/);
  });
});

it('an outside indicator is set beside the scores', () => {
  const table = aTable({ a: [1, 2, 3, 4], b: [1, 2, 3, 5], o: [8, 6, 4, 1] });
  const { outside } = decide({ tree: branch([plain('a'), plain('b')]) }, table, { outside: ['o'] });
  expect(outside).toMatchObject([{ indicator: 'o', spearman: { value: -1, pairs: 4 } }]);
});
