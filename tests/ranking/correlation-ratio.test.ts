import { correlationRatio } from '../../src/ranking/decide/correlation-ratio';

describe('correlation ratio', () => {
  const xs = Array.from({ length: 200 }, (_, place) => place / 100 - 1);

  it('of a line and of a parabola is 1, though the parabola has no correlation', () => {
    expect(
      correlationRatio(
        xs,
        xs.map((x) => 3 * x + 1),
      ).value,
    ).toBeCloseTo(1, 3);
    expect(
      correlationRatio(
        xs,
        xs.map((x) => x * x),
      ).value,
    ).toBeGreaterThan(0.97);
  });

  it('of noise is near 0, and of a line with as much noise near a half', () => {
    const noise = xs
      .map((_, place) => Math.sin(place * 12.9898) * 43758.5453)
      .map((value) => value - Math.floor(value) - 0.5);
    expect(correlationRatio(xs, noise).value).toBeLessThan(0.1);
    const scale = Math.sqrt(1 / 3 / (1 / 12));
    expect(
      correlationRatio(
        xs,
        xs.map((x, place) => x + scale * noise[place]!),
      ).value,
    ).toBeCloseTo(0.5, 1);
  });

  it('is not defined for few units, with the reason', () => {
    expect(correlationRatio([1, 2], [1, 2])).toEqual({ value: null, undefinedReason: 'TOO_FEW_PAIRS' });
    expect(
      correlationRatio(
        xs,
        xs.map(() => 1),
      ),
    ).toEqual({ value: null, undefinedReason: 'CONSTANT' });
  });
});
