import fc from 'fast-check';
import { bestOrders } from '../../src/ranking/aggregate/kemeny-exact';
import { goodOrder } from '../../src/ranking/aggregate/kemeny-heuristic';
import type { MethodCall, MethodChoice, Recipe } from '../../src/ranking/recipe.types';
import { RANKING_METHODS } from '../../src/ranking/registries';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, leaf, ranks, scores } from './support';

const NEEDED: Record<string, object> = { POWER: { p: -2 } };
const METHODS = RANKING_METHODS.aggregations.map((method) => ({
  ...method,
  choice: { method: method.id, ...NEEDED[method.id] } as MethodChoice,
}));

interface Sample {
  readonly rows: number[][];
  readonly weights: number[];
}

/** 2 to 7 units by four positive whole numbers, which tie now and then; weights 1 to 9. */
const sample: fc.Arbitrary<Sample> = fc.record({
  rows: fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 4, maxLength: 4 }), {
    minLength: 2,
    maxLength: 7,
  }),
  weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
});

function recipeOf({ weights }: Sample, aggregation: MethodChoice, order: readonly number[] = [0, 1, 2, 3]): Recipe {
  const leaves = order.map((column) => leaf(`c${column}`, { normalisation: 'NONE', weight: weights[column]! }));
  return { tree: branch(leaves, { aggregation }), missing: 'SKIP', screen: { minimumShare: 0 } };
}

function run(
  given: Sample,
  aggregation: MethodChoice,
  rows: readonly (readonly (number | null)[])[] = given.rows,
  order?: readonly number[],
) {
  const columns = Object.fromEntries([0, 1, 2, 3].map((column) => [`c${column}`, rows.map((row) => row[column]!)]));
  return runRanking(recipeOf(given, aggregation, order), aTable(columns));
}

/** TOPSIS has nothing to measure where all units agree in everything. */
function differs({ rows }: Sample): boolean {
  return [0, 1, 2, 3].some((column) => new Set(rows.map((row) => row[column])).size > 1);
}

describe('properties of every aggregation', () => {
  it.each(METHODS)(
    '$id: the order of the units changes nothing, that of the children no score beyond 1e-9',
    ({ choice }) => {
      fc.assert(
        fc.property(sample.filter(differs), fc.constantFrom([3, 1, 0, 2], [1, 0, 3, 2]), (given, order) => {
          const there = scores(run(given, choice));
          const reversed = Object.entries(scores(run(given, choice, [...given.rows].reverse())));
          const size = given.rows.length;
          for (const [unit, score] of reversed) {
            expect(score).toBeCloseTo(there[`u${size + 1 - Number(unit.slice(1))}`]!, 9);
          }
          for (const [unit, score] of Object.entries(scores(run(given, choice, given.rows, order)))) {
            expect(score).toBeCloseTo(there[unit]!, 9);
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(METHODS.filter(({ id }) => !['SUM', 'PRODUCT'].includes(id)))(
    '$id: only the ratios of the weights count',
    ({ choice }) => {
      fc.assert(
        fc.property(sample.filter(differs), fc.integer({ min: 2, max: 50 }), (given, factor) => {
          const heavier = { ...given, weights: given.weights.map((weight) => weight * factor) };
          const [before, after] = [scores(run(given, choice)), scores(run(heavier, choice))];
          for (const unit of Object.keys(before)) expect(after[unit]).toBeCloseTo(before[unit]!, 9);
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(METHODS.filter(({ monotone }) => monotone))('$id: a better value never lowers a rank', ({ choice }) => {
    fc.assert(
      fc.property(sample, fc.nat(), fc.nat(3), fc.integer({ min: 1, max: 9 }), (given, pick, column, gain) => {
        const place = pick % given.rows.length;
        const better = given.rows.map((row, index) =>
          index === place ? row.map((value, at) => (at === column ? value + gain : value)) : row,
        );
        const unit = `u${place + 1}`;
        expect(ranks(run(given, choice, better))[unit]).toBeLessThanOrEqual(ranks(run(given, choice))[unit]!);
      }),
      { numRuns: 40 },
    );
  });

  it.each(METHODS)('$id: a unit that is better everywhere is not behind; equal units are equal', ({ choice }) => {
    fc.assert(
      fc.property(sample, (given) => {
        const [first] = given.rows;
        const rows = [...given.rows, [...first!], first!.map((value) => value + 1)];
        const result = run(given, choice, rows);
        const [found, ranked] = [scores(result), ranks(result)];
        const size = rows.length;
        expect(found[`u${size - 1}`]).toBeCloseTo(found['u1']!, 12);
        expect(ranked[`u${size}`]).toBeLessThanOrEqual(ranked['u1']!);
      }),
      { numRuns: 40 },
    );
  });

  it.each(
    METHODS.filter(
      ({ id }) => !['SUM', 'PRODUCT', 'TOPSIS', 'BORDA', 'COPELAND', 'CONDORCET_KEMENY', 'MPI'].includes(id),
    ),
  )('$id: lies between the worst and the best child, and equals them where they agree', ({ choice }) => {
    fc.assert(
      fc.property(sample, (given) => {
        const found = scores(run(given, choice, [...given.rows, [7, 7, 7, 7]]));
        given.rows.forEach((row, index) => {
          expect(found[`u${index + 1}`]).toBeGreaterThanOrEqual(Math.min(...row) - 1e-9);
          expect(found[`u${index + 1}`]).toBeLessThanOrEqual(Math.max(...row) + 1e-9);
        });
        expect(found[`u${given.rows.length + 1}`]).toBeCloseTo(7, 12);
      }),
      { numRuns: 40 },
    );
  });

  it.each(METHODS.filter(({ id }) => ['BORDA', 'COPELAND', 'CONDORCET_KEMENY'].includes(id)))(
    '$id: a change of scale that keeps the order of a criterion changes nothing',
    ({ choice }) => {
      fc.assert(
        fc.property(sample, (given) => {
          const bent = given.rows.map((row) => [row[0]! ** 3, Math.log(row[1]!), row[2]!, 5 * row[3]! - 40]);
          expect(scores(run(given, choice, bent))).toEqual(scores(run(given, choice)));
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(METHODS)('$id: wherever values are missing, every unit has a finite score or a reason', ({ choice }) => {
    const holes = fc.array(fc.boolean(), { minLength: 28, maxLength: 28 });
    fc.assert(
      fc.property(sample.filter(differs), holes, (given, missing) => {
        const rows = given.rows.map((row, unit) =>
          row.map((value, column) => (unit > 1 && column > 0 && missing[unit * 4 + column] ? null : value)),
        );
        const found = attempt(() => run(given, choice, rows));
        if (found === null) return;
        expect(found.rows.length + found.unranked.length).toBe(rows.length);
        for (const { score } of found.rows) expect(Number.isFinite(score)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  /** TOPSIS refuses a unit whose few children are the same for all. */
  function attempt<T>(action: () => T): T | null {
    try {
      return action();
    } catch (error) {
      if (String(error).includes('best and worst are the same')) return null;
      throw error;
    }
  }
});

describe('the family of power means', () => {
  it('falls from the maximum over the arithmetic, geometric and harmonic means to the minimum', () => {
    fc.assert(
      fc.property(sample, (given) => {
        const power = (p: number): MethodCall => ({ method: 'POWER', p });
        const choices = [
          'MAX',
          power(9),
          'ARITHMETIC',
          power(0.5),
          'GEOMETRIC',
          power(-0.5),
          'HARMONIC',
          power(-9),
          'MIN',
        ];
        const found = choices.map((choice) => scores(run(given, choice)));
        for (const unit of Object.keys(found[0]!)) {
          for (let next = 1; next < found.length; next++) {
            expect(found[next]![unit]).toBeLessThanOrEqual(found[next - 1]![unit]! + 1e-9);
          }
        }
      }),
    );
  });

  it('meets its named members, and its definition', () => {
    fc.assert(
      fc.property(sample, fc.double({ min: -8, max: 8, noNaN: true }), (given, p) => {
        const power = (order: number): Record<string, number> => scores(run(given, { method: 'POWER', p: order }));
        const near = (a: Record<string, number>, b: Record<string, number>, digits: number): void => {
          for (const unit of Object.keys(a)) expect(a[unit]).toBeCloseTo(b[unit]!, digits);
        };
        near(power(1), scores(run(given, 'ARITHMETIC')), 12);
        near(power(0), scores(run(given, 'GEOMETRIC')), 12);
        near(power(-1), scores(run(given, 'HARMONIC')), 10);
        near(power(1e-9), power(0), 6);
        const total = given.weights.reduce((sum, weight) => sum + weight, 0);
        const plain = given.rows.map(
          (row) => (row.reduce((sum, value, at) => sum + given.weights[at]! * value ** p, 0) / total) ** (1 / p),
        );
        fc.pre(Math.abs(p) > 0.01);
        near(power(p), Object.fromEntries(plain.map((value, index) => [`u${index + 1}`, value])), 6);
      }),
      { numRuns: 30 },
    );
  });
});

describe('geometric means', () => {
  it('have factors that multiply to the score, through two levels and under a floor', () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(undefined, 3), (given, floor) => {
        const aggregation = floor === undefined ? 'GEOMETRIC' : { method: 'GEOMETRIC', floor };
        const [a, b, c, d] = [0, 1, 2, 3].map((column) =>
          leaf(`c${column}`, { normalisation: 'NONE', weight: given.weights[column]! }),
        );
        const tree = branch([a!, branch([b!, c!, d!], { aggregation, weight: 2 })], { aggregation });
        const columns = Object.fromEntries([0, 1, 2, 3].map((at) => [`c${at}`, given.rows.map((row) => row[at]!)]));
        for (const { contributions, score } of runRanking({ tree }, aTable(columns)).rows) {
          const product = contributions.reduce((so, { factor }) => so * factor!, 1);
          expect(product / score).toBeCloseTo(1, 12);
          expect(contributions.map(({ points }) => points)).toEqual([null, null, null, null]);
        }
      }),
    );
  });
});

describe('sums', () => {
  it('have points that add up, give a difference exactly, and no value to a unit that lacks a term', () => {
    const table = aTable({ a: [3, 5, null], b: [1, 9, 4] });
    const tree = branch(
      [
        leaf('a', { normalisation: 'NONE' }),
        branch([leaf('b', { normalisation: 'NONE' })], { direction: 'LOWER_IS_BETTER' }),
      ],
      {
        aggregation: 'SUM',
      },
    );
    const result = runRanking({ tree, missing: 'SKIP', screen: { minimumShare: 0 } }, table);
    expect(scores(result)).toEqual({ u1: 2, u2: -4 });
    expect(result.rows.map(({ contributions }) => contributions.map(({ points }) => points))).toEqual([
      [3, -1],
      [5, -9],
    ]);
    expect(result.unranked.map(({ unit, code }) => [unit, code])).toEqual([['u3', 'NO_SCORE']]);
  });
});

describe('Condorcet-Kemeny', () => {
  /** All orders of the numbers below n: the slow, obvious way. */
  function orders(n: number): number[][] {
    if (n === 0) return [[]];
    return orders(n - 1).flatMap((order) =>
      Array.from({ length: n }, (_, at) => [...order.slice(0, at), n - 1, ...order.slice(at)]),
    );
  }

  const anyLeads = fc.integer({ min: 2, max: 6 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      pairs: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 15, maxLength: 15 }),
    }),
  );

  function leadsOf(size: number, pairs: readonly number[]): Float64Array {
    const leads = new Float64Array(size * size);
    let next = 0;
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < a; b++) {
        leads[a * size + b] = pairs[next]! / 4;
        leads[b * size + a] = -pairs[next++]! / 4;
      }
    }
    return leads;
  }

  function agreement(leads: Float64Array, size: number, order: readonly number[]): number {
    let sum = 0;
    order.forEach((a, place) => order.slice(place + 1).forEach((b) => (sum += leads[a * size + b]!)));
    return sum;
  }

  it('finds the mean places over all best orders, as trying every order does', () => {
    fc.assert(
      fc.property(anyLeads, ({ size, pairs }) => {
        const leads = leadsOf(size, pairs);
        const all = orders(size).map((order) => ({ order, agreement: agreement(leads, size, order) }));
        const best = Math.max(...all.map((each) => each.agreement));
        const optimal = all.filter((each) => each.agreement > best - 1e-9);
        const members = Array.from({ length: size }, (_, index) => index);
        const expected = members.map(
          (member) => optimal.reduce((sum, { order }) => sum + order.indexOf(member), 0) / optimal.length,
        );
        bestOrders(leads, size, members).forEach((place, member) => expect(place).toBeCloseTo(expected[member]!, 9));
      }),
    );
  });

  it('the heuristic for many units is never better than the best, nor worse by more than the gap it declares', () => {
    fc.assert(
      fc.property(anyLeads, ({ size, pairs }) => {
        const leads = leadsOf(size, pairs);
        const members = Array.from({ length: size }, (_, index) => index);
        const { places, gap } = goodOrder(leads, size, members, String);
        const order = [...members].sort((a, b) => places[a]! - places[b]!);
        const best = Math.max(...orders(size).map((each) => agreement(leads, size, each)));
        const found = agreement(leads, size, order);
        expect(found).toBeLessThanOrEqual(best + 1e-9);
        expect((best - found) / 2).toBeLessThanOrEqual(gap + 1e-9);
      }),
    );
  });

  it('says so where more than 20 units beat each other in circles', () => {
    // Three criteria that each move a third of the units from the top to the end.
    const size = 24;
    const shifted = (by: number): number[] => Array.from({ length: size }, (_, index) => (index + by) % size);
    const table = aTable({ a: shifted(0), b: shifted(8), c: shifted(16) });
    const tree = branch(
      ['a', 'b', 'c'].map((name) => leaf(name, { normalisation: 'NONE' })),
      { aggregation: 'CONDORCET_KEMENY' },
    );
    const { warnings, rows } = runRanking({ tree }, table);
    expect(warnings.map(({ code }) => code)).toEqual(['HEURISTIC_SOLUTION']);
    expect(rows).toHaveLength(size);
  });

  it('is exact for many units where few beat each other in circles', () => {
    const size = 60;
    const up = Array.from({ length: size }, (_, index) => index);
    // The first three in a circle by three criteria that agree on all others.
    const circle = (first: number[]): number[] => [...first.map((place) => size + place), ...up.slice(3)];
    const table = aTable({ a: circle([2, 1, 0]), b: circle([0, 2, 1]), c: circle([1, 0, 2]) });
    const tree = branch(
      ['a', 'b', 'c'].map((name) => leaf(name, { normalisation: 'NONE' })),
      { aggregation: 'CONDORCET_KEMENY' },
    );
    const result = runRanking({ tree }, table);
    expect(result.warnings).toEqual([]);
    const found = scores(result);
    expect([found['u1'], found['u2'], found['u3'], found['u60'], found['u4']]).toEqual([58, 58, 58, 56, 0]);
  });
});
