import { AsyncLocalStorage } from 'node:async_hooks';

const signals = new AsyncLocalStorage<AbortSignal>();

/** Runs work whose statements of SQL stop being sent once the signal is aborted. */
export function underSignal<T>(signal: AbortSignal, work: () => T): T {
  return signals.run(signal, work);
}

/** @throws the reason of the signal when the work that asks is not wanted any more */
export function stopIfUnwanted(): void {
  signals.getStore()?.throwIfAborted();
}
