import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './project.mjs';

/** The compiled application over a freshly filled database in memory, on a free port. */
export async function startApp() {
  const require = createRequire(join(root, 'dist/src/main.js'));
  require('reflect-metadata');
  const { pino } = require('pino');
  const { openDatabase } = require('./db/database');
  const { createApp } = require('./app');
  const { fillIfEmpty } = require('../seed/fill-if-empty');

  const logger = pino({ level: 'silent' });
  const database = await openDatabase('sqlite::memory:');
  await fillIfEmpty(database, join(root, 'seed/data'), logger);
  const app = await createApp({ database, logger, introspection: true, corsOrigins: [] });
  app.server.listen(0, '127.0.0.1');
  await once(app.server, 'listening');
  const url = `http://127.0.0.1:${app.server.address().port}/graphql`;
  return {
    /** The whole answer, with its errors if it has some. */
    async ask({ query, variables = {}, headers = {} }) {
      const body = JSON.stringify({ query, variables });
      const sent = { 'content-type': 'application/json', ...headers };
      return (await globalThis.fetch(url, { method: 'POST', headers: sent, body })).json();
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
