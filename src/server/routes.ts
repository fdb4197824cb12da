import type { BaseContext } from '@apollo/server';
import { createGraphqlEndpoint } from './graphql-endpoint';
import { sendLive, sendReady } from './health';
import type { HttpFrontOptions } from './http-front-options';
import { createPlayground } from './playground';
import type { Route } from './router';
import { send } from './send';
import { createStreamEndpoint } from './subscriptions/stream-endpoint';

const READ = ['GET', 'HEAD'] as const;

/** Every address of the server. */
export function createRoutes<C extends BaseContext>(options: HttpFrontOptions<C>): readonly Route[] {
  return [
    { path: '/graphql', methods: ['GET', 'POST'], handle: createGraphqlEndpoint(options) },
    ...(options.streams
      ? [{ path: '/graphql/stream', methods: ['GET', 'POST'], handle: createStreamEndpoint(options, options.streams) }]
      : []),
    { path: '/playground', below: true, methods: READ, handle: createPlayground(options.playgroundDirectory) },
    {
      path: '/schema.graphql',
      methods: READ,
      handle: (exchange) =>
        send(exchange, {
          status: 200,
          headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
          body: options.schemaSdl,
        }),
    },
    { path: '/health/live', methods: READ, handle: sendLive },
    {
      path: '/health/ready',
      methods: READ,
      handle: (exchange) => sendReady(exchange, options.isReady, options.logger),
    },
    {
      path: '/',
      methods: READ,
      handle: (exchange) => send(exchange, { status: 302, headers: { location: '/playground/' }, body: '' }),
    },
  ];
}
