import { createHash } from 'node:crypto';
import type { BaseContext, HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import { type AcceptedType, chooseResponseType } from './accept';
import { isCacheable } from './answer-plugin';
import { isSafeFromForgery } from './csrf';
import { asksQuery, etagOf, matchesEtag } from './etag';
import type { Exchange } from './exchange';
import { requestFromBody, requestFromSearch } from './graphql-request';
import { badRequest, HttpError } from './http-error';
import type { HttpFrontOptions } from './http-front-options';
import { preferredLocale } from './locale';
import { readBody } from './read-body';
import { addVary, send } from './send';

const DEFAULT_MAX_BODY_BYTES = 100 * 1024;

/** Makes the handler of GET and POST /graphql: reads and checks the request, answers 304 or lets Apollo answer, adds ETag and language. */
export function createGraphqlEndpoint<C extends BaseContext>(
  options: HttpFrontOptions<C>,
): (exchange: Exchange) => Promise<void> {
  const schemaHash = createHash('sha256').update(options.schemaSdl).digest('base64url');
  return async (exchange) => {
    const { request } = exchange;
    const graphqlRequest = await readRequest(exchange, options);
    const accepted = requireAcceptedType(request.headers.accept);
    // Apollo's own reading of Accept would fail only after a mutation has run.
    graphqlRequest.headers.set('accept', accepted.named ? accepted.type : '*/*');

    const anonymous = request.headers.authorization === undefined && request.headers.cookie === undefined;
    const dataVersion = await options.dataVersion();
    const acceptLanguage = request.headers['accept-language'] ?? '';
    const etag = anonymous
      ? etagOf(graphqlRequest, { dataVersion, schemaHash, type: accepted.type, acceptLanguage })
      : null;
    const headers: Record<string, string> = { 'content-language': preferredLocale(acceptLanguage) };
    addVary(headers, 'Accept', 'Accept-Language', 'Authorization');

    if (etag !== null && matchesEtag(request.headers['if-none-match'], etag) && asksQuery(graphqlRequest)) {
      await send(exchange, {
        status: 304,
        headers: { ...headers, etag, 'cache-control': 'public, no-cache' },
        body: '',
      });
      return;
    }
    const answer = await options.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: graphqlRequest,
      context: async () => options.createContext(request),
    });
    for (const [name, value] of answer.headers) headers[name] = value;
    // A revision written while the query ran may show in a part of the answer.
    const steady = (await options.dataVersion()) === dataVersion;
    if (etag !== null && steady && isCacheable(graphqlRequest)) {
      headers['etag'] = etag;
      headers['cache-control'] = 'public, no-cache';
    } else {
      headers['cache-control'] = 'no-store';
    }
    await send(exchange, { status: answer.status ?? 200, headers, body: bodyOf(answer) });
  };
}

async function readRequest<C extends BaseContext>(
  exchange: Exchange,
  options: HttpFrontOptions<C>,
): Promise<HTTPGraphQLRequest> {
  const { request, search } = exchange;
  if (request.method === 'POST') {
    return requestFromBody(request, await readBody(request, options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES));
  }
  if (!isSafeFromForgery(request.headers, options.corsOrigins)) {
    throw badRequest(
      'GET needs a header that a form or an image on a foreign page cannot send: "apollo-require-preflight: 1". Or use POST with Content-Type: application/json.',
    );
  }
  const graphqlRequest = requestFromSearch(request, search);
  graphqlRequest.headers.set('apollo-require-preflight', '1');
  return graphqlRequest;
}

function requireAcceptedType(accept: string | undefined): AcceptedType {
  const accepted = chooseResponseType(accept);
  if (accepted !== null) return accepted;
  throw new HttpError({
    status: 406,
    code: 'NOT_ACCEPTABLE',
    message: `Accept must allow application/graphql-response+json or application/json; it was ${JSON.stringify(accept)}.`,
  });
}

function bodyOf(answer: HTTPGraphQLResponse): string {
  if (answer.body.kind === 'complete') return answer.body.string;
  throw new Error('Incremental delivery needs a graphql version that this server does not use.');
}
