import type { IncomingMessage } from 'node:http';
import type { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import type { RequestBudget, RequestContext } from './context';
import { createLoaders, type Loaders } from './loaders/loaders';
import type { RequestFacts } from './server/http-front-options';
import { lastRevisionHeard } from './server/subscriptions/last-event-id';
import type { RankingComputer } from './services/ranking/ranking-run';
import type { RevisionFeed } from './services/revision-feed';
import type { Snapshot } from './snapshot';

/** What all requests of a process share. */
export interface RequestScopeInit {
  readonly read: DataSource;
  readonly logger: Logger;
  readonly revisions: RevisionFeed;
  readonly rankings: RankingComputer;
  addressOf(request: IncomingMessage): string;
  budgetOf(request: IncomingMessage): RequestBudget;
}

/** The context of one request. What few operations ask for is made when they do. */
export class RequestScope implements RequestContext {
  readonly data: Snapshot;
  readonly budget: RequestBudget;
  private made: Loaders | undefined;

  constructor(
    private readonly init: RequestScopeInit,
    private readonly request: IncomingMessage,
    private readonly facts: RequestFacts,
  ) {
    this.data = facts.data;
    this.budget = init.budgetOf(request);
  }

  get read(): DataSource {
    return this.init.read;
  }

  get loaders(): Loaders {
    return (this.made ??= createLoaders(this.init.read));
  }

  get revisions(): RevisionFeed {
    return this.init.revisions;
  }

  get resumeAfter(): number | null {
    return lastRevisionHeard(this.request.headers);
  }

  get address(): string {
    return this.init.addressOf(this.request);
  }

  get logger(): Logger {
    return this.init.logger;
  }

  get signal(): AbortSignal {
    return this.facts.signal;
  }

  get rankings(): RankingComputer {
    return this.init.rankings;
  }
}
