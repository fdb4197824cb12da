import { statSync } from 'node:fs';
import { mask } from '../config-value';

/** A fault of the database or of its address, said in one sentence for the person who started the program. */
export class DatabaseError extends Error {}

/** Of whatever goes wrong while a database is opened: it has to do with the address, even where the driver gives it no code. */
export function openingError(url: string, error: unknown): DatabaseError {
  const unknown = `it cannot be opened ("${messageOf(error)}"). Correct the address.`;
  return databaseError(url, error) ?? describeDatabase(url, unknown);
}

/** Null for an error that does not come from the database. */
export function databaseError(url: string, error: unknown): DatabaseError | null {
  const code = codeOf(error);
  if (error instanceof DatabaseError) return error;
  if (code === null) return null;
  if (code.startsWith('SQLITE_IOERR') && isFolder(url)) return describeDatabase(url, NO_FILE);
  const known = Object.entries(SENTENCES).find(([start]) => code === start || code.startsWith(`${start}_`))?.[1];
  const reason = known ?? `the database answered "${messageOf(error)}" (${code}). Mend that, then try again.`;
  return describeDatabase(url, reason);
}

/** To read only, SQLite opens a folder and fails later. */
function isFolder(url: string): boolean {
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  return path !== undefined && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

export function describeDatabase(url: string, reason: string): DatabaseError {
  return new DatabaseError(`DATABASE_URL is ${JSON.stringify(mask(url))}: ${reason}`);
}

const NO_DATABASE = 'this file is not an SQLite database. Name another file, which is made when it does not exist.';
const DAMAGED = 'this database is damaged. Restore it from a backup, or remove the file and apply again.';
const READ_ONLY =
  'this database may only be read. Get the permission to write to the file and its folder, or name another.';
const NO_FILE = 'the file cannot be opened or made. Name a file, not a folder, in a place where you may write.';
const NO_ANSWER = 'no database answers at this address. Start the database server, or correct host and port.';
const NO_ENTRY = 'the database server does not let this user in. Correct the name and the password.';
const FULL = 'there is no room left for the database. Make room, then try again.';

/** By the codes of SQLite, of the system and of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const SENTENCES: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: NO_DATABASE,
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_READONLY: READ_ONLY,
  SQLITE_CANTOPEN: NO_FILE,
  SQLITE_BUSY: 'another program is writing to this database. Try again when it is done.',
  SQLITE_LOCKED: 'another program is writing to this database. Try again when it is done.',
  SQLITE_FULL: FULL,
  SQLITE_IOERR: 'the file cannot be read or written. Look at the disk, then try again.',
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
