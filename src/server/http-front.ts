import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { BaseContext } from '@apollo/server';
import type { Logger } from 'pino';
import { databaseTrouble } from '../db/unavailable';
import { chooseResponseType } from './accept';
import { answerClientErrors } from './client-error';
import { ClientGoneError } from './client-gone-error';
import { asHttpError } from './coded-http-error';
import { sendPreflight, setCorsHeaders } from './cors';
import { createExchange, type Exchange } from './exchange';
import { errorOfTrouble } from './format-error';
import { HttpError } from './http-error';
import type { FrontTimeouts, HttpFrontOptions } from './http-front-options';
import { methodNotAllowed, notFound } from './not-found';
import { findRoute, type Route } from './router';
import { requireTarget } from './request-target';
import { createRoutes } from './routes';
import { canonicalPath } from './pages/canonical-path';
import { type Answer, JSON_TYPE, send } from './send';

/** Against clients that send slowly on purpose. */
export const TIMEOUTS: FrontTimeouts = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1000,
};

export const MAX_HEADER_BYTES = 16 * 1024;

/** Of `OPTIONS *`, which asks of the server as a whole. */
const KNOWN_METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'] as const;

/** Makes the HTTP server of the process; it does not listen yet. */
export function createHttpFront<C extends BaseContext>(options: HttpFrontOptions<C>): Server {
  const routes = createRoutes(options);
  const server = createServer(
    // A request without Host is refused with a body like every other.
    { ...TIMEOUTS, ...options.timeouts, maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false },
    (request, response) => {
      const exchange = createExchange(request, response);
      if (options.logger.isLevelEnabled('debug')) logWhenSent(exchange, options.logger);
      answer(exchange, routes, options).catch((error: unknown) => sendError(exchange, error, options));
    },
  );
  answerClientErrors(server);
  return server;
}

function movedTo(path: string, search: string): Answer {
  const location = search === '' ? path : `${path}?${search}`;
  return { status: 301, headers: { location, 'cache-control': 'no-cache' }, body: '' };
}

function logWhenSent({ request, response, path }: Exchange, logger: Logger): void {
  const started = performance.now();
  response.on('finish', () => {
    const milliseconds = Math.round(performance.now() - started);
    logger.debug({ method: request.method, path, status: response.statusCode, milliseconds }, 'request');
  });
}

async function answer(
  exchange: Exchange,
  routes: readonly Route[],
  options: Pick<HttpFrontOptions<BaseContext>, 'corsOrigins' | 'routes'>,
): Promise<void> {
  const { corsOrigins } = options;
  const { request, response, path } = exchange;
  requireTarget(request, exchange);
  const method = request.method ?? 'GET';
  setCorsHeaders(request, response, corsOrigins);
  if (path === '*') return sendPreflight(request, response, corsOrigins, KNOWN_METHODS);
  const route = findRoute(routes, path);
  if (route === undefined) {
    const meant = method === 'GET' || method === 'HEAD' ? canonicalPath(path, options.routes ?? []) : null;
    if (meant !== null) return send(exchange, movedTo(meant, exchange.search));
    throw notFound(path, routes);
  }
  if (method === 'OPTIONS') return sendPreflight(request, response, corsOrigins, [...route.methods, 'OPTIONS']);
  if (!route.methods.includes(method)) throw methodNotAllowed(method, route);
  await route.handle(exchange);
}

async function sendError(exchange: Exchange, thrown: unknown, options: ErrorOptions): Promise<void> {
  const { logger } = options;
  if (thrown instanceof ClientGoneError) return;
  const error = asHttpError(toldOfTrouble(thrown, exchange, logger));
  if (exchange.response.headersSent) {
    logger.error({ err: error, path: exchange.path }, 'the answer broke off');
    exchange.response.destroy();
    return;
  }
  const known = error instanceof HttpError ? error : internalError(error, exchange, logger);
  const { status, headers, body } = known;
  try {
    if (await sentAsPage(exchange, known, options)) return;
    const common = { 'content-type': errorType(exchange), 'cache-control': 'no-store' };
    await send(exchange, { status, headers: { ...common, ...headers }, body });
  } catch (sendingError) {
    logger.error({ err: sendingError, path: exchange.path }, 'the error could not be sent');
    exchange.response.destroy();
  }
}

type ErrorOptions = Pick<HttpFrontOptions<BaseContext>, 'logger' | 'sendErrorPage'>;

/** A page needs the data; where they are what failed, the error itself goes out. */
async function sentAsPage(exchange: Exchange, error: HttpError, options: ErrorOptions): Promise<boolean> {
  try {
    return (await options.sendErrorPage?.(exchange, error)) ?? false;
  } catch (pageError) {
    if (exchange.response.headersSent) throw pageError;
    options.logger.warn({ err: pageError, path: exchange.path }, 'the page of an error could not be made');
    return false;
  }
}

function toldOfTrouble(error: unknown, { path }: Exchange, logger: Logger): unknown {
  const trouble = databaseTrouble(error);
  if (trouble === null) return error;
  logger.warn({ err: error, path }, 'the database did not answer');
  return errorOfTrouble(trouble);
}

/** GraphQL clients read an error only in the media type that they asked for. */
function errorType({ request, path }: Exchange): string {
  const type = path === '/graphql' ? chooseResponseType(request.headers.accept)?.type : undefined;
  return type === undefined ? JSON_TYPE : `${type}; charset=utf-8`;
}

function internalError(error: unknown, exchange: Exchange, logger: Logger): HttpError {
  const errorId = randomUUID();
  logger.error({ errorId, err: error, path: exchange.path }, 'unexpected error while answering a request');
  return new HttpError({
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: `Internal server error ${errorId}`,
    facts: { errorId },
  });
}
