import { getVariableValues } from 'graphql';
import type { CompiledOperation, Route } from './compile';
import { Execution, type ExecutionOptions } from './execution';
import { PROMISE_FOUND } from './fallback';
import type { PlannedList } from './plan';

export interface RunOptions extends ExecutionOptions {
  /** As they came. */
  readonly variableValues?: { readonly [variable: string]: unknown } | null | undefined;
}

/** The text of `data` as JSON; or why graphql-js has to execute the operation, which then runs its resolvers from the beginning. */
export type RunResult = Written | Fallback;

export interface Written {
  readonly data: string;
  /** Its lists of objects, with the number of entries in all places where each stands. */
  readonly lists: readonly WrittenList[];
}

export interface WrittenList {
  readonly list: PlannedList;
  readonly entries: number;
}

export interface Fallback {
  readonly fallback: FallbackReason;
}

/**
 * `variables`: they cannot be taken. `error`: graphql-js would find an error, or has to judge. `promise`: a resolver returned one. `known`: it has
 * done so before, or ended in errors lately; nothing was run.
 */
export type FallbackReason = 'variables' | 'error' | 'promise' | 'known';

/** An operation with the variables of a request. */
export interface PreparedRun {
  /** Coerced. */
  readonly variableValues: { readonly [variable: string]: unknown };
  /**
   * Executes it and writes its data: exactly what JSON.stringify would make of the data of graphql-js' result. A promise only where a field of
   * the root returns one.
   * @throws TextTooLongError
   * @throws the reason of the signal, once it is aborted
   */
  run(options: ExecutionOptions): RunResult | Promise<RunResult>;
}

export function run(
  compiled: CompiledOperation,
  { variableValues, ...options }: RunOptions,
): RunResult | Promise<RunResult> {
  const prepared = prepare(compiled, variableValues);
  return 'fallback' in prepared ? prepared : prepared.run(options);
}

/** All that can be said before resolvers run. */
export function prepare(compiled: CompiledOperation, given: RunOptions['variableValues']): PreparedRun | Fallback {
  const { schema, operation, memory } = compiled;
  if (!memory.mayTry()) return { fallback: 'known' };
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {}, { maxErrors: 1 });
  const route = coerced && routeOrNull(compiled, coerced);
  if (!coerced || !route) return { fallback: 'variables' };
  if (route.returnsPromises) return { fallback: 'known' };
  return { variableValues: coerced, run: (options) => execute(compiled, route, new Execution(options, coerced)) };
}

/** Null where `@skip` or `@include` cannot take a value: null for a variable that has a default. */
function routeOrNull(compiled: CompiledOperation, variableValues: { readonly [name: string]: unknown }): Route | null {
  try {
    return compiled.routeFor(variableValues);
  } catch {
    return null;
  }
}

function execute(compiled: CompiledOperation, route: Route, execution: Execution): RunResult | Promise<RunResult> {
  try {
    const written = route.write(execution);
    return written ? finishLater(written, compiled, route, execution) : finish(compiled, route, execution);
  } catch (error) {
    return giveUp(error, compiled, route, execution);
  }
}

async function finishLater(
  written: Promise<void>,
  compiled: CompiledOperation,
  route: Route,
  execution: Execution,
): Promise<RunResult> {
  try {
    await written;
    return finish(compiled, route, execution);
  } catch (error) {
    return giveUp(error, compiled, route, execution);
  }
}

function finish({ memory }: CompiledOperation, { lists }: Route, execution: Execution): RunResult {
  memory.succeeded();
  execution.requireShort();
  const { out, entries } = execution;
  return { data: out, lists: lists.map((list, slot) => ({ list, entries: entries[slot] ?? 0 })) };
}

function giveUp(error: unknown, { memory }: CompiledOperation, route: Route, execution: Execution): RunResult {
  if (execution.stoppedBy(error)) throw error;
  if (error === PROMISE_FOUND) {
    route.returnsPromises = true;
    return { fallback: 'promise' };
  }
  memory.failed();
  return { fallback: 'error' };
}
