import { ApolloServer } from '@apollo/server';
import type { IncomingMessage, Server } from 'node:http';
import type { Logger } from 'pino';
import type { RequestContext } from './context';
import type { Database } from './db/database';
import { createLoaders } from './loaders/loaders';
import { PLAYGROUND } from './paths';
import { RESOLVERS } from './resolvers/resolvers';
import { buildSchema, printedSchema } from './schema/build-schema';
import { createApolloOptions } from './server/apollo-options';
import { createHttpFront } from './server/http-front';
import { preferredLocale } from './server/locale';
import { readDataVersion } from './services/data-version';

export interface AppOptions {
  readonly database: Database;
  readonly logger: Logger;
  readonly introspection: boolean;
  readonly corsOrigins: readonly string[];
}

export interface App {
  /** Answers requests once it listens. */
  readonly server: Server;
  /** Lets running requests end, then stops. The database stays open. */
  close(): Promise<void>;
}

/** The whole application over an open database: schema, GraphQL execution and HTTP front. It does not listen yet. */
export async function createApp({ database, logger, introspection, corsOrigins }: AppOptions): Promise<App> {
  const schema = buildSchema(RESOLVERS);
  const apollo = new ApolloServer<RequestContext>({ schema, ...createApolloOptions({ logger, introspection }) });
  await apollo.start();
  const server = createHttpFront<RequestContext>({
    apollo,
    createContext: (request) => createContext(database, logger, request),
    dataVersion: async () => (await readDataVersion(database.read)).label,
    schemaSdl: printedSchema(schema),
    playgroundDirectory: PLAYGROUND,
    corsOrigins,
    logger,
    isReady: async () => (await readDataVersion(database.read)).revision > 0,
  });
  return { server, close: () => close(server, apollo) };
}

async function createContext(database: Database, logger: Logger, request: IncomingMessage): Promise<RequestContext> {
  const language = preferredLocale(request.headers['accept-language']);
  return {
    read: database.read,
    loaders: createLoaders(database.read),
    locale: language === 'zh' ? 'ZH' : 'EN',
    dataVersion: await readDataVersion(database.read),
    logger,
  };
}

async function close(server: Server, apollo: ApolloServer<RequestContext>): Promise<void> {
  if (server.listening) {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS).unref();
    });
  }
  await apollo.stop();
}

const GRACE_MILLISECONDS = 5_000;
