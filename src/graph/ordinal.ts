/** A place in an order, in English. @example ordinal(22) // '22nd' */
export function ordinal(place: number): string {
  const ends = ['th', 'st', 'nd', 'rd'];
  const rest = place % 100;
  return `${place}${(rest > 10 && rest < 14 ? undefined : ends[place % 10]) ?? 'th'}`;
}
