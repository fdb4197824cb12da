/** Why a statement did not run, where that is the database's state and not the statement. */
export type DatabaseTrouble = 'unavailable' | 'cancelled';

/** The database is not there. Thrown where it is noticed before a driver notices. */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
}

/**
 * What the error of a driver says about the database: that nobody can reach it now, or that it stopped a statement that ran too long.
 * Null for every other error. Looks through what TypeORM, GraphQL and Node wrap around the cause.
 */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
  for (const cause of causesOf(error)) {
    if (cause instanceof DatabaseUnavailableError) return 'unavailable';
    const { code, message } = cause as { code?: unknown; message?: unknown };
    if (code === QUERY_CANCELED) return 'cancelled';
    if (typeof code === 'string' && CODES.test(code)) return 'unavailable';
    if (typeof message === 'string' && MESSAGES.test(message)) return 'unavailable';
  }
  return null;
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const QUERY_CANCELED = '57014';

/**
 * Of the network (errno), of PostgreSQL (08: connection, 53: no resources, 57P0x: shut down or starting; 25006 stays out: it is a fault of
 * ours), of SQLite (https://www.sqlite.org/rescode.html).
 */
const CODES =
  /^(?:E(?:CONN(?:REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)|08\w{3}|53\w{3}|57P0[1-5]|SQLITE_(?:BUSY|LOCKED|CANTOPEN|IOERR|FULL|PROTOCOL|READONLY_DBMOVED|NOTADB)(?:_\w+)?)$/;

/** Errors that node-postgres, its pool and better-sqlite3 give no code. */
const MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Cannot use a pool after calling end|Driver not Connected|The database connection is not open|Connection (?:is )?not established|Query read timeout)/i;

/** The error and what it wraps, each once. */
function causesOf(error: unknown, found: Set<object> = new Set()): Set<object> {
  if (typeof error !== 'object' || error === null || found.has(error) || found.size >= MAX_CAUSES) return found;
  found.add(error);
  const { cause, driverError, originalError, thrownValue, errors } = error as Wrapping;
  const inner: readonly unknown[] = Array.isArray(errors) ? errors : [];
  for (const each of [cause, driverError, originalError, thrownValue, ...inner]) causesOf(each, found);
  return found;
}

const MAX_CAUSES = 10;

interface Wrapping {
  readonly cause?: unknown;
  readonly driverError?: unknown;
  readonly originalError?: unknown;
  /** Of graphql-js, where somebody throws what is no Error in its eyes. */
  readonly thrownValue?: unknown;
  /** Of an AggregateError: Node tries every address of a host. */
  readonly errors?: unknown;
}
