import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/lib/project.mjs';

const require = createRequire(join(root, 'dist/src/main.js'));
require('reflect-metadata');

/** The built application over a database of its own, without rate limit, on a free port of this machine. */
export async function startApp(databaseUrl, { seeded = false } = {}) {
  const { pino } = require('pino');
  const { openDatabase } = require('./db/database');
  const { createApp } = require('./app');
  const { fillIfEmpty } = require('../seed/fill-if-empty');
  const logger = pino({ level: 'silent' });
  const database = await openDatabase(databaseUrl);
  if (seeded) await fillIfEmpty(database, join(root, 'seed/data'), logger);
  const app = await createApp({ database, logger, introspection: true, corsOrigins: [] });
  app.server.listen(0, '127.0.0.1');
  await once(app.server, 'listening');
  const url = `http://127.0.0.1:${app.server.address().port}/graphql`;
  return {
    database,
    url,
    async ask(query, variables = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const body = await response.json();
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body;
    },
    async close() {
      app.server.closeAllConnections();
      await app.close();
      await database.close();
    },
  };
}
