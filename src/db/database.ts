import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import { ENTITIES } from './entities';
import { migrationState, refuseNewer } from './migration-state';
import { MIGRATIONS } from './migrations';
import { NamingStrategy } from './naming-strategy';
import { paceQueries } from './pace-queries';
import { CHANNEL, type ChangeSignal, postgresSignal, sqliteSignal } from './change-signal';
import { isSqlite, lockForWriting, oneAtATime } from './portable';
import { oncePerTurn } from './once-per-turn';
import { QueryListener } from './query-listener';
import { readState, stateReaderOf, type StateReader } from './read-state';
import { SqliteFile } from './sqlite-file';
import { DatabaseUnavailableError } from './unavailable';

/** An open database: any number of readers, one writer at a time. */
export interface Database {
  readonly read: DataSource;
  /** Runs one transaction after another, in the order of the calls; a thrown error rolls its own back and nothing else. */
  write<T>(work: (queryRunner: QueryRunner) => Promise<T>): Promise<T>;
  /** Runs work that reads, within one committed state. */
  readState<T>(work: (reader: StateReader) => Promise<T>): Promise<T>;
  /**
   * Another number than before once somebody has written, whichever process it was. Costs a look into memory; null where it cannot be
   * told before `check` has been awaited.
   */
  changeMark(): number | null;
  /**
   * Notices that the file of a SQLite database was removed, or replaced, and then opens the new one; listens again to a server of PostgreSQL
   * that could not be reached.
   * @throws DatabaseUnavailableError
   */
  check(): Promise<void>;
  /** The file of a SQLite database; null for every other. */
  readonly file: string | null;
  /** By which another thread can open it too; null for a database in memory. */
  readonly url: string | null;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Called with the text of every SQL statement before it runs, on any connection. */
  readonly onQuery?: (sql: string) => void;
  /** After which PostgreSQL gives a statement that reads up: nobody waits for it any longer. */
  readonly statementTimeoutMilliseconds?: number;
}

/**
 * Opens `sqlite:PATH`, `sqlite::memory:` or `postgres://...` and brings its schema up to date.
 * Readers have connections of their own: on a shared one of SQLite they would see what is not committed, and on PostgreSQL
 * what limits the time of reading must not limit that of writing.
 */
export async function openDatabase(
  url: string,
  replicaUrls: readonly string[] = [],
  options: DatabaseOptions = {},
): Promise<Database> {
  const logger = options.onQuery ? { logger: new QueryListener(options.onQuery) } : {};
  const reading = readerOptions(url, replicaUrls, options);
  const writer = new DataSource({ ...writerOptions(url), ...logger });
  const read = reading ? new DataSource({ ...reading, ...logger }) : writer;
  paceQueries(read);
  const open = async (): Promise<void> => {
    await writer.initialize();
    refuseNewer(url, await migrationState(writer));
    await oneAtATime(writer, () => writer.runMigrations({ transaction: 'all' }));
    if (read !== writer) await read.initialize();
  };
  const close = async (): Promise<void> => {
    if (read !== writer && read.isInitialized) await read.destroy();
    if (writer.isInitialized) await writer.destroy();
  };
  try {
    await open();
  } catch (error) {
    await close();
    throw error;
  }
  const inOrder = queue();
  const oneState = queue();
  const signal = signalOf(url, read);
  const file = new FileWatch(url, () => inOrder(async () => (await close(), open())));
  // What arrived in one turn of the event loop was sent before it: one look will do for all of it.
  const othersMark = oncePerTurn(() => (file.isSame() ? signal.mark() : null));
  let writes = 0;
  const write = <T>(work: (queryRunner: QueryRunner) => Promise<T>): Promise<T> =>
    inOrder(() => inTransaction(writer, work).finally(() => (writes += 1)));
  return {
    read,
    file: file.path,
    url: read === writer ? null : url,
    write,
    // A database in memory has one connection, on which writers could be half way.
    readState: (work) =>
      read === writer
        ? inOrder(() => work(stateReaderOf(writer.createQueryRunner())))
        : oneState(() => readState(read, work)),
    changeMark: () => {
      const mark = othersMark();
      return mark === null ? null : mark + writes;
    },
    check: async () => {
      await file.check();
      await signal.listen();
    },
    close: async () => {
      await signal.close();
      await close();
    },
  };
}

function signalOf(url: string, read: DataSource): ChangeSignal {
  return isSqlite(read) ? sqliteSignal(read) : postgresSignal(url);
}

/** A connection that can only read, to be initialised by the caller; null for a database in memory, which nobody else can see. */
export function readingSource(url: string): DataSource | null {
  const options = readerOptions(url, [], { statementTimeoutMilliseconds: 0 });
  if (options?.type !== 'postgres') return options && new DataSource(options);
  return new DataSource({ ...options, extra: { options: '-c default_transaction_read_only=on' } });
}

function writerOptions(url: string): DataSourceOptions {
  const common = { entities: ENTITIES, migrations: MIGRATIONS, namingStrategy: new NamingStrategy() };
  const path = sqlitePath(url);
  if (path === null) return { ...common, type: 'postgres', url, connectTimeoutMS: CONNECT_MILLISECONDS };
  if (path === MEMORY) return { ...common, type: 'better-sqlite3', database: path };
  mkdirSync(dirname(path), { recursive: true });
  return { ...common, type: 'better-sqlite3', database: path, enableWAL: true, timeout: 10_000 };
}

/** Null where readers must share the writer's connection: a database in memory has only one. */
function readerOptions(
  url: string,
  replicaUrls: readonly string[],
  { statementTimeoutMilliseconds = STATEMENT_MILLISECONDS }: DatabaseOptions,
): DataSourceOptions | null {
  const path = sqlitePath(url);
  if (path === MEMORY) return null;
  const common = { entities: ENTITIES, namingStrategy: new NamingStrategy() };
  // A reader that waits for a lock holds the whole process up.
  if (path !== null) return { ...common, type: 'better-sqlite3', database: path, readonly: true, timeout: 50 };
  const postgres = {
    ...common,
    type: 'postgres' as const,
    connectTimeoutMS: CONNECT_MILLISECONDS,
    extra: { statement_timeout: statementTimeoutMilliseconds },
  };
  const [first = url, ...more] = replicaUrls;
  if (more.length === 0) return { ...postgres, url: first };
  const slaves = replicaUrls.map((each) => ({ url: each }));
  return { ...postgres, replication: { master: { url: first }, slaves, defaultMode: 'slave' } };
}

/** The same as the deadline of a request. */
const STATEMENT_MILLISECONDS = 10_000;
/** To connect, and to wait for a connection while all of them are in use. */
const CONNECT_MILLISECONDS = 3_000;

/** The file of a SQLite database: whether it is still the one that was opened. */
class FileWatch {
  readonly path: string | null;
  private readonly file: SqliteFile | null;
  private reopening: Promise<void> | null = null;

  /** @param reopen for a file that was put in its place */
  constructor(
    url: string,
    private readonly reopen: () => Promise<void>,
  ) {
    const path = sqlitePath(url);
    this.path = path === MEMORY ? null : path;
    this.file = this.path === null ? null : new SqliteFile(this.path);
  }

  isSame(): boolean {
    return this.file === null || (this.reopening === null && this.file.state() === 'same');
  }

  async check(): Promise<void> {
    const state = this.file?.state();
    if (state === 'gone') throw new DatabaseUnavailableError(`The file of the database is gone: ${this.path}`);
    if (state === 'replaced') {
      this.reopening ??= this.reopen()
        .then(() => this.file?.accept())
        .finally(() => (this.reopening = null));
    }
    await this.reopening;
  }
}

function sqlitePath(url: string): string | null {
  return url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : null;
}

const MEMORY = ':memory:';

type InOrder = <T>(work: () => Promise<T>) => Promise<T>;

function queue(): InOrder {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

async function inTransaction<T>(writer: DataSource, work: (queryRunner: QueryRunner) => Promise<T>): Promise<T> {
  const queryRunner = writer.createQueryRunner();
  try {
    await queryRunner.startTransaction();
    await lockForWriting(queryRunner);
    const result = await work(queryRunner);
    // Delivered to listeners only if the transaction commits.
    if (!isSqlite(writer)) await queryRunner.query(`NOTIFY ${CHANNEL}`);
    await queryRunner.commitTransaction();
    return result;
  } catch (error) {
    // Over a connection that is lost nothing can be rolled back, and its loss is what the caller has to learn.
    if (queryRunner.isTransactionActive) await queryRunner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await queryRunner.release();
  }
}
