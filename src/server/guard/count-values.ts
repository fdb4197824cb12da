/** Objects, lists and plain values in a JSON value, itself included. Without recursion; stops above `enough`. */
export function countValues(value: unknown, enough = Number.POSITIVE_INFINITY): number {
  const open: unknown[] = [value];
  let count = 0;
  while (open.length > 0 && count <= enough) {
    const next = open.pop();
    count += 1;
    if (typeof next === 'object' && next !== null) for (const each of Object.values(next)) open.push(each);
  }
  return count;
}
