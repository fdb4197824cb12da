/** The values of a column that are there. */
export function present(column: Float64Array): Float64Array {
  return column.filter((value) => !Number.isNaN(value));
}

/** The columns without the units that lack any of them. */
export function completeRows(columns: readonly Float64Array[]): Float64Array[] {
  const complete = (_: number, unit: number): boolean => columns.every((column) => !Number.isNaN(column[unit]!));
  return columns.map((column) => column.filter(complete));
}

/** NaN, which marks a gap inside the engine only, as null, which statistics take. */
export function asSample(column: Float64Array): (number | null)[] {
  return Array.from(column, (value) => (Number.isNaN(value) ? null : value));
}
