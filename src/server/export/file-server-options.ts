import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { createLoaders } from '../../loaders/loaders';
import type { DataVersion } from '../../services/data-version';
import type { RankingScope } from '../../services/ranking/compute-ranking';
import type { Scope } from '../../services/scope';
import type { RequestFacts } from '../http-front-options';
import type { ClientBudget } from '../rate-limit/request-budget';

/** What exports and the pages of nodes need from the rest of the process. */
export interface FileServerOptions {
  readonly read: DataSource;
  dataVersion(): Promise<DataVersion>;
  /** For rankings, which need more than the data. */
  rankingScopeOf(request: IncomingMessage, facts: RequestFacts): RankingScope;
  readonly deadlineMilliseconds: number;
  /** For filters and rankings, which are checked against its input types. */
  readonly schema: GraphQLSchema;
  /** Changes with every release that changes the schema; part of every ETag. */
  readonly release: string;
  /** Under which the client reached the server: `http://localhost:4000`. */
  addressOf(request: IncomingMessage): string;
  /** Whom a request is counted as. */
  clientOf(request: IncomingMessage): string;
  budgetOf(request: IncomingMessage): Pick<ClientBudget, 'chargeUpTo'>;
}

/** Fresh loaders for one request. */
export function scopeOf({ read }: FileServerOptions): Scope {
  return { read, loaders: createLoaders(read) };
}
