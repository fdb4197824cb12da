import { renameSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { QueryRunner } from 'typeorm';
import { createApp, type App } from '../../src/app';
import { openDatabase, type Database } from '../../src/db/database';
import { type PostgresCluster, startPostgresCluster } from '../support/postgres-cluster';
import { describePostgres } from '../support/shared-postgres';
import { temporaryFolder } from '../support/engines';
import { applyTo, rowsWith, subscribe } from './subscriptions-support';

const NAME = '{ city(slug: "seoul") { name { en } } }';
/** The record of changes is asked of the database, in two statements; most else is answered from memory. */
const CHANGES = '{ changes { nodes { number changeCount } } }';

interface Running {
  readonly url: string;
  readonly app: App;
  readonly database: Database;
  readonly log: readonly string[];
}

const running: Running[] = [];
afterEach(async () => {
  for (const { app, database } of running.splice(0)) {
    app.server.closeAllConnections();
    await app.close();
    await database.close();
  }
});

async function run(databaseUrl: string, milliseconds?: number): Promise<Running> {
  const timeout = milliseconds === undefined ? {} : { statementTimeoutMilliseconds: milliseconds };
  const database = await openDatabase(databaseUrl, [], timeout);
  await applyTo(database, rowsWith({}), 'First');
  const log: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) });
  const deadline = milliseconds === undefined ? {} : { deadlineMilliseconds: milliseconds };
  const app = await createApp({
    database,
    logger,
    introspection: true,
    corsOrigins: [],
    pollMilliseconds: 50,
    ...deadline,
  });
  app.server.listen(0, '127.0.0.1');
  await once(app.server, 'listening');
  const started = { url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, app, database, log };
  running.push(started);
  return started;
}

/** Runs `work` in place of each statement that is read from now on; it is given the statement, to be run when it likes. */
function around(
  { read }: Database,
  work: (statement: () => Promise<unknown>, runner: QueryRunner) => Promise<unknown>,
): void {
  const create = read.createQueryRunner.bind(read);
  read.createQueryRunner = (mode) => {
    const runner = create(mode);
    const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
    const sleeper = { query } as unknown as QueryRunner;
    return Object.assign(runner, { query: (...args: unknown[]) => work(() => query(...args), sleeper) });
  };
}

function ask(url: string, query = NAME): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
}

async function expectUnavailable({ url }: Running): Promise<void> {
  const response = await ask(url);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'The database cannot be reached now: try again in 5 s.',
        extensions: { code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 5 },
      },
    ],
  });
  const ready = await fetch(`${url}/health/ready`);
  expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await ready.json()).toEqual({ status: 'not ready', reason: 'the database cannot be reached' });
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
}

async function expectAnswer({ url }: Running, name = 'Seoul'): Promise<void> {
  expect(await (await ask(url)).json()).toEqual({ data: { city: { name: { en: name } } } });
  expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ready' });
}

describePostgres('a server of PostgreSQL that stops', () => {
  let cluster: PostgresCluster;
  beforeAll(async () => {
    cluster = await startPostgresCluster();
  }, 30_000);
  afterAll(() => cluster.stop());

  it('makes queries answer 503 until it is back, without a restart of this process', async () => {
    const live = await run(await cluster.createDatabase());
    await expectAnswer(live);
    for (let round = 0; round < 2; round += 1) {
      await cluster.halt();
      await expectUnavailable(live);
      await cluster.resume();
      await expectAnswer(live);
    }
    expect(live.log.filter((line) => line.includes('unexpected'))).toEqual([]);
  }, 30_000);

  it('in the middle of a query leaves no half answers', async () => {
    const live = await run(await cluster.createDatabase());
    await expectAnswer(live);
    let halted = false;
    around(live.database, async (statement) => {
      const answer = await statement();
      if (!halted) {
        halted = true;
        await cluster.halt();
      }
      return answer;
    });
    const response = await ask(live.url, CHANGES);
    expect(halted).toBe(true);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    const { errors, ...rest } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([errors.map(({ extensions }) => extensions.code), rest]).toEqual([['SERVICE_UNAVAILABLE'], {}]);
    await cluster.resume();
    await expectAnswer(live);
  }, 30_000);

  it('ends no stream, which goes on when it is back', async () => {
    const live = await run(await cluster.createDatabase());
    const stream = await subscribe(live.url, 'subscription { revisionAdded { number } }');
    await cluster.halt();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await cluster.resume();
    await applyTo(live.database, rowsWith({ lidar: 'Lidar' }), 'After');
    expect((await stream.next())?.data).toEqual({ data: { revisionAdded: { number: 2 } } });
    stream.leave();
  }, 30_000);

  it('fails a write with what happened, and the next one succeeds', async () => {
    const live = await run(await cluster.createDatabase());
    await expect(
      live.database.write(() => cluster.halt().then(() => Promise.reject(new Error('mine')))),
    ).rejects.toThrow('mine');
    await cluster.resume();
    expect(await applyTo(live.database, rowsWith({ lidar: 'Lidar' }), 'After')).toBe(2);
  }, 30_000);

  it('has no connection left: that is told so, and over when one is free', async () => {
    const live = await run(await cluster.createDatabase());
    const busy = Array.from({ length: 10 }, () => live.database.read.query('SELECT pg_sleep(8)'));
    await expectUnavailable(live);
    await Promise.all(busy);
    await expectAnswer(live);
  }, 30_000);

  it('does not work on after the deadline', async () => {
    const live = await run(await cluster.createDatabase(), 300);
    await expectAnswer(live);
    const query = live.database.read.query.bind(live.database.read);
    let isSlow = true;
    const ended = new Promise<unknown>((resolve) => {
      around(live.database, async (statement, runner) => {
        if (isSlow) await runner.query('SELECT pg_sleep(20)').catch(resolve);
        return statement();
      });
    });
    const response = await ask(live.url, CHANGES);
    isSlow = false;
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT', milliseconds: 300 } }] });
    expect(String(await ended)).toContain('statement timeout');
    const asked = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE query LIKE '%pg_sleep(20)%' AND state = 'active' AND pid <> pg_backend_pid()`;
    expect(await query(asked)).toEqual([{ n: 0 }]);
  }, 30_000);
});

describe('a file of SQLite', () => {
  const newPath = (): string => `${temporaryFolder()}/civigraph.sqlite`;

  it('that is gone makes queries answer 503, until it is put back', async () => {
    const path = newPath();
    const live = await run(`sqlite:${path}`);
    await expectAnswer(live);
    renameSync(path, `${path}.away`);
    await expectUnavailable(live);
    renameSync(`${path}.away`, path);
    await expectAnswer(live);
  });

  it('that is replaced is opened, also while many ask', async () => {
    const [path, other] = [newPath(), newPath()];
    const live = await run(`sqlite:${path}`);
    const backup = await openDatabase(`sqlite:${other}`);
    await applyTo(backup, rowsWith({ lidar: 'Lidar' }), 'Another');
    await backup.close();
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
    renameSync(other, path);
    const query = '{ technology(slug: "lidar") { name { en } } }';
    const answers = await Promise.all(Array.from({ length: 10 }, async () => (await ask(live.url, query)).json()));
    expect(new Set(answers.map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"data":{"technology":{"name":{"en":"Lidar"}}}}']),
    );
    expect(await applyTo(live.database, rowsWith({}), 'Written there')).toBe(2);
  });

  it('that is replaced by something else is no database, and is told so', async () => {
    const path = newPath();
    const live = await run(`sqlite:${path}`);
    const { writeFileSync } = await import('node:fs');
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
    writeFileSync(path, 'x'.repeat(5_000));
    await expectUnavailable(live);
    const sound = newPath();
    const backup = await openDatabase(`sqlite:${sound}`);
    await applyTo(backup, rowsWith({}), 'Sound');
    await backup.close();
    renameSync(sound, path);
    await expectAnswer(live);
  });
});
