import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Snapshot } from '../snapshot';
import type { AnswerCache } from './answer-cache';
import type { Encoding } from './compression';
import type { RegisteredDocuments } from './documents/registered-documents';
import type { Exchange } from './exchange';
import type { KeptName } from './kept-answer';
import type { Sent } from './send';

export interface RepeatName extends KeptName {
  /** Of a registered document that the request names: it is asked for once more with each repeat, and has to be there. */
  readonly hash: string | null;
}

/** What was written last time for the very same request: the same address, headers and body. */
interface Repeat extends RepeatName {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly encoding: Encoding | null;
}

/**
 * Answers a request that is byte for byte one that was answered before, with the answer that is kept. Whatever is checked of a request follows
 * from these bytes, so it comes out the same; what does not follow from them is looked at each time: the version of the data, and what the
 * client may spend.
 */
export class RepeatedRequests {
  private readonly known = new LRUCache<string, Repeat>({
    maxSize: MOST_BYTES,
    sizeCalculation: (_repeat, text) => 2 * text.length + OVERHEAD,
  });

  constructor(
    private readonly cache: AnswerCache,
    private readonly addressOf: (request: IncomingMessage) => string,
    private readonly documents?: Pick<RegisteredDocuments, 'find'>,
  ) {}

  /** All that decides about the answer; null for a request that is not worth it. */
  textOf({ request }: Exchange, body: Buffer | null): string | null {
    const { method, url, rawHeaders, headers } = request;
    if (method === 'HEAD' || (body?.length ?? 0) > LONGEST_BODY) return null;
    let text = `${method} ${url}`;
    // Whether these are believed depends on who sends them.
    if (FORWARDED.some((name) => headers[name] !== undefined)) text += `\n${this.addressOf(request)}`;
    for (let index = 0; index < rawHeaders.length; index += 2) {
      const name = rawHeaders[index] as string;
      if (!WITHOUT_EFFECT.has(name)) text += `\n${name}: ${rawHeaders[index + 1]}`;
    }
    return body === null ? text : `${text}\n\n${body.toString('latin1')}`;
  }

  /** Whether it has answered. */
  give({ request, response }: Exchange, text: string, data: Snapshot | Promise<Snapshot>): boolean {
    const repeat = this.known.get(text);
    // Whoever waits for newer data meets its errors.
    if (data instanceof Promise) data.catch(() => undefined);
    if (repeat === undefined || data instanceof Promise || data.version.label !== repeat.label) return false;
    if (repeat.hash !== null && this.documents?.find(repeat.hash) === undefined) return false;
    const kept = this.cache.find(repeat.key);
    const body = kept?.forms[repeat.encoding ?? 'plain'];
    if (kept === undefined || body === undefined) return false;
    const hasBody = repeat.status === 200;
    const spending = this.cache.charge(request, hasBody ? kept.cost : 1);
    if (spending === null) return false;
    const headers = [...repeat.headers];
    if (hasBody) for (const [name, value] of Object.entries(spending)) headers.push(name, value);
    response.writeHead(repeat.status, headers);
    response.end(hasBody ? body : undefined);
    return true;
  }

  remember(text: string, name: RepeatName, { status, headers, encoding }: Sent): void {
    const lasting = Object.entries(headers).filter(([header]) => !OF_THE_MOMENT.has(header));
    this.known.set(text, { ...name, status, encoding, headers: lasting.flat() });
  }
}

const MOST_BYTES = 16 * 1024 * 1024;
const OVERHEAD = 1_000;
const LONGEST_BODY = 16 * 1024;

/** Headers that nothing here reads, or that are looked at apart from this, as clients and proxies spell them. Others may decide. */
const NAMES = [
  ...['User-Agent', 'Content-Length', 'Connection', 'Referer', 'Traceparent', 'Tracestate'],
  ...['X-Request-Id', 'X-Request-ID', 'X-Forwarded-For', 'Accept-Language'],
];
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(NAMES.flatMap((name) => [name, name.toLowerCase()]));

const FORWARDED = ['x-forwarded-host', 'x-forwarded-proto'] as const;

const OF_THE_MOMENT: ReadonlySet<string> = new Set(['ratelimit', 'ratelimit-policy']);
