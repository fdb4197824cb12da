import 'reflect-metadata';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';
import type { KnowledgeRows } from '../../seed/rows';
import { type AppOptions, createApp } from '../../src/app';
import { openDatabase, type Database } from '../../src/db/database';
import { ApiClient } from './api-client';
import { describeEngines, newDatabaseUrl, type Engine } from './engines';
import { fillDatabase, newSeededDatabaseUrl } from './seeded-database';

export interface TestAppOptions {
  readonly engine: Engine;
  /** What the database holds; the content of seed/data when left out. */
  readonly rows?: KnowledgeRows;
  /** Whether what is made once is made before the first request, as where the server is started by its program. */
  readonly warm?: boolean;
  /** What is set otherwise than in most tests. */
  readonly settings?: Partial<Omit<AppOptions, 'database' | 'logger'>>;
}

export interface TestApp {
  readonly url: string;
  readonly client: ApiClient;
  readonly database: Database;
  /** Lines that the server has logged, as JSON. */
  readonly log: readonly string[];
  /** The SQL statements that the server runs while `work` does. */
  sqlDuring(work: () => Promise<unknown>): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The whole application over a database of its own, listening on a free port of 127.0.0.1. */
export async function startTestApp({ engine, rows, warm = false, settings = {} }: TestAppOptions): Promise<TestApp> {
  const listeners = new Set<(sql: string) => void>();
  const databaseUrl = rows ? await newDatabaseUrl(engine) : await newSeededDatabaseUrl(engine);
  if (rows) await fillDatabase(databaseUrl, rows);
  const database = await openDatabase(databaseUrl, [], { onQuery: (sql) => listeners.forEach((each) => each(sql)) });
  const log: string[] = [];
  const app = await createApp({ database, logger: loggerInto(log), introspection: true, corsOrigins: [], ...settings });
  if (warm) await app.warmUp();
  app.server.listen(0, '127.0.0.1');
  await once(app.server, 'listening');
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    url,
    client: new ApiClient(url),
    database,
    log,
    async sqlDuring(work) {
      const statements: string[] = [];
      const listener = (sql: string): void => void statements.push(sql);
      listeners.add(listener);
      try {
        await work();
      } finally {
        listeners.delete(listener);
      }
      return statements;
    },
    async close() {
      app.server.closeAllConnections();
      await app.close();
      await database.close();
    },
  };
}

/** The client of an app that runs while the tests of a suite do, and what else they ask of it. */
export interface Api extends Pick<ApiClient, 'ask' | 'expectData' | 'expectErrors'>, Pick<TestApp, 'sqlDuring'> {
  readonly app: TestApp;
}

export interface BothEnginesOptions {
  readonly rows?: () => KnowledgeRows;
  readonly warm?: boolean;
}

/** Runs a suite against the application, once on SQLite and once on PostgreSQL. */
export function onBothEngines(
  title: string,
  suite: (api: Api, engine: Engine) => void,
  { rows, warm = false }: BothEnginesOptions = {},
): void {
  describeEngines(title, (engine) => {
    let app: TestApp | undefined;

    beforeAll(async () => {
      app = await startTestApp({ engine, warm, ...(rows ? { rows: rows() } : {}) });
    });
    afterAll(() => app?.close());

    suite(
      apiOf(() => {
        if (!app) throw new Error('The app runs only while tests do.');
        return app;
      }),
      engine,
    );
  });
}

function apiOf(running: () => TestApp): Api {
  return {
    get app() {
      return running();
    },
    ask: (...question) => running().client.ask(...question),
    expectData: (...question) => running().client.expectData(...question),
    expectErrors: (...question) => running().client.expectErrors(...question),
    sqlDuring: (work) => running().sqlDuring(work),
  };
}

function loggerInto(lines: string[]): Logger {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
  return pino({ level: 'info' }, stream);
}
