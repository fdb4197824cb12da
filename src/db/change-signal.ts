import { Client } from 'pg';
import type { DataSource } from 'typeorm';

/** Says whether somebody may have written to a database, at the price of a look into memory. */
export interface ChangeSignal {
  /** Another number than before once something was written; null where nobody can tell until `listen` was called. */
  mark(): number | null;
  /** @throws where the database cannot be reached */
  listen(): Promise<void>;
  close(): Promise<void>;
}

/** SQLite counts what other connections have committed. */
export function sqliteSignal(read: DataSource): ChangeSignal {
  let prepared: { readonly connection: unknown; readonly statement: PluckedStatement } | null = null;
  return {
    mark() {
      const connection = (read.driver as unknown as { databaseConnection: SqliteConnection }).databaseConnection;
      // The file may have been replaced and opened anew.
      if (prepared?.connection !== connection) {
        prepared = { connection, statement: connection.prepare('PRAGMA data_version').pluck() };
      }
      return Number(prepared.statement.get());
    },
    listen: async () => undefined,
    close: async () => undefined,
  };
}

interface PluckedStatement {
  get(): unknown;
}

interface SqliteConnection {
  prepare(sql: string): { pluck(): PluckedStatement };
}

/** The channel on which writers of PostgreSQL tell of what they commit. */
export const CHANNEL = 'civigraph_revision';

/** PostgreSQL tells its listeners; while the connection is lost nobody can know what they would have been told. */
export function postgresSignal(url: string): ChangeSignal {
  let count = 0;
  let client: Client | null = null;
  let connecting: Promise<void> | null = null;
  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MILLISECONDS });
    const forget = (): void => {
      if (client === next) client = null;
    };
    next.on('error', forget);
    next.on('end', forget);
    next.on('notification', () => (count += 1));
    await next.connect();
    await next.query(`LISTEN ${CHANNEL}`);
    client = next;
    count += 1;
  };
  return {
    mark: () => (client === null ? null : count),
    listen: async () => {
      if (client !== null) return;
      connecting ??= connect().finally(() => (connecting = null));
      await connecting;
    },
    close: async () => {
      await connecting?.catch(() => undefined);
      await client?.end();
    },
  };
}

const CONNECT_MILLISECONDS = 3_000;
