import type { IncomingMessage } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import type { Logger } from 'pino';

/** All that the HTTP front needs from the rest of the process. */
export interface HttpFrontOptions<C extends BaseContext> {
  /** Started (`await apollo.start()`) and made with `createApolloOptions()`, which marks the answers that may carry an ETag. */
  apollo: ApolloServer<C>;
  createContext(request: IncomingMessage): Promise<C> | C;
  /** Changes with every revision of the data; part of every ETag. */
  dataVersion(): string | Promise<string>;
  /** The public schema as text, for /schema.graphql; part of every ETag, so that a new release invalidates what clients hold. */
  schemaSdl: string;
  /** Absolute path of the built playground. */
  playgroundDirectory: string;
  /** Origins that may read answers in a browser; `*` means any. */
  corsOrigins: readonly string[];
  logger: Logger;
  /** True once the database is open and a data revision is loaded. */
  isReady(): Promise<boolean>;
  /** Largest request body in bytes; 100 KB if left out. */
  maxBodyBytes?: number;
}
