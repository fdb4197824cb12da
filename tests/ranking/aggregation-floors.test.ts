import { combine, inOrder } from './aggregation-support';
import { codesAndPaths, problemsOf, inEnglish } from './support';

describe('a floor', () => {
  it.each(['GEOMETRIC', 'HARMONIC', { method: 'POWER', p: -1 }])(
    '%j: lets small values in and says how many',
    (choice) => {
      const call = typeof choice === 'string' ? { method: choice } : choice;
      const rows = [
        [0, 4],
        [-3, 4],
        [4, 4],
      ];
      const result = combine(rows, { ...call, floor: 1 });
      const expected = call.method === 'GEOMETRIC' ? 2 : 1.6;
      inOrder(result, 3).forEach((score, unit) => expect(score).toBeCloseTo(unit < 2 ? expected : 4, 12));
      expect(inEnglish(result.warnings).map(({ code, message }) => [code, message])).toEqual([
        ['FLOOR_USED', 'root: 2 values below the floor of 1 count as 1'],
      ]);
      // What does not count is not reported either.
      expect(combine(rows, { ...call, floor: 1 }, { weights: [0, 1] }).warnings).toEqual([]);
    },
  );

  it.each([
    ['GEOMETRIC', 0],
    ['HARMONIC', 0],
    [{ method: 'POWER', p: -2 }, 0],
    [{ method: 'POWER', p: 0 }, 0],
    [{ method: 'POWER', p: 2 }, -1],
    ['MPI', -1],
  ] as const)('%j without one refuses %d, and a weight of 0 lets it pass', (choice, value) => {
    const rows = [
      [value, 4],
      [3, 4],
    ];
    const problems = problemsOf(() => combine(rows, choice));
    expect(codesAndPaths(problems)).toEqual([['NON_POSITIVE_VALUE', 'root.children[0]']]);
    expect(problems[0]!.message).toContain(`c0 of u1 is ${value};`);
    inOrder(combine(rows, choice, { weights: [0, 1] }), 2).forEach((score) => expect(score).toBeCloseTo(4, 12));
  });

  it('is not needed for zeros in a power mean of positive order, nor for anything of order 1', () => {
    expect(
      inOrder(
        combine(
          [
            [0, 0],
            [0, 8],
          ],
          { method: 'POWER', p: 2 },
        ),
        2,
      )[0],
    ).toBe(0);
    expect(
      inOrder(
        combine(
          [
            [0, 0],
            [0, 8],
          ],
          { method: 'POWER', p: 2 },
        ),
        2,
      )[1],
    ).toBeCloseTo(Math.sqrt(32), 12);
    expect(
      inOrder(
        combine(
          [
            [-2, 4],
            [0, 8],
          ],
          { method: 'POWER', p: 1 },
        ),
        2,
      ),
    ).toEqual([1, 4]);
  });

  it('keeps the digits of a power mean of high order, whatever a child of weight 0 holds', () => {
    const found = inOrder(
      combine(
        [
          [1e6, 2, 4],
          [1e6, 3, 3],
        ],
        { method: 'POWER', p: 90 },
        { weights: [0, 1, 1] },
      ),
      2,
    );
    expect(found[0]).toBeCloseTo(4 * 0.5 ** (1 / 90), 12);
    expect(found[1]).toBeCloseTo(3, 12);
  });
});
