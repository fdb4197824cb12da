import type { IncomingMessage } from 'node:http';
import type { Proxies } from '../proxy-trust';

/**
 * Under which address a client reached the server, for permalinks; behind a trusted proxy as the proxy tells. What is no host name, with or
 * without a port, is not repeated to anybody.
 */
export function requestAddress(request: IncomingMessage, proxies: Proxies): string {
  const { headers, socket } = request;
  const protocol = proxies.forwarded(request, 'x-forwarded-proto') === 'https' ? 'https' : 'http';
  const host = proxies.forwarded(request, 'x-forwarded-host') ?? headers.host ?? '';
  if (HOST.test(host)) return `${protocol}://${host}`;
  return `http://localhost:${socket.localPort ?? ''}`.replace(/:$/, '');
}

const HOST = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
