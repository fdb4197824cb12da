import type { Logger } from 'pino';
import type { RankingComputer } from './services/ranking/ranking-run';
import type { RevisionFeed } from './services/revision-feed';
import type { Scope } from './services/scope';

/** What one request sees. */
export interface RequestContext extends Scope {
  /** For subscriptions: what comes after. */
  readonly revisions: RevisionFeed;
  /** For subscriptions: the revision that the client has heard of last, where it resumes a stream that broke off; else null. */
  readonly resumeAfter: number | null;
  /** Under which the client reached the server, for permalinks: `http://localhost:4000`. */
  readonly address: string;
  readonly logger: Logger;
  /** Aborted when the client goes away or the deadline passes: whatever still computes an answer may stop. */
  readonly signal: AbortSignal;
  readonly budget: RequestBudget;
  /** Where rankings are computed. */
  readonly rankings: RankingComputer;
}

/** What the request costs, and what its client may still spend. */
export interface RequestBudget {
  /** Points that the operation was charged before it ran. */
  readonly cost: number;
  /** The most that one operation may cost. */
  readonly maximum: number;
  /** Null where clients may spend what they like. To ask is to put it into the answer, which is then not for reuse. */
  show(): SpendingState | null;
  /**
   * Holds points back for work that is about to begin, where what was held back before it was known does not suffice.
   * @throws QueryTooCostlyError, RateLimitedError; the work is not to begin then
   */
  reserveWork(steps: number): void;
  /** Says how many steps of it have been done. */
  countWork(steps: number): void;
  /** Says that the answer tells of this client or of this moment, so that it is nobody's to reuse. */
  forbidReuse(): void;
}

export interface SpendingState {
  /** Points a minute. */
  readonly limit: number;
  readonly remaining: number;
  /** Points that come back in a second. */
  readonly restoreRate: number;
  /** When all of it can be spent again, ISO 8601, UTC. */
  readonly resetAt: string;
}
