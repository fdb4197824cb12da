import type { Sql } from './sql';
import { insertPrepared, isSqlite, MAX_PARAMETERS, parameter } from './portable';

/**
 * Inserts rows of a table, many with one statement. SQLite is given one row after another by a prepared statement, which is quicker than
 * to read a long statement; over the way to a PostgreSQL server few long ones are.
 * @param suffix what stands behind the values: `ON CONFLICT ...`
 */
export async function insertValues(
  sql: Sql,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  suffix = '',
): Promise<void> {
  if (rows.length === 0) return;
  const head = `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) VALUES`;
  if (isSqlite(sql.dataSource)) {
    await insertPrepared(sql, `${head} (${columns.map(() => '?').join(', ')}) ${suffix}`, rows);
    return;
  }
  const most = Math.floor(MAX_PARAMETERS_OF_INSERT / columns.length);
  for (let from = 0; from < rows.length; from += most) {
    const chunk = rows.slice(from, from + most);
    const places = chunk.map((_, row) => {
      const row0 = row * columns.length;
      return `(${columns.map((__, column) => parameter(sql.dataSource, row0 + column + 1)).join(', ')})`;
    });
    await sql.query(`${head} ${places.join(', ')} ${suffix}`, chunk.flat());
  }
}

const MAX_PARAMETERS_OF_INSERT = 10 * MAX_PARAMETERS;
