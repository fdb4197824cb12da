import { principalComponents } from '../../src/ranking/decide/principal-components';
import { upperChiSquared } from '../../src/ranking/statistics/chi-squared';

describe('principal components', () => {
  // R 4.2.2: mtcars[c("mpg", "hp", "wt")] of the first ten cars.
  const cars = [
    [21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2],
    [110, 110, 93, 110, 175, 105, 245, 62, 95, 123],
    [2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44],
  ];
  const report = principalComponents(cars);

  it('eigenvalues add up to the number of criteria, and loadings rebuild the correlations', () => {
    expect(report.components.reduce((sum, { eigenvalue }) => sum + eigenvalue, 0)).toBeCloseTo(3, 10);
    expect(report.components.at(-1)!.cumulated).toBeCloseTo(1, 10);
    const rebuilt = (i: number, j: number): number =>
      report.components.reduce((sum, { loadings }) => sum + loadings[i]! * loadings[j]!, 0);
    for (const i of [0, 1, 2]) expect(rebuilt(i, i)).toBeCloseTo(1, 10);
  });

  it('KMO from partial correlations, and Bartlett from the determinant, computed apart', () => {
    const r = (x: readonly number[], y: readonly number[]): number => {
      const [mx, my] = [x, y].map((values) => values.reduce((sum, value) => sum + value, 0) / values.length) as [
        number,
        number,
      ];
      const product = (p: readonly number[], q: readonly number[], a: number, b: number): number =>
        p.reduce((sum, value, place) => sum + (value - a) * (q[place]! - b), 0);
      return product(x, y, mx, my) / Math.sqrt(product(x, x, mx, mx) * product(y, y, my, my));
    };
    const [ab, ac, bc] = [r(cars[0]!, cars[1]!), r(cars[0]!, cars[2]!), r(cars[1]!, cars[2]!)];
    const partial = (xy: number, xz: number, yz: number): number =>
      (xy - xz * yz) / Math.sqrt((1 - xz ** 2) * (1 - yz ** 2));
    const plainSum = ab ** 2 + ac ** 2 + bc ** 2;
    const partialSum = partial(ab, ac, bc) ** 2 + partial(ac, ab, bc) ** 2 + partial(bc, ab, ac) ** 2;
    expect(report.kmo).toBeCloseTo(plainSum / (plainSum + partialSum), 10);
    const determinant = 1 + 2 * ab * ac * bc - ab ** 2 - ac ** 2 - bc ** 2;
    expect(report.bartlett!.chiSquared).toBeCloseTo(-(9 - 11 / 6) * Math.log(determinant), 8);
    expect(report.bartlett!.degrees).toBe(3);
  });

  it('chi-squared tables', () => {
    for (const [x, degrees, p] of [
      [3.841459, 1, 0.05],
      [5.991465, 2, 0.05],
      [18.307038, 10, 0.05],
      [23.209251, 10, 0.01],
      [0.003932, 1, 0.95],
      [124.342113, 100, 0.05],
    ] as const) {
      expect(upperChiSquared(x, degrees)).toBeCloseTo(p, 5);
    }
  });

  it('what cannot be analysed says why', () => {
    expect(principalComponents([[1, 2, 3]]).noComponentsReason).toBe('TOO_FEW_CRITERIA');
    expect(
      principalComponents([
        [1, 2, 3],
        [5, 5, 5],
      ]).noComponentsReason,
    ).toBe('CONSTANT');
    expect(
      principalComponents([
        [1, 2, 3],
        [2, 4, 6],
        [1, 5, 2],
      ]),
    ).toMatchObject({ kmo: null, noKmoReason: 'COLLINEAR', bartlett: null });
  });
});
