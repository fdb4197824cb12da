import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { asHttpError } from '../coded-http-error';
import { within } from '../deadline';
import type { Exchange } from '../exchange';
import { jsonFromBody, requireFewValues } from '../graphql-request';
import { badRequest } from '../http-error';
import { readBodyOf } from '../read-body';
import { type Answer, send } from '../send';
import { requireKnownOrigin } from './check-origin';
import type { McpOptions } from './mcp-options';
import { asRpcError } from './rpc-error';

/**
 * Makes the handler of POST /mcp, the Model Context Protocol over streamable HTTP: no sessions, no streams; each request has a server of its
 * own and is answered with JSON.
 */
export function createMcpEndpoint(options: McpOptions): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    try {
      await send(exchange, await answer(exchange, options));
    } catch (error) {
      throw asRpcError(asHttpError(error));
    }
  };
}

async function answer(exchange: Exchange, options: McpOptions): Promise<Answer> {
  const { request, response } = exchange;
  requireKnownOrigin(request.headers, options.corsOrigins);
  const budget = options.budgetOf(request);
  budget.chargeUpTo(1);
  const message = messageOf(request, (await readBodyOf(exchange)) ?? Buffer.alloc(0));
  const data = await options.snapshot();
  const work = (signal: AbortSignal): Promise<Response> =>
    loaded().answerMessage(message, request, { data, signal }, options);
  const made = await within(options.deadlineMilliseconds, work, response);
  const type = made.headers.get('content-type');
  const headers = {
    'cache-control': 'no-store',
    ...budget.headers(),
    ...(type === null ? {} : { 'content-type': type }),
  };
  return { status: made.status, headers, body: await made.text() };
}

/** The SDK and the tools take half as long to load as the rest of the server: they wait for the first assistant. */
function loaded(): typeof import('./answer-message') {
  return requireHere('./answer-message') as typeof import('./answer-message');
}

const requireHere = createRequire(__filename);

/** One message: batches have left the protocol with its version 2025-06-18, and each entry of one would have to be priced. */
function messageOf(request: IncomingMessage, body: Buffer): object {
  const message = jsonFromBody(request, body);
  if (Array.isArray(message)) throw badRequest('The body is an array: send one JSON-RPC message a request.');
  if (typeof message !== 'object' || message === null) throw badRequest('The body must be one JSON-RPC message.');
  requireFewValues(message);
  return message;
}
