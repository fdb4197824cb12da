import type { IncomingMessage } from 'node:http';
import type { BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import { asHttpError } from '../coded-http-error';
import { within } from '../deadline';
import type { Exchange } from '../exchange';
import { questionOf } from '../question';
import { EVENT_STREAM_HEADERS, EventStream } from './event-stream';
import type { StreamLimits } from './stream-limits';
import { StreamSlots } from './stream-slots';
import { startSubscription, type Subscription, type SubscriptionEngine } from './subscription';

export interface StreamsOptions<C extends BaseContext> extends SubscriptionEngine<C> {
  createContext(request: IncomingMessage, signal: AbortSignal): Promise<C> | C;
  /** By what a client can resume behind an event; null where it cannot. */
  eventIdOf(event: unknown): string | null;
  /** Who asks, to count streams by. */
  clientOf(request: IncomingMessage): string;
  /** Charges the client up to this many points for the request; throws when he has spent too much. */
  charge(request: IncomingMessage, points: number): void;
  limits: Readonly<StreamLimits>;
}

/** The streams of a server: GraphQL over server-sent events, one operation a connection ("distinct connections mode"). */
export interface Streams {
  /** Answers a request with a stream; `accepted` is called where its document has passed every check. Resolves when the stream is over. */
  open(exchange: Exchange, request: HTTPGraphQLRequest, accepted: () => void): Promise<void>;
  /** Answers with a stream that tells these errors and ends: a browser shows its page no other body. */
  refuse(exchange: Exchange, errors: readonly unknown[]): Promise<void>;
  /** Answers HEAD with the headers of a stream. */
  head(exchange: Exchange): void;
  /** Ends every stream with `complete`. */
  close(): void;
}

export function createStreams<C extends BaseContext>(options: StreamsOptions<C>): Streams {
  const slots = new StreamSlots(options.limits);
  const enders = new Set<() => void>();

  async function open(exchange: Exchange, request: HTTPGraphQLRequest, accepted: () => void): Promise<void> {
    const question = questionOf(request);
    const charge = (points: number): void => options.charge(exchange.request, points);
    admit(charge);
    const release = slots.take(options.clientOf(exchange.request));
    try {
      const started = await within(
        options.deadlineMilliseconds,
        async (signal) => {
          const context = await options.createContext(exchange.request, signal);
          return startSubscription(options, question, context, charge);
        },
        exchange.response,
      );
      if ('errors' in started) return await refuse(exchange, started.errors);
      accepted();
      await run(exchange, started);
    } finally {
      release();
    }
  }

  async function refuse(exchange: Exchange, errors: readonly unknown[]): Promise<void> {
    const stream = opened(exchange);
    await stream.next({ errors });
    stream.complete();
  }

  async function run(exchange: Exchange, { events, resultOf }: Subscription<C>): Promise<void> {
    const end = (): void => void events.return?.();
    const timer = setTimeout(end, options.limits.lifetimeMilliseconds).unref();
    enders.add(end);
    exchange.response.on('close', end);
    const stream = opened(exchange);
    try {
      for (let event = await events.next(); event.done !== true; event = await events.next()) {
        // With a fresh context each time: loaders remember what they have read, and it is not new any more.
        const contextOf = (signal: AbortSignal): Promise<C> | C => options.createContext(exchange.request, signal);
        const result = await resultOf(event.value, contextOf, exchange.response);
        if (!(await stream.next(result, options.eventIdOf(event.value)))) break;
      }
    } finally {
      clearTimeout(timer);
      enders.delete(end);
      end();
    }
    stream.complete();
  }

  function head({ response }: Exchange): void {
    response.writeHead(200, EVENT_STREAM_HEADERS).end();
  }

  function opened({ response }: Exchange): EventStream {
    const stream = new EventStream(response, options.limits);
    stream.open();
    return stream;
  }

  return { open, refuse, head, close: () => [...enders].forEach((end) => end()) };
}

/** Before anybody looks at the request, or a flood of broken ones would be free. */
function admit(charge: (points: number) => void): void {
  try {
    charge(1);
  } catch (error) {
    throw asHttpError(error);
  }
}
