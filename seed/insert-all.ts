import { type Row, TABLE_NAMES, type TableName } from './rows';
import { insertRows, type Queries } from './tables';

/** From what is pointed at to what points. */
export async function insertAll(
  queries: Queries,
  of: (table: TableName) => readonly Row[],
  revision: number,
): Promise<void> {
  const insert = (table: TableName, rows: readonly Row[]): Promise<void> => insertRows(queries, table, rows, revision);
  await insert('unit', of('unit'));
  await insert('metric', of('metric'));
  await insert('term', of('term'));
  // A city cites the source of its coordinates, and that citation names the source: sources, citations, other nodes.
  await insert('node', of('node').filter(isSource));
  await insert('citation', of('citation'));
  await insert(
    'node',
    of('node').filter((row) => !isSource(row)),
  );
  for (const table of TABLE_NAMES.slice(TABLE_NAMES.indexOf('citation') + 1)) await insert(table, of(table));
}

export function isSource({ kind }: Row): boolean {
  return kind === 'source';
}
