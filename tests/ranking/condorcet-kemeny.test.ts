import fc from 'fast-check';
import { bestOrders } from '../../src/ranking/aggregate/kemeny-exact';
import { goodOrder } from '../../src/ranking/aggregate/kemeny-heuristic';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, leaf, scores } from './support';

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
