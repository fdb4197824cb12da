import { CodedError, type InputProblem } from '../../errors';
import { nearest } from '../../nearest';
import type { AssistantScope } from './assistant-scope';
import { readInput } from './read-input';
import type { Tool } from './tool';
import { TOOLS } from './tools';

export interface ToolCall {
  readonly name: string;
  readonly arguments: unknown;
  /** Called with the arguments once they are known to be well formed, before anything is computed. */
  charge(tool: Tool, input: object): void;
}

export interface ToolAnswer {
  /** Null where the call was wrong. */
  readonly answer: object | null;
  readonly text: string;
}

/** What a tool answers; to a wrong call sentences that say what was wrong, what would do, and where to find it. */
export async function callTool(scope: AssistantScope, call: ToolCall): Promise<ToolAnswer> {
  const tool = TOOLS.find(({ name }) => name === call.name);
  try {
    if (tool === undefined) throw noSuchTool(call.name);
    const input = readInput(tool.input, call.arguments);
    call.charge(tool, input);
    const answer = await tool.answer(scope, input);
    return { answer, text: JSON.stringify(answer) };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { answer: null, text: sentences(error, tool?.wayOut) };
  }
}

function noSuchTool(name: string): CodedError {
  const names = TOOLS.map((tool) => tool.name);
  const near = nearest(name, names);
  const suggestion = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  return new CodedError(
    `There is no tool ${JSON.stringify(name.slice(0, 80))}.${suggestion} There are: ${names.join(', ')}.`,
    'BAD_USER_INPUT',
  );
}

/** All that is wrong, a line each, and the way out. */
function sentences(error: CodedError, wayOut: string | undefined): string {
  const problems = error.extensions['problems'] as readonly InputProblem[] | undefined;
  const lines = problems?.map(({ path, message }) => (message.includes(path) ? message : `${path}: ${message}`)) ?? [
    error.message,
  ];
  const isInput = error.extensions['code'] === 'BAD_USER_INPUT';
  return [...lines, ...(isInput && wayOut !== undefined ? [wayOut] : [])].join('\n');
}
