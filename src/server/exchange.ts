import type { IncomingMessage, ServerResponse } from 'node:http';
import { readTarget, type RequestTarget } from './request-target';

/** One request with the place for its answer. */
export interface Exchange extends RequestTarget {
  request: IncomingMessage;
  response: ServerResponse;
}

export function createExchange(request: IncomingMessage, response: ServerResponse): Exchange {
  return { request, response, ...readTarget(request.url ?? '/') };
}
