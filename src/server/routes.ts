import type { BaseContext } from '@apollo/server';
import { createGraphqlEndpoint } from './graphql-endpoint';
import { sendLive, sendReady } from './health';
import type { HttpFrontOptions } from './http-front-options';
import { createPlayground } from './playground';
import type { Route } from './router';
import { createSchemaFile } from './schema-file';
import { send } from './send';
import { createStreamEndpoint } from './subscriptions/stream-endpoint';

const READ = ['GET', 'HEAD'] as const;
const ASK = ['GET', 'HEAD', 'POST'] as const;

/** Every address of the server. */
export function createRoutes<C extends BaseContext>(options: HttpFrontOptions<C>): readonly Route[] {
  const own = options.routes ?? [];
  return [
    { path: '/graphql', methods: ASK, handle: createGraphqlEndpoint(options) },
    ...(options.streams
      ? [{ path: '/graphql/stream', methods: ASK, handle: createStreamEndpoint(options, options.streams) }]
      : []),
    { path: '/playground', below: true, methods: READ, handle: createPlayground(options.playgroundDirectory) },
    { path: '/schema.graphql', methods: READ, handle: createSchemaFile(options.schemaSdl) },
    ...(options.costsSdl === undefined
      ? []
      : [{ path: '/schema.cost.graphql', methods: READ, handle: createSchemaFile(options.costsSdl) }]),
    { path: '/health/live', methods: READ, handle: sendLive },
    {
      path: '/health/ready',
      methods: READ,
      handle: (exchange) => sendReady(exchange, options.isReady, options.logger),
    },
    ...own,
    // A server without pages of its own leads to what it has.
    ...(own.some(({ path }) => path === '/') ? [] : [toPlayground]),
  ];
}

const toPlayground: Route = {
  path: '/',
  methods: READ,
  handle: (exchange) => send(exchange, { status: 302, headers: { location: '/playground/' }, body: '' }),
};
