import type { IncomingMessage } from 'node:http';
import type { BaseContext } from '@apollo/server';
import { type AcceptedType, chooseResponseType } from './accept';
import { isAccepted } from './answer-plugin';
import { createAnswerer } from './answer-question';
import { asHttpError } from './coded-http-error';
import { Deadline, DEADLINE_MILLISECONDS } from './deadline';
import type { Exchange } from './exchange';
import { HttpError } from './http-error';
import { addressOfRequest, type HttpFrontOptions } from './http-front-options';
import { asksSubscription } from './question';
import { readBodyOf } from './read-body';
import { readGraphqlRequest } from './read-graphql-request';
import { RepeatedRequests } from './repeated-requests';
import { requireOperation } from './require-operation';
import { type Answer, send, sendAndTell } from './send';
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
  const addressOf = (request: IncomingMessage): string => addressOfRequest(options, request);
  const repeats =
    options.answerCache && new RepeatedRequests(options.answerCache, addressOf, options.registeredDocuments);
  return async (exchange) => {
    const { request, response } = exchange;
    const { accept } = request.headers;
    if (isReader(exchange)) return send(exchange, toPlayground());
    if (streamOnly && namesStream(accept) && chooseResponseType(accept) === null) return streamOnly(exchange);
    const body = await readBodyOf(exchange, options.maxBodyBytes);
    const text = repeats?.textOf(exchange, body) ?? null;
    if (repeats && text !== null && repeats.give(exchange, text, options.snapshot())) return;
    admit(options, request);
    const { graphqlRequest, document, keep } = readGraphqlRequest(exchange, body, options);
    if (streams && asksSubscription(graphqlRequest)) {
      if (!namesStream(accept)) throw mustAcceptStream(accept);
      return streams.open(exchange, graphqlRequest, keep);
    }
    requireOperation(graphqlRequest);
    const { type, named } = requireAcceptedType(accept);
    // Apollo's own reading of Accept would fail only after a mutation has run.
    graphqlRequest.headers.set('accept', named ? type : '*/*');
    const deadline = new Deadline(deadlineMilliseconds, response);
    try {
      const made = await answer({ request, graphqlRequest, type, deadline });
      // What is kept was answered, so its document has passed.
      if (made.kept) keep();
      const sent = await sendAndTell(exchange, made);
      if (repeats && text !== null && made.kept)
        repeats.remember(text, { ...made.kept, hash: document?.hash ?? null }, sent);
    } catch (error) {
      throw asHttpError(error);
    } finally {
      if (document !== null && isAccepted(graphqlRequest)) keep();
      // What has not been answered costs what was done for it.
      options.budgetOf?.(request).settle();
      deadline.end();
    }
  };
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
    throw asHttpError(error);
  }
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
