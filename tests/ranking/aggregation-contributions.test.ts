import fc from 'fast-check';
import { runRanking } from '../../src/ranking/run-ranking';
import { sample } from './aggregation-support';
import { aTable, branch, leaf, scores } from './support';

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
    expect(result.unranked.map(({ unit, reason }) => [unit, reason])).toEqual([['u3', 'NO_SCORE']]);
  });
});
