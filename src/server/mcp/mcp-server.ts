import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
  type Tool as ListedTool,
} from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { ToolAnswer } from '../../services/assistant/call-tool';
import type { Tool } from '../../services/assistant/tool';
import { TOOLS } from '../../services/assistant/tools';

/**
 * The server of one request: it lists the tools and passes calls on. The SDK's own McpServer is not used, because it answers wrong arguments
 * before anybody can say what would be right.
 * @param version of the data
 */
export function createMcpServer(version: string, call: (name: string, given: unknown) => Promise<ToolAnswer>): Server {
  const about = { name: 'civigraph', title: 'Civigraph', version };
  const server = new Server(about, { capabilities: { tools: {} }, instructions: INSTRUCTIONS });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: LISTED }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) =>
    resultOf(await call(params.name, params.arguments)),
  );
  return server;
}

const INSTRUCTIONS =
  'A knowledge base of smart-city cases and indicators, in English and Chinese. Every answer names its sources: repeat them, with the permalinks, in what you write. ' +
  'Ids come from `search` and `list`. Evidence grades run from A (measured) to D (opinion or inference); tell your reader of C, D and of flags.';

/** Nothing is changed, asking twice is asking once, and nothing outside of the knowledge base is reached. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Made once: the tools are the same for everybody. */
const LISTED: readonly ListedTool[] & ListedTool[] = TOOLS.map((tool) => ({
  name: tool.name,
  title: tool.title,
  description: tool.description,
  inputSchema: schemaOf(tool.input, 'input'),
  outputSchema: schemaOf(tool.output, 'output'),
  annotations: { title: tool.title, ...READ_ONLY },
}));

/** Draft 7, which every client can check. What is repeated stands once in a shape of answers, which is for programs; a model reads the inputs. */
function schemaOf(shape: Tool['input'], io: 'input' | 'output'): ListedTool['inputSchema'] {
  return z.toJSONSchema(shape, {
    io,
    target: 'draft-7',
    reused: io === 'output' ? 'ref' : 'inline',
  }) as ListedTool['inputSchema'];
}

function resultOf({ answer, text }: ToolAnswer): CallToolResult {
  const content = [{ type: 'text' as const, text }];
  return answer === null ? { content, isError: true } : { content, structuredContent: { ...answer } };
}
