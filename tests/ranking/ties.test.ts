import { roundDecimals } from '../../src/ranking/rank/round-decimals';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, leaf, meanOf, ranks } from './support';

describe('ties', () => {
  const table = aTable({ x: [10, 20, 20, 30] }, { units: ['d', 'c', 'b', 'a'] });
  const tree = leaf('x', { normalisation: 'NONE' });

  it.each([
    ['COMPETITION', [1, 2, 2, 4]],
    ['DENSE', [1, 2, 2, 3]],
    ['AVERAGE', [1, 2.5, 2.5, 4]],
    ['ORDINAL', [1, 2, 3, 4]],
  ])('%s ranks %j, by id inside the tie', (ties, expected) => {
    const { rows } = runRanking({ tree, rank: { ties } }, table);
    expect(rows.map(({ unit }) => unit)).toEqual(['a', 'b', 'c', 'd']);
    expect(rows.map(({ rank }) => rank)).toEqual(expected);
    expect(rows.map(({ tied }) => tied)).toEqual([false, true, true, false]);
  });

  it('R: rank(-round(x, 3)) and rank(-x), ties.method = "min"', () => {
    const values = aTable({ x: [0.9504, 0.9496, 0.9521, 0.9479] });
    expect(ranks(runRanking({ tree, rank: { decimals: 3 } }, values))).toEqual({ u1: 2, u2: 2, u3: 1, u4: 4 });
    expect(ranks(runRanking({ tree }, values))).toEqual({ u1: 2, u2: 3, u3: 1, u4: 4 });
  });

  it('noise of floating point makes no rank, not even where terms cancel', () => {
    expect(ranks(runRanking({ tree }, aTable({ x: [0.1 + 0.2, 0.3, 0.1] })))).toEqual({ u1: 1, u2: 1, u3: 3 });
    const cancelling = aTable(
      { x: [0.1 + 0.2, 0.3, 0.5], y: [0.3, 0.3, 0.1] },
      { directions: { y: 'LOWER_IS_BETTER' } },
    );
    expect(ranks(runRanking(meanOf(['x', 'y'], 'NONE'), cancelling))).toEqual({ u1: 2, u2: 2, u3: 1 });
  });

  it('rounds as a reader of decimals would', () => {
    expect([0.9505, 0.0015, 2.5, -2.5, 1.005, 1e-13].map((value) => roundDecimals(value, 3))).toEqual([
      0.951, 0.002, 2.5, -2.5, 1.005, 0,
    ]);
    expect(roundDecimals(-2.5, 0)).toBe(-3);
    expect(roundDecimals(123456789012345, 3)).toBe(123456789012000);
  });
});
