import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import type { Logger } from 'pino';
import { databaseTrouble } from '../../db/unavailable';
import type { AssistantScope } from '../../services/assistant/assistant-scope';
import { callTool, type ToolAnswer } from '../../services/assistant/call-tool';
import type { Snapshot } from '../../snapshot';
import { asHttpError } from '../coded-http-error';
import { within } from '../deadline';
import type { Exchange } from '../exchange';
import { errorOfTrouble } from '../format-error';
import { jsonFromBody, requireFewValues } from '../graphql-request';
import { badRequest } from '../http-error';
import type { RequestFacts } from '../http-front-options';
import type { ClientBudget } from '../rate-limit/request-budget';
import { readBodyOf } from '../read-body';
import { type Answer, send } from '../send';
import { requireKnownOrigin } from './check-origin';
import { createMcpServer } from './mcp-server';
import { asRpcError } from './rpc-error';
import { toolCost } from './tool-costs';

/** What assistants need from the rest of the process. */
export interface McpOptions {
  snapshot(): Snapshot | Promise<Snapshot>;
  scopeOf(request: IncomingMessage, facts: RequestFacts): AssistantScope;
  budgetOf(request: IncomingMessage): Pick<ClientBudget, 'chargeUpTo' | 'headers'>;
  readonly corsOrigins: readonly string[];
  readonly deadlineMilliseconds: number;
  readonly logger: Logger;
}

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
  const made = await within(
    options.deadlineMilliseconds,
    async (signal) => {
      const scope = options.scopeOf(request, { data, signal });
      const server = createMcpServer(data.version.label, (name, given) =>
        call(scope, { name, given }, request, options),
      );
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      await server.connect(transport);
      try {
        return await transport.handleRequest(webRequest(request), { parsedBody: message });
      } finally {
        await server.close();
      }
    },
    response,
  );
  const type = made.headers.get('content-type');
  const headers = {
    'cache-control': 'no-store',
    ...budget.headers(),
    ...(type === null ? {} : { 'content-type': type }),
  };
  return { status: made.status, headers, body: await made.text() };
}

/** One message: batches have left the protocol with its version 2025-06-18, and each entry of one would have to be priced. */
function messageOf(request: IncomingMessage, body: Buffer): object {
  const message = jsonFromBody(request, body);
  if (Array.isArray(message)) throw badRequest('The body is an array: send one JSON-RPC message a request.');
  if (typeof message !== 'object' || message === null) throw badRequest('The body must be one JSON-RPC message.');
  requireFewValues(message);
  return message;
}

interface Call {
  readonly name: string;
  readonly given: unknown;
}

async function call(
  scope: AssistantScope,
  { name, given }: Call,
  request: IncomingMessage,
  options: McpOptions,
): Promise<ToolAnswer> {
  const charge = (tool: { readonly name: string }, input: object): void =>
    options.budgetOf(request).chargeUpTo(toolCost(tool.name, { ...input }));
  try {
    return await callTool(scope, { name, arguments: given, charge });
  } catch (error) {
    const trouble = databaseTrouble(error);
    if (trouble !== null) return { answer: null, text: errorOfTrouble(trouble).message };
    const errorId = randomUUID();
    options.logger.error({ errorId, err: error, tool: name }, 'unexpected error while answering an assistant');
    throw new McpError(ErrorCode.InternalError, `Internal server error ${errorId}`, { errorId });
  }
}

/** With the headers that the transport looks at; their form was checked by Node. */
function webRequest({ headers }: IncomingMessage): Request {
  const own = ['accept', 'content-type', 'mcp-protocol-version', 'mcp-session-id'] as const;
  const given = own.flatMap((name) =>
    typeof headers[name] === 'string' ? [[name, headers[name]] as [string, string]] : [],
  );
  return new Request('http://localhost/mcp', { method: 'POST', headers: given });
}
