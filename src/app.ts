import { ApolloServer } from '@apollo/server';
import { createHash } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Logger } from 'pino';
import type { RequestContext } from './context';
import type { Database } from './db/database';
import type { Revision } from './entities/revision';
import { PLAYGROUND, SITE } from './paths';
import { RequestScope } from './request-scope';
import { RESOLVERS } from './resolvers/resolvers';
import { buildSchema, printedCosts, printedSchema } from './schema/build-schema';
import { AnswerCache } from './server/answer-cache';
import { createApolloOptions } from './server/apollo-options';
import { createCostCheck } from './server/cost/check-cost';
import { DEADLINE_MILLISECONDS } from './server/deadline';
import { RegisteredDocuments } from './server/documents/registered-documents';
import type { TrustedDocuments } from './server/documents/trusted-documents';
import { addFederation } from './server/federation/add-federation';
import { createHttpFront } from './server/http-front';
import type { FrontTimeouts, RequestFacts } from './server/http-front-options';
import { requestAddress } from './server/export/request-address';
import { createCompiledLane } from './server/lane/compiled-lane';
import { createContentServer } from './server/pages/content-server';
import { createMcpEndpoint } from './server/mcp/mcp-endpoint';
import { type ProxyTrust, Proxies } from './server/proxy-trust';
import { createBudgets } from './server/rate-limit/budgets';
import { networkOf } from './server/rate-limit/network-of';
import { STREAM_LIMITS, type StreamLimits } from './server/subscriptions/stream-limits';
import { createStreams } from './server/subscriptions/streams';
import { warmUp } from './server/warm-up';
import { type Snapshot, SnapshotKeeper } from './snapshot';
import { RankingJobs } from './services/ranking/workers/ranking-jobs';
import { RevisionFeed } from './services/revision-feed';
import { prepareSearch } from './services/search/words-of';

export interface AppOptions {
  readonly database: Database;
  readonly logger: Logger;
  readonly introspection: boolean;
  readonly corsOrigins: readonly string[];
  /** Whose `X-Forwarded-For` says who asks; nobody's if left out. */
  readonly trustProxy?: ProxyTrust;
  /** Under which clients reach the server, for permalinks; that of each request where it is left out or empty. */
  readonly publicUrl?: string;
  /** Points of cost that a client may spend in a minute; 0 or nothing means any number. */
  readonly rateLimit?: number;
  readonly deadlineMilliseconds?: number;
  readonly timeouts?: Partial<FrontTimeouts>;
  /** Documents that requests may name, or the only ones that they may ask. */
  readonly documents?: TrustedDocuments;
  /** Whether the schema has the fields of a subgraph of Apollo Federation. */
  readonly federation?: boolean;
  readonly streamLimits?: Partial<StreamLimits>;
  readonly pollMilliseconds?: number;
  /** Where a copy of the data is kept, from which the next start is quick; nowhere when left out. */
  readonly snapshotFile?: string | null;
}

export interface App {
  /** Answers requests once it listens. */
  readonly server: Server;
  /** Asks the documents that the server knows, so that the first client need not wait for what is made only once. */
  warmUp(): Promise<void>;
  /** Lets running requests end, then stops. The database stays open. */
  close(): Promise<void>;
}

/** The whole application over an open database: schema, GraphQL execution and HTTP front. It does not listen yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { database, logger, introspection, corsOrigins, documents, trustProxy = 0, rateLimit = 0 } = options;
  const schema = options.federation ? addFederation(buildSchema(RESOLVERS)) : buildSchema(RESOLVERS);
  const apolloOptions = createApolloOptions<RequestContext>({ logger, introspection, schema });
  const lane = createCompiledLane<RequestContext>({ schema });
  const plugins = [...apolloOptions.plugins, lane.plugin];
  const apollo = new ApolloServer<RequestContext>({ schema, ...apolloOptions, plugins });
  await apollo.start();
  const revisions = new RevisionFeed(database.read, {
    pollMilliseconds: options.pollMilliseconds,
    onError: (error) => logger.error({ err: error }, 'the newest revision could not be read'),
  });
  const rankings = new RankingJobs();
  const proxies = new Proxies(trustProxy);
  const budgetOf = createBudgets({ rateLimit, proxies });
  const addressOf = (request: IncomingMessage): string => options.publicUrl || requestAddress(request, proxies);
  const keeper = new SnapshotKeeper(database, {
    file: options.snapshotFile ?? null,
    onTrouble: (error) => logger.warn({ err: error }, 'the copy of the data beside the database could not be kept'),
  });
  const snapshot = (): Snapshot | Promise<Snapshot> => keeper.current();
  const shared = { read: database.read, logger, revisions, rankings, addressOf, budgetOf };
  const contextOf = (request: IncomingMessage, facts: RequestFacts): RequestContext =>
    new RequestScope(shared, request, facts);
  const clientOf = (request: IncomingMessage): string => networkOf(proxies.clientAddress(request));
  const deadlineMilliseconds = options.deadlineMilliseconds ?? DEADLINE_MILLISECONDS;
  const assistants = { snapshot, scopeOf: contextOf, budgetOf, corsOrigins, deadlineMilliseconds, logger };
  const streams = createStreams<RequestContext>({
    schema,
    ...apolloOptions,
    createContext: async (request, signal) => contextOf(request, { data: await snapshot(), signal }),
    eventIdOf: (event) => String((event as Revision).number),
    clientOf,
    charge: (request, points) => budgetOf(request).chargeUpTo(points),
    costOf: createCostCheck(schema),
    deadlineMilliseconds,
    limits: { ...STREAM_LIMITS, ...options.streamLimits },
  });
  const schemaSdl = printedSchema(schema);
  const content = createContentServer(
    {
      read: database.read,
      schema,
      release: createHash('sha256').update(schemaSdl).digest('base64url'),
      snapshot,
      addressOf,
      clientOf,
      budgetOf,
      rankingScopeOf: contextOf,
      deadlineMilliseconds,
    },
    SITE,
  );
  const server = createHttpFront<RequestContext>({
    apollo,
    lane,
    streams,
    routes: [{ path: '/mcp', methods: ['POST'], handle: createMcpEndpoint(assistants) }, ...content.routes],
    sendErrorPage: content.sendErrorPage,
    ...(documents ? { documents } : {}),
    ...(documents?.only ? {} : { registeredDocuments: new RegisteredDocuments() }),
    createContext: contextOf,
    budgetOf,
    addressOf,
    answerCache: new AnswerCache({ budgetOf }),
    ...(options.deadlineMilliseconds ? { deadlineMilliseconds: options.deadlineMilliseconds } : {}),
    ...(options.timeouts ? { timeouts: options.timeouts } : {}),
    snapshot,
    schemaSdl,
    costsSdl: printedCosts(schema),
    playgroundDirectory: PLAYGROUND,
    corsOrigins,
    logger,
    isReady: async () => (await snapshot()).version.revision > 0,
  });
  const stop = async (): Promise<void> => {
    revisions.close();
    streams.close();
    await close(server, apollo);
    await rankings.close();
    await keeper.close();
  };
  const warm = async (): Promise<void> => {
    const data = await snapshot();
    prepareSearch(data);
    const free = { ...shared, addressOf: () => '', budgetOf: createBudgets({ rateLimit: 0, proxies }) };
    const createContext = (request: IncomingMessage, signal: AbortSignal): RequestContext =>
      new RequestScope(free, request, { data, signal });
    await warmUp(documents?.all() ?? [], { apollo, lane, createContext });
  };
  return { server, warmUp: warm, close: stop };
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
