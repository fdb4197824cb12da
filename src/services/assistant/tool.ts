import type { z } from 'zod';
import type { AssistantScope } from './assistant-scope';

/** Something that an assistant can ask. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** For the model that chooses among tools. */
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /** A sentence that follows an error: what to do about it. */
  readonly wayOut: string;
  /** @throws BAD_USER_INPUT for what its shape alone cannot tell, such as an id that nothing has */
  answer(scope: AssistantScope, input: object): object | Promise<object>;
}

/** A tool, with the types of its shapes. */
export interface ToolDefinition<Input extends z.ZodObject, Output extends z.ZodObject> extends Omit<Tool, 'answer'> {
  readonly input: Input;
  readonly output: Output;
  answer(scope: AssistantScope, input: z.output<Input>): z.input<Output> | Promise<z.input<Output>>;
}

/** Says that the definition is one, so that its answers are held to its shapes. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: ToolDefinition<Input, Output>,
): Tool {
  return tool as unknown as Tool;
}
