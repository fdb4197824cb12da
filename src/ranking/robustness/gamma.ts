import type { RandomStream } from './random-stream';

/**
 * A draw from the gamma distribution with the given shape (above 0) and scale 1; independent ones divided by their sum are
 * a Dirichlet draw. Marsaglia and Tsang (2000), A simple method for generating gamma variables, ACM TOMS 26: 363-372;
 * below shape 1 by its section 6.
 */
export function gamma(shape: number, next: RandomStream): number {
  if (shape < 1) return gamma(shape + 1, next) * (1 - next()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(next);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - next()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box and Muller (1958); 1 - u keeps zero out of the logarithm. */
export function normal(next: RandomStream): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
