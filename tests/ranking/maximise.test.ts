import fc from 'fast-check';
import { maximise } from '../../src/ranking/linear/maximise';

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
