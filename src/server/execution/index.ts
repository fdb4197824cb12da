export { compile, type CompiledOperation } from './compile';
export { type ExecutionOptions, TextTooLongError } from './execution';
export {
  type Fallback,
  type FallbackReason,
  prepare,
  type PreparedRun,
  run,
  type RunOptions,
  type RunResult,
  type Written,
} from './run';
