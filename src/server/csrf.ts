import type { IncomingHttpHeaders } from 'node:http';
import { isAllowedOrigin } from './cors';

/** Headers that a form, image or script cannot set; Apollo knows the same two. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

/**
 * Whether a GET surely does not come from a form, an image or a script of a foreign page, which could time or trigger a query
 * with the reader's network rights. Proof is a header that needs a preflight, or what the browser says about the request
 * (Fetch Metadata, https://www.w3.org/TR/fetch-metadata/); a page cannot forge the latter.
 */
export function isSafeFromForgery(headers: IncomingHttpHeaders, corsOrigins: readonly string[]): boolean {
  if (PREFLIGHT_HEADERS.some((name) => typeof headers[name] === 'string' && headers[name] !== '')) return true;
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return true;
  if (headers['sec-fetch-mode'] !== 'cors') return false;
  return site !== 'cross-site' || isAllowedOrigin(headers.origin, corsOrigins);
}
