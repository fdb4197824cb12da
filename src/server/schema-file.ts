import { matchesEtag, weakEtag } from './etag';
import type { Exchange } from './exchange';
import { send } from './send';

/** Makes the handler of /schema.graphql, or of /schema.cost.graphql: the public schema as text. */
export function createSchemaFile(schemaSdl: string): (exchange: Exchange) => Promise<void> {
  const etag = weakEtag(schemaSdl);
  return (exchange) => {
    const isKnown = matchesEtag(exchange.request.headers['if-none-match'], etag);
    return send(exchange, {
      status: isKnown ? 304 : 200,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache', etag },
      body: isKnown ? '' : schemaSdl,
    });
  };
}
