import type { IncomingHttpHeaders } from 'node:http';
import { isAllowedOrigin } from '../cors';
import { HttpError } from '../http-error';

/**
 * Refuses the pages of other sites, as the specification of the transport wants it: a name that is made to lead to this machine would else let a
 * foreign page ask in its reader's network. Programs send no origin.
 */
export function requireKnownOrigin({ origin }: IncomingHttpHeaders, corsOrigins: readonly string[]): void {
  if (origin === undefined || isAllowedOrigin(origin, corsOrigins)) return;
  throw new HttpError({
    status: 403,
    code: 'FORBIDDEN',
    message: `Pages of ${JSON.stringify(origin.slice(0, 100))} may not ask here; CORS_ORIGINS of the server names those that may.`,
  });
}
