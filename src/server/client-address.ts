import type { IncomingMessage } from 'node:http';

/**
 * The address that a request comes from. Behind a proxy that is the last one of `X-Forwarded-For`: the proxy itself has added it,
 * while those before it are what the client says.
 */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined;
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return last || (request.socket.remoteAddress ?? 'unknown');
}
