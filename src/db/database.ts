import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';
import { NamingStrategy } from './naming-strategy';
import { lockForWriting, oneAtATime } from './portable';
import { QueryListener } from './query-listener';

/** An open database: any number of readers, one writer at a time. */
export interface Database {
  readonly read: DataSource;
  /** Runs one transaction after another, in the order of the calls; a thrown error rolls its own back and nothing else. */
  write<T>(work: (queryRunner: QueryRunner) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Called with the text of every SQL statement before it runs, on any connection. */
  readonly onQuery?: (sql: string) => void;
}

/**
 * Opens `sqlite:PATH`, `sqlite::memory:` or `postgres://...` and brings its schema up to date.
 * SQLite gets a connection of its own for writing: on a shared one, readers would see what is not committed.
 */
export async function openDatabase(
  url: string,
  replicaUrls: readonly string[] = [],
  { onQuery }: DatabaseOptions = {},
): Promise<Database> {
  const logger = onQuery ? { logger: new QueryListener(onQuery) } : {};
  const writer = await new DataSource({ ...writerOptions(url), ...logger }).initialize();
  await oneAtATime(writer, () => writer.runMigrations({ transaction: 'all' }));
  const reader = readerOptions(url, replicaUrls);
  const read = reader ? await new DataSource({ ...reader, ...logger }).initialize() : writer;
  const write = queued(writer);
  return {
    read,
    write,
    async close() {
      if (read !== writer) await read.destroy();
      await writer.destroy();
    },
  };
}

function writerOptions(url: string): DataSourceOptions {
  const common = { entities: ENTITIES, migrations: MIGRATIONS, namingStrategy: new NamingStrategy() };
  const path = sqlitePath(url);
  if (path === null) return { ...common, type: 'postgres', url };
  if (path === MEMORY) return { ...common, type: 'better-sqlite3', database: path };
  mkdirSync(dirname(path), { recursive: true });
  return { ...common, type: 'better-sqlite3', database: path, enableWAL: true, timeout: 10_000 };
}

/** Null where readers must share the writer's connection: a database in memory has only one. */
function readerOptions(url: string, replicaUrls: readonly string[]): DataSourceOptions | null {
  const path = sqlitePath(url);
  if (path === MEMORY) return null;
  const common = { entities: ENTITIES, namingStrategy: new NamingStrategy() };
  if (path !== null) return { ...common, type: 'better-sqlite3', database: path, readonly: true, timeout: 10_000 };
  const replica = replicaUrls[0];
  if (replica === undefined) return null;
  if (replicaUrls.length === 1) return { ...common, type: 'postgres', url: replica };
  const slaves = replicaUrls.map((each) => ({ url: each }));
  return { ...common, type: 'postgres', replication: { master: { url: replica }, slaves, defaultMode: 'slave' } };
}

function sqlitePath(url: string): string | null {
  return url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : null;
}

const MEMORY = ':memory:';

function queued(writer: DataSource): Database['write'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(() => inTransaction(writer, work));
    last = next.catch(() => undefined);
    return next;
  };
}

async function inTransaction<T>(writer: DataSource, work: (queryRunner: QueryRunner) => Promise<T>): Promise<T> {
  const queryRunner = writer.createQueryRunner();
  await queryRunner.startTransaction();
  try {
    await lockForWriting(queryRunner);
    const result = await work(queryRunner);
    await queryRunner.commitTransaction();
    return result;
  } catch (error) {
    await queryRunner.rollbackTransaction();
    throw error;
  } finally {
    await queryRunner.release();
  }
}
