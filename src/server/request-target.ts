import type { IncomingMessage } from 'node:http';
import { badRequest } from './http-error';

/** Where a request wants to go. */
export interface RequestTarget {
  /** As sent, still percent-encoded, without the query string; `*` for the server itself. */
  readonly path: string;
  /** The query string without `?`; empty when there is none. */
  readonly search: string;
  /** Of a target in absolute form, which stands for what `Host` says. */
  readonly authority: string | null;
}

/**
 * Reads a target in origin form or absolute form (RFC 9112, 3.2). Splits by hand: `new URL` rejects or rewrites some targets (`//`, `/%`), and
 * every request must get an answer.
 */
export function readTarget(target: string): RequestTarget {
  const [, authority = null, rest = target] = target.startsWith('/') ? [] : (ABSOLUTE.exec(target) ?? []);
  const mark = rest.indexOf('?');
  const path = mark < 0 ? rest : rest.slice(0, mark);
  const search = mark < 0 ? '' : rest.slice(mark + 1);
  return { path: path === '' && authority !== null ? '/' : path, search, authority };
}

const ABSOLUTE = /^https?:\/\/([^/?#]*)(.*)$/is;

/**
 * Refuses what RFC 9112, 3.2 wants to be refused: a request of HTTP/1.1 without `Host`, with two of them or with one that is no host; a target of another
 * form. A target in absolute form stands for the header afterwards.
 * @throws HttpError 400
 */
export function requireTarget(request: IncomingMessage, { path, authority }: RequestTarget): void {
  const { rawHeaders, headers, httpVersion } = request;
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  if (hosts > 1) throw badRequest('The header Host stands there more than once.');
  if (hosts === 0 && httpVersion === '1.1') throw badRequest('A request of HTTP/1.1 needs the header Host.');
  requireHost(headers.host ?? '', 'The header Host');
  if (authority !== null) {
    if (authority === '') throw badRequest('The request target names no host.');
    requireHost(authority, 'The host of the request target');
    headers.host = authority;
  }
  const isWhole = path === '*' && request.method === 'OPTIONS' && authority === null;
  if (path.startsWith('/') || isWhole) return;
  throw badRequest(`The request target must be a path or an address with http: or https:, not ${shown(path)}.`);
}

function requireHost(host: string, what: string): void {
  if (!HOST.test(host)) throw badRequest(`${what} must be a host with or without a port, not ${shown(host)}.`);
}

/** `uri-host [ ":" port ]` of RFC 9110, 7.2; it may be empty. */
const HOST = /^(?:[\w.~!$&'()*+,;=%-]*|\[[\da-f:.]+\])(?::\d*)?$/i;

function shown(text: string): string {
  return JSON.stringify(text.length <= 100 ? text : `${text.slice(0, 100)}...`);
}
