/**
 * The value at 12 (or another number of) significant digits: equal values that were computed in two ways differ in the 16th digit, and a rank
 * must not turn on that. @example significant(0.1 + 0.2) === significant(0.3) // true
 */
export function significant(value: number, digits = 12): number {
  return Number(value.toPrecision(digits));
}
