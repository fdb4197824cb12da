import type { MethodChoice } from '../../src/ranking/recipe.types';
import type { RankingResult } from '../../src/ranking/result.types';
import { runRanking } from '../../src/ranking/run-ranking';
import type { RankingTable } from '../../src/ranking/table.types';
import { aTable, branch, codesAndPaths, leaf, problemsOf, scores } from './support';

type Rows = readonly (readonly (number | null)[])[];

/** A flat tree over the columns of some rows, taken as they are; gaps are skipped. */
function combine(
  rows: Rows,
  aggregation: MethodChoice,
  options: { weights?: readonly number[]; table?: Partial<RankingTable>; referenceSet?: 'PEERS' } = {},
): RankingResult {
  const names = rows[0]!.map((_, column) => `c${column}`);
  const leaves = names.map((name, column) =>
    leaf(name, { normalisation: 'NONE', weight: options.weights?.[column] ?? 1 }),
  );
  const table = aTable(Object.fromEntries(names.map((name, column) => [name, rows.map((row) => row[column]!)])));
  return runRanking(
    {
      tree: branch(leaves, { aggregation }),
      missing: 'SKIP',
      screen: { minimumShare: 0 },
      referenceSet: options.referenceSet ?? 'ALL',
    },
    { ...table, ...options.table },
  );
}

function inOrder(result: RankingResult, units: number): (number | undefined)[] {
  return Array.from({ length: units }, (_, index) => scores(result)[`u${index + 1}`]);
}

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
      expect(result.warnings.map(({ code, message }) => [code, message])).toEqual([
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

  it('TOPSIS measures both distances over the children present, and refuses a unit that none of them tells apart', () => {
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
    const problems = problemsOf(() =>
      combine(
        [
          [0, 1],
          [1, 1],
          [null, 1],
        ],
        'TOPSIS',
      ),
    );
    expect(codesAndPaths(problems)).toEqual([['UNDEFINED_VALUE', 'root']]);
    expect(problems[0]!.message).toContain('u3');
  });
});

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
