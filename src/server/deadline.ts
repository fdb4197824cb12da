import type { ServerResponse } from 'node:http';
import { underSignal } from '../db/work-signal';
import { TimeoutError } from '../errors';
import { ClientGoneError } from './client-gone-error';

/** The costliest operation takes a tenth of a second; this is for a database that does not answer. */
export const DEADLINE_MILLISECONDS = 10_000;

/**
 * The time within which an answer is wanted. Its signal, a timer and a listener are made when somebody first asks for the signal: most answers
 * are ready before anything could abort them.
 */
export class Deadline {
  private readonly started = performance.now();
  private controller: AbortController | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly milliseconds: number,
    private readonly response?: ServerResponse,
  ) {}

  /** Aborted when the answer is late, with TimeoutError, or the client of the response is gone, with ClientGoneError. */
  get signal(): AbortSignal {
    return (this.controller ?? this.begin()).signal;
  }

  /** What the signal would say, without making one. */
  get aborted(): boolean {
    return this.controller?.signal.aborted ?? false;
  }

  get reason(): unknown {
    return this.controller?.signal.reason;
  }

  /**
   * The result of work, or the reason of the signal as soon as it is aborted. Until `end`.
   * @throws TimeoutError
   * @throws ClientGoneError
   */
  race<T>(work: Promise<T>): Promise<T> {
    const { signal } = this;
    const stopped = new Promise<never>((_resolve, reject) => {
      if (signal.aborted) reject(signal.reason as Error);
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    return Promise.race([work, stopped]);
  }

  /** Nobody waits any longer: nothing is aborted from now on. */
  end(): void {
    if (this.controller === null) return;
    clearTimeout(this.timer);
    this.response?.off('close', this.leave);
  }

  private begin(): AbortController {
    const controller = new AbortController();
    const late = (): void => controller.abort(new TimeoutError({ milliseconds: this.milliseconds }));
    this.controller = controller;
    this.timer = setTimeout(late, Math.max(this.milliseconds - (performance.now() - this.started), 0));
    this.response?.on('close', this.leave);
    return controller;
  }

  private readonly leave = (): void => {
    this.controller?.abort(new ClientGoneError('The client has closed the connection.'));
  };
}

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
  const deadline = new Deadline(milliseconds, response);
  const { signal } = deadline;
  try {
    return await deadline.race(underSignal(signal, () => work(signal)));
  } finally {
    deadline.end();
  }
}
