import type { IncomingMessage, ServerResponse } from 'node:http';

/** No credentials are ever allowed: the API knows bearer tokens only, so a foreign page gains nothing from the reader's browser. */
export function isAllowedOrigin(origin: string | undefined, origins: readonly string[]): boolean {
  return origin !== undefined && (origins.includes('*') || origins.includes(origin));
}

/** Sets the CORS headers of an answer. With a list, `Vary: Origin` stands on every answer, or a cache would mix origins up. */
export function setCorsHeaders(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): void {
  if (!origins.includes('*')) response.appendHeader('vary', 'Origin');
  if (!isAllowedOrigin(request.headers.origin, origins)) return;
  response.setHeader('access-control-allow-origin', origins.includes('*') ? '*' : String(request.headers.origin));
  response.setHeader('access-control-expose-headers', 'etag, ratelimit, ratelimit-policy, retry-after');
}

/** Answers a preflight. An origin outside the list gets no permission, which is what makes its browser stop. */
export function sendPreflight(
  request: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
  methods: readonly string[],
): void {
  response.setHeader('allow', methods.join(', '));
  if (isAllowedOrigin(request.headers.origin, origins)) {
    response.setHeader('access-control-allow-methods', methods.join(', '));
    response.setHeader('access-control-allow-headers', ALLOWED_HEADERS);
    response.setHeader('access-control-max-age', '86400');
  }
  response.writeHead(204).end();
}

const ALLOWED_HEADERS =
  'accept, accept-language, apollo-require-preflight, apollographql-client-name, apollographql-client-version, authorization, ' +
  'baggage, civigraph-cost, content-type, graphql-require-preflight, if-none-match, last-event-id, mcp-protocol-version, mcp-session-id, traceparent, tracestate, ' +
  'x-apollo-operation-name, x-requested-with';
