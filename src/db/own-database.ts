import { existsSync, statSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { type Database, openDatabase, readingSource } from './database';
import { DatabaseError, databaseError, describeDatabase, openingError } from './database-error';
import { migrationState, refuseNewer } from './migration-state';

/**
 * Opens the database of this program and brings its schema up to date.
 * @throws DatabaseError where it cannot be opened or is that of another program, or of a newer version of this one
 */
export async function openOwnDatabase(url: string, replicaUrls: readonly string[] = []): Promise<Database> {
  try {
    await refuseForeign(url);
    return await openDatabase(url, replicaUrls);
  } catch (error) {
    throw openingError(url, error);
  }
}

/**
 * Opens the database for one piece of work.
 * @throws DatabaseError where it cannot be opened, read or written, or is a database of another program
 */
export async function useDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openOwnDatabase(url);
  try {
    return await work(database);
  } catch (error) {
    throw databaseError(url, error) ?? error;
  } finally {
    await database.close();
  }
}

/**
 * Reads a database without changing anything of it, not even its schema. Null where there is nothing to be read: no file, no tables.
 * @throws DatabaseError as above, and where it is of an earlier version whose tables cannot be read
 */
export async function readDatabase<T>(url: string, work: (read: DataSource) => Promise<T>): Promise<T | null> {
  const path = sqlitePath(url);
  const source = path !== null && !existsSync(path) ? null : readingSource(url);
  if (source === null) return null;
  let missing: readonly string[] = [];
  try {
    await refuseForeign(url);
    await source.initialize();
    const state = await migrationState(source);
    refuseNewer(url, state);
    ({ missing } = state);
    return state.isEmpty ? null : await work(source);
  } catch (error) {
    if (error instanceof DatabaseError || missing.length === 0)
      throw source.isInitialized ? (databaseError(url, error) ?? error) : openingError(url, error);
    const reason = `it was made by an earlier version of this program (${missing.join(', ')} is to be done), and reading changes nothing. Start the server or run apply, which bring it up to date.`;
    throw describeDatabase(url, reason);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

/** Migrations would put our tables between those of another program. */
async function refuseForeign(url: string): Promise<void> {
  const path = sqlitePath(url);
  if (path === null || !existsSync(path) || !statSync(path).isFile()) return;
  const source = await new DataSource({ type: 'better-sqlite3', database: path, readonly: true }).initialize();
  try {
    const sql = `SELECT "name" FROM "sqlite_master" WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite_%'`;
    const tables = ((await source.query(sql)) as { name: string }[]).map(({ name }) => name);
    const others = tables.filter((name) => name !== 'migrations');
    if (others.length === 0 || (tables.includes('migrations') && tables.includes('link_statement'))) return;
    const shown = others.slice(0, 3).join(', ');
    throw describeDatabase(url, `this is a database of another program (with the table ${shown}). Name another file.`);
  } finally {
    await source.destroy();
  }
}

function sqlitePath(url: string): string | null {
  return /^sqlite:(.+)$/.exec(url)?.[1] ?? null;
}
