/** A share as a reader writes it. @example percent(0.0312) // '3.1%' */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))}%`;
}
