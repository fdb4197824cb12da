/** Thrown to give up: graphql-js has to execute the operation. Both are made once, since a stack trace would cost more than the work. */
export const PROMISE_FOUND: unique symbol = Symbol('a promise');
export const DOUBT: unique symbol = Symbol('what graphql-js has to judge');

/**
 * Gives up on values that this writer leaves to graphql-js: promises, and errors that a resolver returned.
 * @throws PROMISE_FOUND
 * @throws DOUBT
 */
export function requirePlain(value: unknown): void {
  if (typeof value !== 'object' && typeof value !== 'function') return;
  if (isPromise(value)) {
    silence(value);
    throw PROMISE_FOUND;
  }
  if (value instanceof Error) throw DOUBT;
}

/** As graphql-js sees it. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/** Nobody will wait for these promises once the writer has given up; a rejection of one of them would end the process. */
export function silenceProperties(source: unknown): void {
  if (typeof source !== 'object' || source === null) return;
  for (const { value } of Object.values(Object.getOwnPropertyDescriptors(source))) {
    if (isPromise(value)) silence(value);
  }
}

/** Other iterables make their items anew for whoever asks again, some without an end. */
export function silenceItems(items: unknown): void {
  if (!Array.isArray(items) && !(items instanceof Set) && !(items instanceof Map)) return;
  for (const item of items as Iterable<unknown>) {
    if (isPromise(item)) silence(item);
  }
}

export function silence(promise: PromiseLike<unknown>): void {
  promise.then(undefined, () => undefined);
}
