import type { Logger } from 'pino';
import type { LocaleCode } from './entities/vocabulary';
import type { DataVersion } from './services/data-version';
import type { RevisionFeed } from './services/revision-feed';
import type { Scope } from './services/scope';

/** What one request sees. */
export interface RequestContext extends Scope {
  /** The language of texts whose field does not ask for one. */
  readonly locale: LocaleCode;
  /** The languages of the texts that the answer has so far. */
  readonly languages: Set<LocaleCode>;
  /** The state of the data when the request came. */
  readonly dataVersion: DataVersion;
  /** For subscriptions: what comes after. */
  readonly revisions: RevisionFeed;
  readonly logger: Logger;
  readonly budget: RequestBudget;
}

/** What the request costs, and what its client may still spend. */
export interface RequestBudget {
  /** Points that the operation was charged before it ran. */
  readonly cost: number;
  /** The most that one operation may cost. */
  readonly maximum: number;
  /** Null where clients may spend what they like. To ask is to put it into the answer, which is then not for reuse. */
  show(): SpendingState | null;
}

export interface SpendingState {
  /** Points a minute. */
  readonly limit: number;
  readonly remaining: number;
  /** When all of it can be spent again, ISO 8601, UTC. */
  readonly resetAt: string;
}
