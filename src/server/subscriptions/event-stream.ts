import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { StreamLimits } from './stream-limits';

/** An answer of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html), from `open` to `complete`. */
export class EventStream {
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(
    private readonly response: ServerResponse,
    private readonly limits: Pick<StreamLimits, 'heartbeatMilliseconds' | 'patienceMilliseconds'>,
  ) {}

  open(): void {
    this.response.writeHead(200, EVENT_STREAM_HEADERS);
    // Headers alone leave no trace in some clients until a first byte comes.
    this.response.write(':\n\n');
    this.heartbeat = setInterval(() => {
      if (!this.response.writableNeedDrain) this.response.write(':\n\n');
    }, this.limits.heartbeatMilliseconds).unref();
    this.response.on('close', () => clearInterval(this.heartbeat));
  }

  /**
   * False when nobody reads any more. A reader who leaves too much unread for too long is let go. The id is what a client sends back as
   * `Last-Event-ID` when it resumes.
   */
  async next(data: unknown, id: string | null = null): Promise<boolean> {
    if (this.response.destroyed) return false;
    const mark = id === null ? '' : `id: ${id}\n`;
    if (this.response.write(`${mark}event: next\ndata: ${JSON.stringify(data)}\n\n`)) return true;
    const patience = AbortSignal.timeout(this.limits.patienceMilliseconds);
    try {
      await Promise.race([once(this.response, 'drain', { signal: patience }), once(this.response, 'close')]);
    } catch {
      this.response.destroy();
    }
    return !this.response.destroyed;
  }

  /** `data:` without a value, because a browser drops an event that has no data line. */
  complete(): void {
    clearInterval(this.heartbeat);
    if (!this.response.destroyed) this.response.end('event: complete\ndata:\n\n');
  }
}

export const EVENT_STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // nginx would collect events until a buffer is full.
  'x-accel-buffering': 'no',
  // A connection that has outlived its stream would hold up the end of the process.
  connection: 'close',
} as const;
