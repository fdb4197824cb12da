/** The rows that together have most of the marks of all, the one with most of them first. */
export function fewestRows(rows: Int32Array, marks: Uint32Array): number[] {
  const chosen: number[] = [];
  let missing = 0;
  for (const row of rows) missing |= marks[row] ?? 0;
  while (missing !== 0 && chosen.length < MAX_SENTENCES) {
    let [best, most] = [-1, 0];
    for (const row of rows) {
      const own = (marks[row] ?? 0) & missing;
      if (own === 0 || (most > 0 && bitsOf(own) <= most)) continue;
      [best, most] = [row, bitsOf(own)];
      if (own === missing) break;
    }
    missing &= ~(marks[best] ?? 0);
    chosen.push(best);
  }
  return chosen;
}

const MAX_SENTENCES = 4;

function bitsOf(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
