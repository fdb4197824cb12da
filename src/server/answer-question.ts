import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type BaseContext, HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import { underSignal } from '../db/work-signal';
import type { Snapshot } from '../snapshot';
import type { AnswerPlace } from './answer-cache';
import { isCacheable } from './answer-plugin';
import { COST_HEADER, costHeaders, settleCost } from './cost/request-cost';
import type { Deadline } from './deadline';
import { asksQuery, matchesEtag, namesEtag, questionText, weakEtag } from './etag';
import { HttpError } from './http-error';
import { addressOfRequest, type HttpFrontOptions } from './http-front-options';
import { type Answer, addVary } from './send';

export interface Asked {
  readonly request: IncomingMessage;
  readonly graphqlRequest: HTTPGraphQLRequest;
  /** Media type of the answer. */
  readonly type: string;
  readonly deadline: Deadline;
}

/** Makes the function that answers a question: with 304, from the cache, by the compiled lane or by Apollo; at once where nothing is awaited. */
export function createAnswerer<C extends BaseContext>(
  options: HttpFrontOptions<C>,
): (asked: Asked) => Answer | Promise<Answer> {
  const schemaHash = createHash('sha256').update(options.schemaSdl).digest('base64url');
  return (asked) => {
    const data = options.snapshot();
    const answerFrom = (each: Snapshot): Answer | Promise<Answer> =>
      new Answering(options, asked, each, schemaHash).answer();
    return data instanceof Promise ? asked.deadline.race(data.then(answerFrom)) : answerFrom(data);
  };
}

class Answering<C extends BaseContext> {
  private readonly place: AnswerPlace | null;
  private readonly etag: string | null;
  private context: C | undefined;

  constructor(
    private readonly options: HttpFrontOptions<C>,
    private readonly asked: Asked,
    private readonly data: Snapshot,
    schemaHash: string,
  ) {
    const { request, graphqlRequest, type } = asked;
    const { label } = data.version;
    const question = isAnonymous(request)
      ? questionText(graphqlRequest, {
          dataVersion: label,
          schemaHash,
          address: addressOfRequest(options, request),
          type,
        })
      : null;
    this.place =
      question === null ? null : (options.answerCache?.placeOf({ question, label }, request, graphqlRequest) ?? null);
    this.etag = this.place?.kept?.etag ?? (question === null ? null : weakEtag(question));
  }

  answer(): Answer | Promise<Answer> {
    const { etag, place } = this;
    const { request, graphqlRequest, deadline } = this.asked;
    const ifNoneMatch = request.headers['if-none-match'];
    if (etag !== null && namesEtag(ifNoneMatch, etag) && (place?.kept || asksQuery(graphqlRequest))) {
      if (request.method === 'POST') throw alreadyThere(etag);
      return this.unchanged(etag);
    }
    const given = place?.give();
    if (given && etag !== null) return this.isRepeated() ? this.unchanged(etag) : given;
    const facts = { createContext: this.createContext, signal: deadline };
    const result = this.options.lane?.answer(graphqlRequest, facts) ?? null;
    if (result !== null && !(result instanceof Promise)) return this.answerOf(result);
    const { signal } = deadline;
    return deadline.race(
      underSignal(signal, async () => this.answerOf((await result) ?? (await this.askApollo(graphqlRequest)))),
    );
  }

  private async askApollo(httpGraphQLRequest: HTTPGraphQLRequest): Promise<HTTPGraphQLResponse> {
    const context = async (): Promise<C> => this.createContext();
    const response = await this.options.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
    if (this.context === undefined) return response;
    settleCost(this.context, Buffer.byteLength(bodyOf(response)));
    // In the order in which the lane has them.
    const headers = new HeaderMap([...Object.entries(costHeaders(this.context)), ...response.headers]);
    return { ...response, headers };
  }

  private readonly createContext = (): C => {
    const { request, deadline } = this.asked;
    const { data } = this;
    this.context = this.options.createContext(request, {
      data,
      get signal() {
        return deadline.signal;
      },
    });
    return this.context;
  };

  private answerOf(result: HTTPGraphQLResponse): Answer {
    const { etag, place, options } = this;
    const keeps = etag !== null && isCacheable(this.asked.graphqlRequest);
    if (keeps && this.isRepeated()) return this.unchanged(etag);
    const headers: Record<string, string> = {};
    addVary(headers, 'Accept', 'Authorization');
    for (const [name, value] of result.headers) headers[name] = value;
    if (keeps) headers['etag'] = etag;
    headers['cache-control'] = keeps ? 'public, no-cache' : 'no-store';
    const made = { status: result.status ?? 200, headers, body: bodyOf(result) };
    if (!keeps || !place || made.status !== 200) return made;
    return place.offer(etag, made, () => isNewest(options, this.data.version.label));
  }

  /** `*` stands for any answer, so it is looked at only where there is one. */
  private isRepeated(): boolean {
    const { headers, method } = this.asked.request;
    return this.etag !== null && method !== 'POST' && matchesEtag(headers['if-none-match'], this.etag);
  }

  private unchanged(etag: string): Answer {
    const headers: Record<string, string> = {};
    addVary(headers, 'Accept', 'Authorization');
    const kept = this.place?.kept ? { kept: this.place.name } : {};
    return { status: 304, headers: { ...headers, etag, 'cache-control': 'public, no-cache' }, body: '', ...kept };
  }
}

/** While newer data is being read, nothing is; who asks next waits for it, and meets its errors. */
function isNewest<C extends BaseContext>(options: HttpFrontOptions<C>, label: string): boolean {
  const now = options.snapshot();
  if (!(now instanceof Promise)) return now.version.label === label;
  now.catch(() => undefined);
  return false;
}

/** RFC 9110, 13.1.2: only GET and HEAD are answered with 304; nothing is run for any other method. */
function alreadyThere(etag: string): HttpError {
  return new HttpError({
    status: 412,
    code: 'PRECONDITION_FAILED',
    message: 'The answer is the one that If-None-Match names. Send a GET to be answered 304, or leave the header out.',
    headers: { etag },
  });
}

function isAnonymous({ headers }: IncomingMessage): boolean {
  const { authorization, cookie, [COST_HEADER]: asksCost } = headers;
  return authorization === undefined && cookie === undefined && asksCost === undefined;
}

function bodyOf(answer: HTTPGraphQLResponse): string {
  if (answer.body.kind === 'complete') return answer.body.string;
  throw new Error('Incremental delivery needs a graphql version that this server does not use.');
}
