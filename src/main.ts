import 'reflect-metadata';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { fillIfEmpty, SeedError } from '../seed/fill-if-empty';
import { createApp } from './app';
import { ConfigError, readConfig, type Config } from './config';
import { openDatabase } from './db/database';
import { DOCUMENTS, EXAMPLES, SEED_DATA } from './paths';
import { DocumentsError } from './server/documents/documents-error';
import { loadDocuments } from './server/documents/load-documents';

/** Reads the configuration, opens and fills the database, serves until a signal comes. */
async function main(): Promise<void> {
  const config = readConfig();
  const logger = pino({ level: config.logLevel });
  const folders = { examples: EXAMPLES, clients: config.documents || DOCUMENTS, required: config.documents !== '' };
  const documents = loadDocuments(folders, config.documentsOnly);
  const database = await openDatabase(config.databaseUrl, config.databaseReplicaUrls);
  if (config.seedOnStart) await fillIfEmpty(database, SEED_DATA, logger);
  const streamLimits = { total: config.subscriptions };
  const snapshotFile = config.snapshotFile || (database.file === null ? null : `${database.file}.snapshot`);
  const app = await createApp({ ...config, database, logger, documents, streamLimits, snapshotFile });
  await app.warmUp();
  await listen(app.server, config);
  const { port } = app.server.address() as AddressInfo;
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : hostToShow(config.host)}:${port}`;
  process.stdout.write(`Civigraph is ready: ${address}/graphql, playground at ${address}/playground\n`);
  const stop = async (): Promise<void> => {
    await app.close();
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0), fail));
  }
}

async function listen(server: import('node:http').Server, { port, host }: Config): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}

function hostToShow(host: string): string {
  return host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
}

function fail(error: unknown): void {
  const known =
    error instanceof ConfigError ||
    error instanceof SeedError ||
    error instanceof DocumentsError ||
    (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
}

main().catch(fail);
