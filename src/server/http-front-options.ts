import type { IncomingMessage } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import type { Logger } from 'pino';
import { requestAddress } from './export/request-address';
import type { Snapshot } from '../snapshot';
import type { AnswerCache } from './answer-cache';
import type { RegisteredDocuments } from './documents/registered-documents';
import type { Exchange } from './exchange';
import type { HttpError } from './http-error';
import type { TrustedDocuments } from './documents/trusted-documents';
import type { CompiledLane } from './lane/compiled-lane';
import { Proxies } from './proxy-trust';
import type { ClientBudget } from './rate-limit/request-budget';
import type { Route } from './router';
import type { Streams } from './subscriptions/streams';

/** In milliseconds; Node answers 408 and closes the connection. */
export interface FrontTimeouts {
  headersTimeout: number;
  requestTimeout: number;
  connectionsCheckingInterval: number;
}

/** What is known of a request before its context is made. */
export interface RequestFacts {
  /** The version of the data that the whole answer is made from. */
  readonly data: Snapshot;
  /** Aborted when the client goes away or the deadline passes: nobody waits for the answer any longer. It is made when it is first asked for. */
  readonly signal: AbortSignal;
}

/** All that the HTTP front needs from the rest of the process. */
export interface HttpFrontOptions<C extends BaseContext> {
  /** Started (`await apollo.start()`) and made with `createApolloOptions()`, which marks the answers that may carry an ETag. */
  apollo: ApolloServer<C>;
  /** Answers what Apollo has accepted before; Apollo answers everything if left out. Its plugin has to be one of Apollo's. */
  lane?: CompiledLane<C>;
  createContext(request: IncomingMessage, facts: RequestFacts): C;
  /** Under which the client reached the server: answers contain it, so it is a part of the ETag. Taken from `Host` if left out. */
  addressOf?(request: IncomingMessage): string;
  /** The newest version of the data, taken once for a request: its label is a part of the ETag. */
  snapshot(): Snapshot | Promise<Snapshot>;
  /** The public schema as text, for /schema.graphql; part of every ETag, so that a new release invalidates what clients hold. */
  schemaSdl: string;
  /** The same with what each field costs, for /schema.cost.graphql. */
  costsSdl?: string;
  /** Absolute path of the built playground. */
  playgroundDirectory: string;
  /** Origins that may read answers in a browser; `*` means any. */
  corsOrigins: readonly string[];
  logger: Logger;
  /** True once the database is open and a data revision is loaded. */
  isReady(): Promise<boolean>;
  /** The documents that a request may name instead of sending them; none if left out. */
  documents?: TrustedDocuments;
  /** Where documents are kept that clients send with their hash; nothing is registered if left out. */
  registeredDocuments?: RegisteredDocuments;
  /** Answers subscriptions; there are none if left out. */
  streams?: Streams;
  /** Further addresses: files and the pages of nodes; none if left out. */
  routes?: readonly Route[];
  /** Sends an error as a page to whoever reads pages; false to all others, who get data. */
  sendErrorPage?(exchange: Exchange, error: HttpError): Promise<boolean>;
  /** Largest request body in bytes; 100 KB if left out. */
  maxBodyBytes?: number;
  /** What the client of a request may spend; anything if left out. */
  budgetOf?(request: IncomingMessage): Pick<ClientBudget, 'chargeUpTo' | 'settle'>;
  /** Answers what was asked before at the same version of the data; each answer is made anew if left out. */
  answerCache?: AnswerCache;
  /** After which an answer is given up; 10 s if left out. */
  deadlineMilliseconds?: number;
  /** How long a client may take to send headers and body. */
  timeouts?: Partial<FrontTimeouts>;
}

/** Where the options do not say it, no proxy is trusted. */
export function addressOfRequest<C extends BaseContext>(
  options: HttpFrontOptions<C>,
  request: IncomingMessage,
): string {
  return options.addressOf?.(request) ?? requestAddress(request, NO_PROXIES);
}

const NO_PROXIES = new Proxies(0);
