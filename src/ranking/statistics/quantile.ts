/**
 * Quantile of at least one value in ascending order, by linear interpolation between the order statistics: type 7, the
 * default of R, NumPy and Excel's PERCENTILE.INC.
 * @param share 0 to 1. @example quantile([1, 2, 4], 0.25) // 1.5
 */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  if (ascending.length === 0) throw new RangeError('a quantile of no values is undefined');
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const low = ascending[below]!;
  const high = ascending[Math.min(below + 1, ascending.length - 1)]!;
  const part = place - below;
  return part === 0 ? low : low * (1 - part) + high * part;
}
