import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';

/** An assistant, by the client of the SDK, which checks every answer against the output schema of its tool. */
export class Assistant {
  private constructor(readonly client: Client) {}

  static async connect(url: string): Promise<Assistant> {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)));
    await client.listTools();
    return new Assistant(client);
  }

  async call(name: string, given: Readonly<Record<string, unknown>> = {}): Promise<CallToolResult> {
    return (await this.client.callTool({ name, arguments: { ...given } })) as CallToolResult;
  }

  /** The structured content of an answer; fails with its text where the call was refused. */
  async answer<T>(name: string, given: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const result = await this.call(name, given);
    if (result.isError || result.structuredContent === undefined) {
      throw new Error(`${name} ${JSON.stringify(given)} was refused: ${textOf(result)}`);
    }
    return result.structuredContent as T;
  }

  /** The sentences of a refusal; fails where there was an answer. */
  async refusal(name: string, given: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const result = await this.call(name, given);
    if (!result.isError) throw new Error(`${name} ${JSON.stringify(given)} was answered: ${textOf(result)}`);
    if (result.structuredContent !== undefined) throw new Error('A refusal has no structured content.');
    return textOf(result);
  }

  close(): Promise<void> {
    return this.client.close();
  }
}

export function textOf({ content }: CallToolResult): string {
  return content.map((each) => (each.type === 'text' ? each.text : `[${each.type}]`)).join('\n');
}
