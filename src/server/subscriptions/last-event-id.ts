import type { IncomingHttpHeaders } from 'node:http';

/** The revision that a client names in `Last-Event-ID`, which a browser sends when it opens a stream again; null for anything else. */
export function lastRevisionHeard(headers: IncomingHttpHeaders): number | null {
  const text = headers['last-event-id'];
  return typeof text === 'string' && /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
