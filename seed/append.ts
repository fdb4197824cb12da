/** Adds a list to the end of another, however long it is: as arguments of one call, some 100,000 items overflow the stack. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const each of more) list.push(each);
}
