import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp, type App } from '../../src/app';
import { type Database, openDatabase } from '../../src/db/database';
import { newSeededDatabaseUrl } from '../support/seeded-database';
import { readPage } from './read-page';

const HTML = { accept: 'text/html', 'accept-language': 'zh' };

describe('a page that cannot be had now', () => {
  const running: { readonly app: App; readonly database: Database }[] = [];
  afterEach(async () => {
    for (const { app, database } of running.splice(0)) {
      app.server.closeAllConnections();
      await app.close();
      await database.close();
    }
  });

  async function start(rateLimit: number): Promise<{ url: string; database: Database }> {
    const database = await openDatabase(await newSeededDatabaseUrl('sqlite'), []);
    const logger = pino({ level: 'silent' });
    const app = await createApp({ database, logger, introspection: true, corsOrigins: [], rateLimit });
    running.push({ app, database });
    app.server.listen(0, '127.0.0.1');
    await once(app.server, 'listening');
    return { url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, database };
  }

  it('says in words that too much was asked, and when to come back', async () => {
    const { url } = await start(300);
    expect((await fetch(`${url}/`, { headers: HTML })).status).toBe(200);
    const response = await fetch(`${url}/cases`, { headers: HTML });
    const page = readPage(await response.text());
    expect([response.status, page.named('h1')[0]?.text]).toEqual([429, '短时间内请求过多']);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(page.named('nav').length).toBeGreaterThan(0);
  });

  it('says in words that the data cannot be reached, on the shell that it had before', async () => {
    const { url, database } = await start(0);
    expect((await fetch(`${url}/data`, { headers: HTML })).status).toBe(200);
    const { read } = database;
    const create = read.createQueryRunner.bind(read);
    read.createQueryRunner = (mode) =>
      Object.assign(create(mode), {
        query: () => Promise.reject(Object.assign(new Error('the connection is closed'), { code: 'ECONNREFUSED' })),
      });
    // What was asked before is still answered; this has not been.
    const response = await fetch(`${url}/data?v=1`, { headers: HTML });
    const page = readPage(await response.text());
    expect([response.status, page.named('h1')[0]?.text]).toEqual([503, '暂时无法读取数据']);
  });
});
