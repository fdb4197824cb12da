import { existsSync, statSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { mask } from '../src/config-value';
import { type Database, openDatabase } from '../src/db/database';

/** A fault of the database or of its address, said in one sentence for the person who gave the command. */
export class DatabaseError extends Error {}

/**
 * Opens the database for one piece of work.
 * @throws DatabaseError where it cannot be opened, read or written, or is a database of another program
 */
export async function useDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await open(url);
  try {
    return await work(database);
  } catch (error) {
    throw databaseError(url, error) ?? error;
  } finally {
    await database.close();
  }
}

/** Whatever goes wrong here has to do with the address, even where the driver gives it no code. */
async function open(url: string): Promise<Database> {
  try {
    await refuseForeign(url);
    return await openDatabase(url);
  } catch (error) {
    throw (
      databaseError(url, error) ?? describe(url, `it cannot be opened ("${messageOf(error)}"). Correct the address.`)
    );
  }
}

/** Null for an error that does not come from the database. */
export function databaseError(url: string, error: unknown): DatabaseError | null {
  const code = codeOf(error);
  if (code === null) return error instanceof DatabaseError ? error : null;
  const known = Object.entries(SENTENCES).find(([start]) => code === start || code.startsWith(`${start}_`))?.[1];
  const reason =
    known ?? `the database answered "${messageOf(error)}" (${code}). Mend that, then run the command again.`;
  return describe(url, reason);
}

function describe(url: string, reason: string): DatabaseError {
  return new DatabaseError(`DATABASE_URL is ${JSON.stringify(mask(url))}: ${reason}`);
}

const NO_DATABASE = 'this file is not an SQLite database. Name another file, which is made when it does not exist.';
const DAMAGED = 'this database is damaged. Restore it from a backup, or remove the file and apply again.';
const READ_ONLY =
  'this database may only be read. Get the permission to write to the file and its folder, or name another.';
const NO_FILE = 'the file cannot be opened or made. Name a file, not a folder, in a place where you may write.';
const NO_ANSWER = 'no database answers at this address. Start the database server, or correct host and port.';
const NO_ENTRY = 'the database server does not let this user in. Correct the name and the password.';
const FULL = 'there is no room left for the database. Make room, then run the command again.';

/** By the codes of SQLite, of the system and of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const SENTENCES: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: NO_DATABASE,
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_READONLY: READ_ONLY,
  SQLITE_CANTOPEN: NO_FILE,
  SQLITE_BUSY: 'another program is writing to this database. Run the command again when it is done.',
  SQLITE_LOCKED: 'another program is writing to this database. Run the command again when it is done.',
  SQLITE_FULL: FULL,
  SQLITE_IOERR: 'the file cannot be read or written. Look at the disk, then run the command again.',
  EACCES: NO_FILE,
  EPERM: NO_FILE,
  EROFS: NO_FILE,
  EISDIR: NO_FILE,
  ENOTDIR: NO_FILE,
  EEXIST: NO_FILE,
  ENOENT: NO_FILE,
  ENOSPC: FULL,
  ECONNREFUSED: NO_ANSWER,
  ECONNRESET: NO_ANSWER,
  ETIMEDOUT: NO_ANSWER,
  EHOSTUNREACH: NO_ANSWER,
  ENOTFOUND: 'there is no such host. Correct the host.',
  EAI_AGAIN: 'there is no such host, or no network. Correct the host.',
  '28P01': NO_ENTRY,
  '28000': NO_ENTRY,
  '3D000': 'the database server has no database of this name. Create it, or correct the name.',
  '42501': 'this user lacks a permission in the database. Grant it, or name another user.',
  '25006': 'this database may only be read. Name the primary server, not a replica.',
};

/** Migrations would put our tables between those of another program. */
async function refuseForeign(url: string): Promise<void> {
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  if (path === undefined || !existsSync(path) || !statSync(path).isFile()) return;
  const source = await new DataSource({ type: 'better-sqlite3', database: path, readonly: true }).initialize();
  try {
    const sql = `SELECT "name" FROM "sqlite_master" WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite_%'`;
    const tables = ((await source.query(sql)) as { name: string }[]).map(({ name }) => name);
    const others = tables.filter((name) => name !== 'migrations');
    if (others.length === 0 || (tables.includes('migrations') && tables.includes('link_statement'))) return;
    const shown = others.slice(0, 3).join(', ');
    throw describe(url, `this is a database of another program (with the table ${shown}). Name another file.`);
  } finally {
    await source.destroy();
  }
}

function codeOf(error: unknown): string | null {
  for (const each of [field(error, 'driverError'), error]) {
    const code = field(each, 'code');
    if (typeof code === 'string') return code;
  }
  return null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
