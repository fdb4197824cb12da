/** As much of a weight or score as is meant: what is stored in 32 bits ends in digits that say nothing (0.44999998807907104). */
export function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}
