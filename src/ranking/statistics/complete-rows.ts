import type { Sample } from './association.types';

/** The columns without the rows in which any of them has a gap. Throws RangeError on columns of unequal length. */
export function completeRows(columns: readonly Sample[]): number[][] {
  const length = columns[0]?.length ?? 0;
  const odd = columns.find((column) => column.length !== length);
  if (odd) throw new RangeError(`columns of ${length} and ${odd.length} values have no rows in common`);
  const rows = Array.from({ length }, (_, row) => row).filter((row) => columns.every((column) => column[row] !== null));
  return columns.map((column) => rows.map((row) => column[row]!));
}
