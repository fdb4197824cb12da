import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { createLoaders } from '../../loaders/loaders';
import type { RankingScope } from '../../services/ranking/compute-ranking';
import type { Scope } from '../../services/scope';
import type { Snapshot } from '../../snapshot';
import type { RequestFacts } from '../http-front-options';
import type { ClientBudget } from '../rate-limit/request-budget';

/** What exports and the pages of nodes need from the rest of the process. */
export interface FileServerOptions {
  readonly read: DataSource;
  /** The newest version of the data; an answer is made from one alone. */
  snapshot(): Snapshot | Promise<Snapshot>;
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

/** What one request is answered from. */
export async function scopeOf({ read, snapshot }: FileServerOptions): Promise<Scope> {
  const data = await snapshot();
  return { data, read, loaders: createLoaders(read) };
}
