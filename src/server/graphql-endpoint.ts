import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { BaseContext, HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import { type AcceptedType, chooseResponseType } from './accept';
import { isCacheable } from './answer-plugin';
import { asHttpError } from './coded-http-error';
import { COST_HEADER } from './cost/request-cost';
import { DEADLINE_MILLISECONDS, within } from './deadline';
import { asksQuery, matchesEtag, namesEtag, questionText, weakEtag } from './etag';
import type { Exchange } from './exchange';
import { HttpError } from './http-error';
import type { HttpFrontOptions } from './http-front-options';
import { preferredLocale } from './locale';
import { asksSubscription } from './question';
import { readGraphqlRequest } from './read-graphql-request';
import { requireOperation } from './require-operation';
import { type Answer, addVary, send } from './send';
import { createStreamEndpoint, mustAcceptStream, namesStream } from './subscriptions/stream-endpoint';

/**
 * Makes the handler of GET, HEAD and POST /graphql: reads and checks the request, answers 304 or lets Apollo answer, adds ETag and
 * language. Subscriptions are answered with a stream; a browser that asks nothing is shown the playground.
 */
export function createGraphqlEndpoint<C extends BaseContext>(
  options: HttpFrontOptions<C>,
): (exchange: Exchange) => Promise<void> {
  const { streams, deadlineMilliseconds = DEADLINE_MILLISECONDS } = options;
  const streamOnly = streams && createStreamEndpoint(options, streams);
  const answer = createAnswerer(options);
  return async (exchange) => {
    const { request, response } = exchange;
    const { accept } = request.headers;
    if (isReader(exchange)) return send(exchange, toPlayground());
    if (streamOnly && namesStream(accept) && chooseResponseType(accept) === null) return streamOnly(exchange);
    const graphqlRequest = await readGraphqlRequest(exchange, options);
    if (streams && asksSubscription(graphqlRequest)) {
      if (!namesStream(accept)) throw mustAcceptStream(accept);
      return streams.open(exchange, graphqlRequest);
    }
    admit(options, request);
    requireOperation(graphqlRequest);
    const accepted = requireAcceptedType(accept);
    // Apollo's own reading of Accept would fail only after a mutation has run.
    graphqlRequest.headers.set('accept', accepted.named ? accepted.type : '*/*');
    const made = await within(
      deadlineMilliseconds,
      (signal) => answer(request, graphqlRequest, accepted, signal),
      response,
    ).catch(rethrowAsHttp);
    await send(exchange, made);
  };
}

type Answerer = (
  request: IncomingMessage,
  graphqlRequest: HTTPGraphQLRequest,
  accepted: AcceptedType,
  signal: AbortSignal,
) => Promise<Answer>;

function createAnswerer<C extends BaseContext>(options: HttpFrontOptions<C>): Answerer {
  const schemaHash = createHash('sha256').update(options.schemaSdl).digest('base64url');
  return async (request, graphqlRequest, { type }, signal) => {
    const locale = preferredLocale(request.headers['accept-language']);
    const data = await options.snapshot();
    const { label } = data.version;
    const question = isAnonymous(request)
      ? questionText(graphqlRequest, { dataVersion: label, schemaHash, type, locale })
      : null;
    const place = question === null ? null : options.answerCache?.placeOf(question, request, graphqlRequest);
    const etag = place?.kept?.etag ?? (question === null ? null : weakEtag(question));
    const headers: Record<string, string> = {};
    addVary(headers, 'Accept', 'Accept-Language', 'Authorization');
    const ifNoneMatch = request.headers['if-none-match'];
    if (etag !== null && namesEtag(ifNoneMatch, etag) && (place?.kept || asksQuery(graphqlRequest)))
      return unchanged(headers, etag);
    const repeats = etag !== null && request.method !== 'POST' && matchesEtag(ifNoneMatch, etag);
    const given = place?.give();
    if (given && etag !== null) return repeats ? unchanged(headers, etag) : given;

    let context: C | undefined;
    const createContext = async (): Promise<C> => (context = await options.createContext(request, { data, signal }));
    const result =
      (await options.lane?.answer(graphqlRequest, { createContext, signal })) ??
      (await options.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: graphqlRequest, context: createContext }));
    const keeps = etag !== null && isCacheable(graphqlRequest);
    if (keeps && repeats) return unchanged(headers, etag);
    for (const [name, value] of result.headers) headers[name] = value;
    const languages = (context && options.languagesOf?.(context)) ?? [];
    headers['content-language'] = languages.join(', ') || locale;
    Object.assign(headers, keeps ? { etag, 'cache-control': 'public, no-cache' } : { 'cache-control': 'no-store' });
    const made = { status: result.status ?? 200, headers, body: bodyOf(result) };
    if (!keeps || !place || made.status !== 200) return made;
    return place.offer(etag, made, () => isNewest(options, label));
  };
}

/** While newer data is being read, nothing is; who asks next waits for it, and meets its errors. */
function isNewest<C extends BaseContext>(options: HttpFrontOptions<C>, label: string): boolean {
  const now = options.snapshot();
  if (!(now instanceof Promise)) return now.version.label === label;
  now.catch(() => undefined);
  return false;
}

function unchanged(headers: Record<string, string>, etag: string): Answer {
  return { status: 304, headers: { ...headers, etag, 'cache-control': 'public, no-cache' }, body: '' };
}

function isAnonymous({ headers }: IncomingMessage): boolean {
  const { authorization, cookie, [COST_HEADER]: asksCost } = headers;
  return authorization === undefined && cookie === undefined && asksCost === undefined;
}

/** Whether a person has typed the address into a browser. */
function isReader({ request, search }: Exchange): boolean {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  return isRead && search === '' && /\btext\/html\b/i.test(request.headers.accept ?? '');
}

function toPlayground(): Answer {
  const headers = { location: '/playground/', 'cache-control': 'no-store', vary: 'Accept' };
  return { status: 303, headers, body: '' };
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
