/**
 * Middle value, or the mean of the two middle ones, of at least one value in ascending order.
 * @example median([1, 3, 4, 8]) // 3.5
 */
export function median(ascending: ArrayLike<number>): number {
  if (ascending.length === 0) throw new RangeError('the median of no values is undefined');
  const upper = Math.floor(ascending.length / 2);
  if (ascending.length % 2 === 1) return ascending[upper]!;
  return ascending[upper - 1]! / 2 + ascending[upper]! / 2;
}
