import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { databaseTrouble } from '../../db/unavailable';
import type { AssistantScope } from '../../services/assistant/assistant-scope';
import { callTool, type ToolAnswer } from '../../services/assistant/call-tool';
import { errorOfTrouble } from '../format-error';
import type { RequestFacts } from '../http-front-options';
import type { McpOptions } from './mcp-options';
import { createMcpServer } from './mcp-server';
import { toolCost } from './tool-costs';

/** The answer to one message of JSON-RPC, by a server that is made for it. */
export async function answerMessage(
  message: object,
  request: IncomingMessage,
  facts: RequestFacts,
  options: McpOptions,
): Promise<Response> {
  const scope = options.scopeOf(request, facts);
  const server = createMcpServer(facts.data.version.label, (name, given) =>
    call(scope, { name, given }, request, options),
  );
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(webRequest(request), { parsedBody: message });
  } finally {
    await server.close();
  }
}

interface Call {
  readonly name: string;
  readonly given: unknown;
}

async function call(
  scope: AssistantScope,
  { name, given }: Call,
  request: IncomingMessage,
  { budgetOf, logger }: McpOptions,
): Promise<ToolAnswer> {
  const charge = (tool: { readonly name: string }, input: object): void =>
    budgetOf(request).chargeUpTo(toolCost(tool.name, { ...input }));
  try {
    return await callTool(scope, { name, arguments: given, charge });
  } catch (error) {
    const trouble = databaseTrouble(error);
    if (trouble !== null) return { answer: null, text: errorOfTrouble(trouble).message };
    const errorId = randomUUID();
    logger.error({ errorId, err: error, tool: name }, 'unexpected error while answering an assistant');
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
