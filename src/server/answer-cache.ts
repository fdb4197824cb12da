import type { IncomingMessage } from 'node:http';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import { compress, type Encoding } from './compression';
import { TRACE_HEADER } from './cost/request-cost';
import { bytesOf, type KeptAnswer, type KeptName, ownBytes } from './kept-answer';
import type { ClientBudget } from './rate-limit/request-budget';
import type { Answer } from './send';

export interface AnswerCacheInit {
  budgetOf(request: IncomingMessage): ClientBudget;
  readonly maxBytes?: number;
}

export const ANSWER_CACHE_BYTES = 64 * 1024 * 1024;

/** What was asked, and of which version of the data. */
export interface AskedQuestion {
  readonly question: string;
  readonly label: string;
}

/** Where the answer to one request is kept, or would be. */
export interface AnswerPlace {
  readonly kept: KeptAnswer | undefined;
  readonly name: KeptName;
  /** The kept answer, charged to the client; undefined also where it has not enough points left, which Apollo then meets and tells. */
  give(): Answer | undefined;
  /** Keeps an answer that is made for the second time, unless there is newer data by now; gives it in any case. */
  offer(etag: string, answer: Answer, isNewest: () => boolean): Answer;
}

/** Keeps answers that were asked for twice, for whoever asks the same next. A question names the version of the data, so that no answer grows old. */
export class AnswerCache {
  private readonly answers: LRUCache<string, KeptAnswer>;
  /** ETags of answers that were made once. */
  private readonly seen = new LRUCache<string, true>({ max: 10_000 });
  private readonly maxEntryBytes: number;

  constructor(private readonly init: AnswerCacheInit) {
    const { maxBytes = ANSWER_CACHE_BYTES } = init;
    this.maxEntryBytes = Math.ceil(maxBytes / 8);
    this.answers = new LRUCache({ maxSize: maxBytes, maxEntrySize: this.maxEntryBytes, sizeCalculation: bytesOf });
  }

  /** Bytes of all that is kept. */
  get bytes(): number {
    return this.answers.calculatedSize;
  }

  /** Null where the answer depends on more than the question, the and the media type that Apollo is asked for. */
  placeOf({ question, label }: AskedQuestion, request: IncomingMessage, asked: HTTPGraphQLRequest): AnswerPlace | null {
    const { headers, method, search } = asked;
    const hasMore = method === 'GET' && new URLSearchParams(search).has('extensions');
    if (hasMore || headers.has(TRACE_HEADER)) return null;
    const key = `${question}\n${headers.get('accept') ?? ''}`;
    const kept = this.answers.get(key);
    return {
      kept,
      name: { key, label },
      give: () => kept && this.give({ key, label }, kept, request),
      offer: (etag, answer, isNewest) => this.offer({ key, label }, etag, answer, request, isNewest),
    };
  }

  find(key: string): KeptAnswer | undefined {
    return this.answers.get(key);
  }

  /** The headers that tell what the client may still spend, once it is charged; null where it has not enough. */
  charge(request: IncomingMessage, cost: number): Readonly<Record<string, string>> | null {
    const budget = this.init.budgetOf(request);
    try {
      budget.chargeUpTo(cost);
    } catch {
      return null;
    }
    return budget.headers();
  }

  private give(name: KeptName, kept: KeptAnswer, request: IncomingMessage): Answer | undefined {
    const headers = this.charge(request, kept.cost);
    return headers === null ? undefined : this.answerOf(name, kept, { ...kept.headers, ...headers });
  }

  private offer(
    name: KeptName,
    etag: string,
    answer: Answer,
    request: IncomingMessage,
    isNewest: () => boolean,
  ): Answer {
    const isFirst = !this.seen.has(etag);
    this.seen.set(etag, true);
    if (isFirst || !isNewest()) return answer;
    const headers = { ...answer.headers };
    const forms = { plain: ownBytes(answer.body) };
    const kept: KeptAnswer = { etag, cost: this.init.budgetOf(request).spent, headers, forms };
    this.answers.set(name.key, kept);
    return this.answerOf(name, kept, answer.headers);
  }

  private answerOf(name: KeptName, kept: KeptAnswer, headers: Record<string, string>): Answer {
    return {
      kept: name,
      status: 200,
      headers,
      body: kept.forms.plain,
      compressed: (encoding) => kept.forms[encoding] ?? this.compress(name.key, kept, encoding),
    };
  }

  private async compress(key: string, { forms: { plain } }: KeptAnswer, encoding: Encoding): Promise<Buffer> {
    const form = ownBytes(await compress(plain, encoding));
    const kept = this.answers.peek(key);
    if (kept?.forms.plain !== plain) return form;
    const more = { ...kept, forms: { ...kept.forms, [encoding]: form } };
    if (bytesOf(more, key) <= this.maxEntryBytes) this.answers.set(key, more);
    return form;
  }
}
