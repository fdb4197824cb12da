import { keyOf, type KnowledgeRows, rowsOf, TABLE_NAMES } from './rows';

/**
 * SQLite would take Infinity and give back null, and an answer in JSON cannot hold it.
 * @throws where a number in some row is not finite
 */
export function assertFinite(rows: KnowledgeRows): void {
  for (const table of TABLE_NAMES) {
    for (const row of rowsOf(rows, table)) {
      const column = Object.keys(row).find((key) => holdsInfinite(row[key]));
      if (column === undefined) continue;
      const id = keyOf(table, row).replaceAll('\u0000', ' ');
      throw new Error(`${table} ${id}: ${column} is too large a number, or none. Nothing was written.`);
    }
  }
}

function holdsInfinite(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsInfinite);
}
