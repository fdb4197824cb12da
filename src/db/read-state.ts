import type { DataSource, QueryRunner } from 'typeorm';
import { isSqlite } from './portable';

/** Reads within one committed state of the database, whatever others write meanwhile. */
export interface StateReader {
  readonly dataSource: DataSource;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Hands over one row after another, each as a list in the order of the columns; a table need not fit into memory. */
  each(sql: string, onRow: (values: readonly unknown[]) => void): Promise<void>;
}

/** Runs work over one state of the database. Callers see to it that only one at a time uses the connection of SQLite. */
export async function readState<T>(read: DataSource, work: (reader: StateReader) => Promise<T>): Promise<T> {
  const queryRunner = read.createQueryRunner('slave');
  const sqlite = isSqlite(read);
  const query = <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    queryRunner.query(sql, [...parameters]) as Promise<Row[]>;
  try {
    await query(sqlite ? 'BEGIN' : 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await work({ dataSource: read, query, each: sqlite ? eachOfSqlite(read) : eachOfPostgres(query) });
  } finally {
    // Over a connection that is lost there is nothing to end.
    await query('COMMIT').catch(() => undefined);
    if (!sqlite) await queryRunner.release();
  }
}

/** The same for a database in memory, whose one connection the caller has from the writer. */
export function stateReaderOf(queryRunner: QueryRunner): StateReader {
  return {
    dataSource: queryRunner.dataSource,
    query: (sql, parameters = []) => queryRunner.query(sql, [...parameters]) as Promise<never>,
    each: eachOfSqlite(queryRunner.dataSource),
  };
}

interface SqliteConnection {
  prepare(sql: string): { raw(): { iterate(): IterableIterator<unknown[]> } };
}

function eachOfSqlite({ driver }: DataSource): StateReader['each'] {
  const { databaseConnection } = driver as unknown as { databaseConnection: SqliteConnection };
  return async (sql, onRow) => {
    for (const row of databaseConnection.prepare(sql).raw().iterate()) onRow(row);
  };
}

/** node-postgres holds whole results, so rows are fetched through a cursor. */
function eachOfPostgres(query: StateReader['query']): StateReader['each'] {
  return async (sql, onRow) => {
    await query(`DECLARE civigraph_rows NO SCROLL CURSOR FOR ${sql}`);
    for (;;) {
      const rows = await query<Record<string, unknown>>(`FETCH ${ROWS_AT_ONCE} FROM civigraph_rows`);
      for (const row of rows) onRow(Object.values(row));
      if (rows.length < ROWS_AT_ONCE) break;
    }
    await query('CLOSE civigraph_rows');
  };
}

const ROWS_AT_ONCE = 5_000;
