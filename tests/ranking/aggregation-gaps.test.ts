import { combine, inOrder } from './aggregation-support';
import { inEnglish } from './support';

describe('gaps under SKIP', () => {
  it.each([
    ['MEDIAN', [2.5, 3]],
    ['MIN', [1, 1]],
    ['MAX', [4, 5]],
    ['ARITHMETIC', [2.5, 3]],
  ] as const)('%s takes the children present', (method, expected) => {
    const found = inOrder(
      combine(
        [
          [1, 2, 3, 4],
          [1, null, 3, 5],
        ],
        method,
      ),
      2,
    );
    expect(found).toEqual(expected);
  });

  it('MPI takes mean and imbalance of the children present; one child alone has no penalty', () => {
    const [full, gappy, one] = inOrder(
      combine(
        [
          [90, 110, 100],
          [90, 110, null],
          [90, null, null],
        ],
        'MPI',
      ),
      3,
    );
    expect(full).toBeCloseTo(100 - 200 / 3 / 100, 12);
    expect(gappy).toBeCloseTo(99, 12);
    expect(one).toBe(90);
    expect(
      inOrder(
        combine(
          [
            [90, 110],
            [80, 80],
          ],
          { method: 'MPI', penalty: 'PLUS' },
        ),
        2,
      )[0],
    ).toBeCloseTo(101, 12);
  });

  it('BORDA stretches the points of a child that fewer units have', () => {
    const rows = [
      [1, 10],
      [2, 20],
      [3, null],
    ];
    expect(inOrder(combine(rows, 'BORDA'), 3)).toEqual([0, 1.5, 2]);
  });

  it('COPELAND decides a pair by what both have, whatever the order of the rows (COINr: it depends on it)', () => {
    const rows = [
      [1, 9],
      [2, null],
      [3, 1],
    ];
    const weights = [1, 2];
    expect(inOrder(combine(rows, 'COPELAND', { weights }), 3)).toEqual([0, 0, 0]);
    expect(inOrder(combine([...rows].reverse(), 'COPELAND', { weights }), 3)).toEqual([0, 0, 0]);
    // Without a child in common a pair counts for neither.
    expect(
      inOrder(
        combine(
          [
            [1, null],
            [null, 5],
            [2, 6],
          ],
          'COPELAND',
        ),
        3,
      ),
    ).toEqual([-1, -1, 2]);
  });

  it('CONDORCET_KEMENY takes a pair without a child in common for a draw', () => {
    const found = inOrder(
      combine(
        [
          [1, null],
          [null, 5],
          [2, 6],
        ],
        'CONDORCET_KEMENY',
      ),
      3,
    );
    expect(found).toEqual([0.5, 0.5, 2]);
  });

  it('TOPSIS measures both distances over the children present, and gives a unit that none of them tells apart no score', () => {
    expect(
      inOrder(
        combine(
          [
            [0, 1],
            [1, 0],
            [1, null],
          ],
          'TOPSIS',
        ),
        3,
      ),
    ).toEqual([0.5, 0.5, 1]);
    const { rows, unranked } = combine(
      [
        [0, 1],
        [1, 1],
        [null, 1],
      ],
      'TOPSIS',
    );
    expect(rows.map(({ unit }) => unit)).toEqual(['u2', 'u1']);
    expect(unranked).toMatchObject([{ unit: 'u3', reason: 'NO_SCORE' }]);
    expect(inEnglish(unranked[0]!).message).toContain('best and worst are the same in every child that it has');
  });
});
