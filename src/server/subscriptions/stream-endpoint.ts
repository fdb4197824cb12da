import type { BaseContext } from '@apollo/server';
import type { Exchange } from '../exchange';
import { HttpError } from '../http-error';
import type { HttpFrontOptions } from '../http-front-options';
import { parseQualities } from '../qualities';
import { readBodyOf } from '../read-body';
import { readGraphqlRequest, type ReadRequest } from '../read-graphql-request';
import { remembering } from '../remembering';
import type { Streams } from './streams';

const EVENT_STREAM = 'text/event-stream';

/** Makes the handler of GET and POST /graphql/stream, for clients that cannot choose what they accept. */
export function createStreamEndpoint<C extends BaseContext>(
  options: HttpFrontOptions<C>,
  streams: Streams,
): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    const { accept } = exchange.request.headers;
    if (accept !== undefined && !acceptsStream(accept)) throw mustAcceptStream(accept);
    if (exchange.request.method === 'HEAD') return streams.head(exchange);
    const read = await readOrRefuse(exchange, options, streams);
    if (read !== null) await streams.open(exchange, read.graphqlRequest, read.keep);
  };
}

/** Whether the client has written out that it reads server-sent events. */
export const namesStream = remembering((accept) => (parseQualities(accept ?? '').get(EVENT_STREAM) ?? 0) > 0);

export function mustAcceptStream(accept: string | undefined): HttpError {
  const found = accept === undefined ? 'there was no such header' : `it was ${JSON.stringify(accept)}`;
  return new HttpError({
    status: 406,
    code: 'NOT_ACCEPTABLE',
    message: `A subscription is answered with a stream: Accept must name ${EVENT_STREAM}; ${found}.`,
  });
}

/** Null when the document that the request names is refused: of errors of the document, a stream tells in its events. */
async function readOrRefuse<C extends BaseContext>(
  exchange: Exchange,
  options: HttpFrontOptions<C>,
  streams: Streams,
): Promise<ReadRequest | null> {
  try {
    return readGraphqlRequest(exchange, await readBodyOf(exchange, options.maxBodyBytes), options);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const { errors } = JSON.parse(error.body) as { errors: readonly { extensions: { code: string } }[] };
    if (!errors.every(({ extensions }) => ERRORS_OF_DOCUMENT.has(extensions.code))) throw error;
    await streams.refuse(exchange, errors);
    return null;
  }
}

const ERRORS_OF_DOCUMENT: ReadonlySet<string> = new Set([
  'FORBIDDEN',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COSTLY',
]);

function acceptsStream(accept: string): boolean {
  const qualities = parseQualities(accept);
  return (qualities.get(EVENT_STREAM) ?? qualities.get('text/*') ?? qualities.get('*/*') ?? 0) > 0;
}
