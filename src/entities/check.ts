/** SQL for CHECK constraints, the same text on SQLite and PostgreSQL. */
export function oneOf(column: string, values: readonly string[]): string {
  return `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`;
}

export function oneOfOrNull(column: string, values: readonly string[]): string {
  return `${column} IS NULL OR ${oneOf(column, values)}`;
}

/** Columns that only nodes of one kind may fill. */
export function onlyFor(kind: string, columns: readonly string[]): string {
  return `kind = '${kind}' OR (${columns.map((column) => `${column} IS NULL`).join(' AND ')})`;
}

/** Columns that every node of one kind must fill. */
export function requiredFor(kind: string, columns: readonly string[]): string {
  return `kind <> '${kind}' OR (${columns.map((column) => `${column} IS NOT NULL`).join(' AND ')})`;
}

const INFERENCE = ['inferred_by_en', 'inferred_by_zh', 'inferred_from_en', 'inferred_from_zh'];

/** An inference of the editors says by whom and from what; nothing else is an inference. */
export const EDITORIAL_FILLED =
  `(basis = 'EDITORIAL' AND ${INFERENCE.map((column) => `${column} IS NOT NULL`).join(' AND ')})` +
  ` OR (basis <> 'EDITORIAL' AND ${INFERENCE.map((column) => `${column} IS NULL`).join(' AND ')})`;
