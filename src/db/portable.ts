import {
  type DataSource,
  QueryFailedError,
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  TableForeignKey,
  type TableOptions,
} from 'typeorm';

/** The only place where SQLite and PostgreSQL differ. */

/** Bound parameters that one statement may carry on both engines, with room to spare. */
export const MAX_PARAMETERS = 1_000;

export function isSqlite(dataSource: DataSource): boolean {
  return dataSource.options.type === 'better-sqlite3';
}

/** The n-th bound parameter of a statement, counted from 1. */
export function parameter(dataSource: DataSource, n: number): string {
  return isSqlite(dataSource) ? '?' : `$${n}`;
}

/**
 * Runs a statement that writes for one row after another, prepared once, on the connection of a query runner of SQLite. Listeners of
 * queries hear of it once.
 */
export async function insertPrepared(
  { dataSource }: Pick<QueryRunner, 'dataSource'>,
  sql: string,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const { databaseConnection } = dataSource.driver as unknown as SqliteDriver;
  dataSource.logger.logQuery(sql, [...(rows[0] ?? [])]);
  const statement = databaseConnection.prepare(sql);
  for (const row of rows) {
    try {
      statement.run(...row);
    } catch (error) {
      // As every other statement does.
      throw new QueryFailedError(sql, [...row], error as Error);
    }
  }
}

interface SqliteDriver {
  readonly databaseConnection: { prepare(sql: string): { run(...values: readonly unknown[]): unknown } };
}

/**
 * Creates tables that may refer to each other in a circle. SQLite takes foreign keys only while a table is made,
 * and does not mind that the other table is not there yet; PostgreSQL wants the other table first.
 */
export async function createTables(queryRunner: QueryRunner, tables: readonly TableOptions[]): Promise<void> {
  const inline = isSqlite(queryRunner.dataSource);
  for (const table of tables) {
    await queryRunner.createTable(new Table(inline ? table : { ...sortedByBytes(table), foreignKeys: [] }));
  }
  if (inline) return;
  for (const table of tables) {
    const keys = (table.foreignKeys ?? []).map((key) => new TableForeignKey(key));
    await queryRunner.createForeignKeys(table.name, keys);
  }
}

/** Adds columns to a table; their texts sort by bytes like those that `createTables` makes. */
export async function addColumns(
  queryRunner: QueryRunner,
  table: string,
  columns: readonly TableColumn[],
): Promise<void> {
  const inline = isSqlite(queryRunner.dataSource);
  const sorted = columns.map((column) => {
    const copy = column.clone();
    if (!inline && isText(column)) copy.collation = 'C';
    return copy;
  });
  await queryRunner.addColumns(table, sorted);
}

/** Columns for texts that need not be filled, sorted like every other text. */
export async function addTexts(queryRunner: QueryRunner, table: string, names: readonly string[]): Promise<void> {
  const collation = isSqlite(queryRunner.dataSource) ? {} : { collation: 'C' };
  const columns = names.map((name) => new TableColumn({ name, type: 'text', isNullable: true, ...collation }));
  await queryRunner.addColumns(table, columns);
}

/**
 * Keeps the rows of a table in the tree of its primary key: one that holds little more than its key is there once and not twice. PostgreSQL
 * has no such tables.
 */
export async function keepByKey(queryRunner: QueryRunner, table: string): Promise<void> {
  await rebuild(queryRunner, table, (sql) => `${sql} WITHOUT ROWID`);
}

/** The other way round. */
export async function keepByRow(queryRunner: QueryRunner, table: string): Promise<void> {
  await rebuild(queryRunner, table, (sql) => sql.replace(/\s*WITHOUT ROWID$/, ''));
}

async function rebuild(queryRunner: QueryRunner, table: string, change: (sql: string) => string): Promise<void> {
  if (!isSqlite(queryRunner.dataSource)) return;
  const made = (await queryRunner.query(
    `SELECT "type", "sql" FROM "sqlite_master" WHERE "tbl_name" = ? AND "sql" IS NOT NULL ORDER BY "type" DESC`,
    [table],
  )) as { type: string; sql: string }[];
  const [sql = ''] = made.flatMap((each) => (each.type === 'table' ? [each.sql] : []));
  await queryRunner.query(change(sql.replace(`"${table}"`, `"${table}_anew"`)));
  await queryRunner.query(`INSERT INTO "${table}_anew" SELECT * FROM "${table}"`);
  await queryRunner.query(`DROP TABLE "${table}"`);
  await queryRunner.query(`ALTER TABLE "${table}_anew" RENAME TO "${table}"`);
  for (const each of made) if (each.type === 'index') await queryRunner.query(each.sql);
}

/**
 * Runs work that writes very many rows into empty tables without their indexes, which are made at the end: that is quicker, and they need
 * fewer bytes. Those that a table cannot be without stay.
 */
export async function withoutIndexes(
  sql: Pick<QueryRunner, 'dataSource' | 'query'>,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const names = tables.map((table) => `'${table}'`).join(', ');
  const indexes = (await sql.query(
    isSqlite(sql.dataSource)
      ? `SELECT "name", "sql" FROM "sqlite_master" WHERE "type" = 'index' AND "sql" IS NOT NULL AND "tbl_name" IN (${names})`
      : `SELECT indexname AS "name", indexdef AS "sql" FROM pg_indexes WHERE schemaname = current_schema() AND tablename IN (${names})
         AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
  )) as { name: string; sql: string }[];
  for (const { name } of indexes) await sql.query(`DROP INDEX "${name}"`);
  await work();
  for (const each of indexes) await sql.query(each.sql);
}

/**
 * Makes writers of other processes wait until this transaction ends; to be called before its first read. SQLite takes its write
 * lock with the first statement that may write, even one that finds no row, and refuses it to who has read an older state.
 */
export async function lockForWriting(queryRunner: QueryRunner): Promise<void> {
  const sqlite = isSqlite(queryRunner.dataSource);
  await queryRunner.query(sqlite ? 'DELETE FROM "revision" WHERE 1 = 0' : 'SELECT pg_advisory_xact_lock(726174)');
}

/**
 * Lets processes that start at the same moment bring the schema up to date one after another. On SQLite no lock can be held
 * meanwhile, since migrations switch foreign keys off outside of their transaction: who loses the race tries again.
 */
export async function oneAtATime(dataSource: DataSource, migrate: () => Promise<unknown>): Promise<void> {
  if (isSqlite(dataSource)) {
    for (let attempt = 1; attempt < MIGRATION_ATTEMPTS; attempt += 1) {
      const done = await migrate().then(
        () => true,
        () => false,
      );
      if (done) return;
    }
    await migrate();
    return;
  }
  const queryRunner = dataSource.createQueryRunner();
  try {
    await queryRunner.query('SELECT pg_advisory_lock(726175)');
    await migrate();
  } finally {
    await queryRunner.query('SELECT pg_advisory_unlock(726175)');
    await queryRunner.release();
  }
}

const MIGRATION_ATTEMPTS = 4;

/** SQLite compares text byte by byte; PostgreSQL does so only when told, and ids must sort the same on both. */
function sortedByBytes(table: TableOptions): TableOptions {
  const columns = (table.columns ?? []).map((column: TableColumnOptions) =>
    isText(column) ? { ...column, collation: 'C' } : column,
  );
  return { ...table, columns };
}

function isText({ type }: TableColumnOptions): boolean {
  return type === 'varchar' || type === 'text';
}
