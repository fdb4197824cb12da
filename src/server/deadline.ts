import type { ServerResponse } from 'node:http';
import { underSignal } from '../db/work-signal';
import { TimeoutError } from '../errors';
import { ClientGoneError } from './client-gone-error';

/** The costliest operation takes a tenth of a second; this is for a database that does not answer. */
export const DEADLINE_MILLISECONDS = 10_000;

/**
 * The result of work, or an error as soon as it is late, or the client of the response is gone. The work is told by its signal: no
 * further statement of SQL is sent, and PostgreSQL ends the one that runs by itself (db/database.ts). A statement of SQLite cannot be
 * taken back.
 * @throws TimeoutError
 * @throws ClientGoneError
 */
export async function within<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
  response?: ServerResponse,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const leave = (): void => controller.abort(new ClientGoneError('The client has closed the connection.'));
  const timer = setTimeout(() => controller.abort(new TimeoutError({ milliseconds })), milliseconds);
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  response?.on('close', leave);
  try {
    return await Promise.race([underSignal(signal, () => work(signal)), stopped]);
  } finally {
    clearTimeout(timer);
    response?.off('close', leave);
  }
}
