import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request with the place for its answer. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** The path as sent, still percent-encoded, without the query string. */
  path: string;
  /** The query string without `?`; empty when there is none. */
  search: string;
}

/** Splits by hand: `new URL` rejects or rewrites some request targets (`//`, `/%`), and every request must get an answer. */
export function createExchange(request: IncomingMessage, response: ServerResponse): Exchange {
  const target = request.url ?? '/';
  const mark = target.indexOf('?');
  return {
    request,
    response,
    path: mark < 0 ? target : target.slice(0, mark),
    search: mark < 0 ? '' : target.slice(mark + 1),
  };
}
