import 'reflect-metadata';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { fillIfEmpty, SeedError } from '../seed/fill-if-empty';
import { createApp } from './app';
import { ConfigError, readConfig, type Config } from './config';
import { DatabaseError, databaseError } from './db/database-error';
import { openOwnDatabase } from './db/own-database';
import { DOCUMENTS, EXAMPLES, SEED_DATA } from './paths';
import { DocumentsError } from './server/documents/documents-error';
import { ListenError, listenError } from './server/listen-error';
import { loadDocuments } from './server/documents/load-documents';

/** Reads the configuration, opens and fills the database, serves until a signal comes. */
async function main(): Promise<void> {
  const config = readConfig();
  const logger = pino({ level: config.logLevel });
  const folders = { examples: EXAMPLES, clients: config.documents || DOCUMENTS, required: config.documents !== '' };
  const documents = loadDocuments(folders, config.documentsOnly);
  const database = await openOwnDatabase(config.databaseUrl, config.databaseReplicaUrls);
  if (config.seedOnStart) {
    await fillIfEmpty(database, SEED_DATA, logger).catch((error: unknown) => {
      throw databaseError(config.databaseUrl, error) ?? error;
    });
  }
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

async function listen(server: import('node:http').Server, config: Config): Promise<void> {
  const { port, host } = config;
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw listenError(config, error) ?? error;
  });
}

function hostToShow(host: string): string {
  return host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
}

function fail(error: unknown): void {
  const known =
    error instanceof ConfigError ||
    error instanceof SeedError ||
    error instanceof DocumentsError ||
    error instanceof DatabaseError ||
    error instanceof ListenError;
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
}

main().catch(fail);
