import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgresCluster } from './postgres-cluster';
import { describePostgres, newPostgresDatabase } from './shared-postgres';

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

const folderOf = (url: string) => ask(url, `SELECT current_setting('data_directory') AS answer`) as Promise<string>;

async function untilGone(path: string): Promise<void> {
  while (existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 50));
}

describePostgres('a throw-away PostgreSQL cluster', () => {
  it('keeps its databases apart, sorts by language, and leaves nothing behind', async () => {
    const cluster = await startPostgresCluster();
    const folder = await folderOf(cluster.url);
    try {
      const [one, other] = [await cluster.createDatabase(), await cluster.createDatabase()];
      await ask(one, 'CREATE TABLE city (name text)');
      expect(await ask(one, `SELECT to_regclass('city') IS NOT NULL AS answer`)).toBe(true);
      expect(await ask(other, `SELECT to_regclass('city') IS NOT NULL AS answer`)).toBe(false);
      expect(await ask(one, `SELECT 'a' < 'B' AS answer`)).toBe(true);
      expect(await ask(one, `SELECT current_setting('server_encoding') AS answer`)).toBe('UTF8');
    } finally {
      await cluster.stop();
    }
    expect(existsSync(folder)).toBe(false);
    await expect(ask(cluster.url, 'SELECT 1 AS answer')).rejects.toThrow('ECONNREFUSED');
  });

  it('goes when the process that started it is killed', async () => {
    const script = `require('./postgres-cluster').startPostgresCluster().then((cluster) => console.log(cluster.url))`;
    const child = spawn(
      process.execPath,
      ['-r', '@swc-node/register', '-e', `${script}; setInterval(() => {}, 1000)`],
      {
        cwd: __dirname,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const folder = await folderOf(line.toString().trim());
    expect(existsSync(folder)).toBe(true);
    child.kill('SIGKILL');
    await untilGone(join(folder, '..'));
    expect(existsSync(folder)).toBe(false);
  });

  it('is shared by the test files of a run, each with databases of its own', async () => {
    const [one, other] = [await newPostgresDatabase(), await newPostgresDatabase()];
    expect(one).not.toBe(other);
    expect(await folderOf(one)).toBe(await folderOf(other));
    expect(await ask(one, 'SELECT count(*)::int AS answer FROM pg_stat_user_tables')).toBe(0);
  });
});
