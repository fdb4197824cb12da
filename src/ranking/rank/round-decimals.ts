/**
 * Rounds to decimals as a reader of the printed number would: halves away from zero, on the decimal digits at 12
 * significant places (0.9505 is stored as a little less, and must still become 0.951).
 * @example roundDecimals(0.9505, 3) // 0.951
 */
export function roundDecimals(value: number, decimals: number): number {
  const [digits, exponent] = Math.abs(value).toExponential(11).split('e');
  const shifted = Number(`${digits}e${Number(exponent) + decimals}`);
  const rounded = Number(`${Math.round(shifted)}e-${decimals}`);
  // From 1e21 on a number prints with an exponent of its own; such a value has no decimals left to round.
  if (!Number.isFinite(rounded)) return value;
  return value < 0 ? 0 - rounded : rounded;
}
