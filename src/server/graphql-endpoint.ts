import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { BaseContext, HTTPGraphQLResponse } from '@apollo/server';
import { type AcceptedType, chooseResponseType } from './accept';
import { isCacheable } from './answer-plugin';
import { asHttpError } from './coded-http-error';
import { COST_HEADER } from './cost/cost-plugin';
import { DEADLINE_MILLISECONDS, within } from './deadline';
import { asksQuery, etagOf, matchesEtag } from './etag';
import type { Exchange } from './exchange';
import { HttpError } from './http-error';
import type { HttpFrontOptions } from './http-front-options';
import { preferredLocale } from './locale';
import { asksSubscription } from './question';
import { readGraphqlRequest } from './read-graphql-request';
import { addVary, send } from './send';
import { createStreamEndpoint, mustAcceptStream, namesStream } from './subscriptions/stream-endpoint';

/**
 * Makes the handler of GET and POST /graphql: reads and checks the request, answers 304 or lets Apollo answer, adds ETag and
 * language. Subscriptions are answered with a stream.
 */
export function createGraphqlEndpoint<C extends BaseContext>(
  options: HttpFrontOptions<C>,
): (exchange: Exchange) => Promise<void> {
  const schemaHash = createHash('sha256').update(options.schemaSdl).digest('base64url');
  const { streams } = options;
  const streamOnly = streams && createStreamEndpoint(options, streams);
  return async (exchange) => {
    const { request } = exchange;
    const { accept } = request.headers;
    if (streamOnly && namesStream(accept) && chooseResponseType(accept) === null) return streamOnly(exchange);
    const graphqlRequest = await readGraphqlRequest(exchange, options);
    if (streams && asksSubscription(graphqlRequest)) {
      if (!namesStream(accept)) throw mustAcceptStream(accept);
      return streams.open(exchange, graphqlRequest);
    }
    admit(options, request);
    const accepted = requireAcceptedType(request.headers.accept);
    // Apollo's own reading of Accept would fail only after a mutation has run.
    graphqlRequest.headers.set('accept', accepted.named ? accepted.type : '*/*');

    const { authorization, cookie, [COST_HEADER]: asksCost } = request.headers;
    const anonymous = authorization === undefined && cookie === undefined && asksCost === undefined;
    const dataVersion = await options.dataVersion();
    const acceptLanguage = request.headers['accept-language'] ?? '';
    const etag = anonymous
      ? etagOf(graphqlRequest, { dataVersion, schemaHash, type: accepted.type, acceptLanguage })
      : null;
    const headers: Record<string, string> = {};
    addVary(headers, 'Accept', 'Accept-Language', 'Authorization');

    if (etag !== null && matchesEtag(request.headers['if-none-match'], etag) && asksQuery(graphqlRequest)) {
      await send(exchange, {
        status: 304,
        headers: { ...headers, etag, 'cache-control': 'public, no-cache' },
        body: '',
      });
      return;
    }
    let context: C | undefined;
    const answer = await within(options.deadlineMilliseconds ?? DEADLINE_MILLISECONDS, () =>
      options.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: graphqlRequest,
        context: async () => (context = await options.createContext(request)),
      }),
    ).catch(rethrowAsHttp);
    for (const [name, value] of answer.headers) headers[name] = value;
    const languages = (context && options.languagesOf?.(context)) ?? [];
    headers['content-language'] = languages.join(', ') || preferredLocale(acceptLanguage);
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

/** Every request costs a point before anybody looks at it, or a flood of broken ones would be free. */
function admit<C extends BaseContext>(options: HttpFrontOptions<C>, request: IncomingMessage): void {
  try {
    options.budgetOf?.(request).chargeUpTo(1);
  } catch (error) {
    rethrowAsHttp(error);
  }
}

function rethrowAsHttp(error: unknown): never {
  throw asHttpError(error);
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
