import type { Sample } from './association.types';

/** The pairs without a gap, as two columns. Throws RangeError on unequal lengths and on NaN or infinite values. */
export function completePairs(x: Sample, y: Sample): { readonly x: number[]; readonly y: number[] } {
  if (x.length !== y.length) throw new RangeError(`samples of ${x.length} and ${y.length} values cannot be paired`);
  const pairs = { x: [] as number[], y: [] as number[] };
  for (let index = 0; index < x.length; index++) {
    const [a, b] = [x[index] ?? null, y[index] ?? null];
    if (a === null || b === null) continue;
    if (!Number.isFinite(a) || !Number.isFinite(b)) throw new RangeError(`pair ${index} is not finite: ${a}, ${b}`);
    pairs.x.push(a);
    pairs.y.push(b);
  }
  return pairs;
}
