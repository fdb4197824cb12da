import { combine, inOrder } from './aggregation-support';
import { codesAndPaths, problemsOf } from './support';

describe('the units that others are compared with', () => {
  const rows = [
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
  ];
  const table = { peers: ['u1', 'u2'] };

  it.each([
    ['BORDA', [0, 1, 2, 2]],
    ['COPELAND', [-1, 1, 2, 2]],
  ] as const)('%s: only peers are beaten', (method, expected) => {
    expect(inOrder(combine(rows, method, { table, referenceSet: 'PEERS' }), 4)).toEqual(expected);
  });

  it('TOPSIS: best and worst are those of the peers', () => {
    const found = inOrder(combine(rows, 'TOPSIS', { table, referenceSet: 'PEERS' }), 4);
    expect(found.slice(0, 2)).toEqual([0, 1]);
  });
});

describe('ties', () => {
  it('half of the weight on either side is a draw, however the weights add up in floating point', () => {
    // 0.1 + 0.2 is more than 0.3 there.
    const rows = [
      [1, 1, 0],
      [0, 0, 1],
    ];
    expect(inOrder(combine(rows, 'COPELAND', { weights: [0.1, 0.2, 0.3] }), 2)).toEqual([0, 0]);
    expect(inOrder(combine(rows, 'CONDORCET_KEMENY', { weights: [0.1, 0.2, 0.3] }), 2)).toEqual([0.5, 0.5]);
    expect(
      inOrder(
        combine(
          [
            [1, 2, 3],
            [4, 4, 4],
          ],
          'MEDIAN',
          { weights: [0.1, 0.2, 0.3] },
        ),
        2,
      )[0],
    ).toBe(2.5);
  });

  it('values that agree to 12 digits are equal, unless all 17 are asked for', () => {
    const rows = [[0.1 + 0.2], [0.3]];
    for (const method of ['COPELAND', 'BORDA', 'CONDORCET_KEMENY']) {
      const [a, b] = inOrder(combine(rows, method), 2);
      expect(a).toBe(b);
      const [c, d] = inOrder(combine(rows, { method, significantDigits: 17 }), 2);
      expect(c).toBeGreaterThan(d!);
    }
  });
});

describe('methods that compare every two units', () => {
  it.each([
    ['COPELAND', 10_001],
    ['CONDORCET_KEMENY', 2001],
  ] as const)('%s refuses %d units', (method, size) => {
    const rows = Array.from({ length: size }, (_, index) => [index]);
    expect(codesAndPaths(problemsOf(() => combine(rows, method)))).toEqual([['TOO_COSTLY', 'root.aggregation']]);
  });
});
