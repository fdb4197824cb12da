import type { RequestBudget, SpendingState } from '../../context';
import { QueryTooCostlyError, RateLimitedError } from '../../errors';
import { MAX_COST, STEPS_PER_POINT } from '../cost/cost-limits';
import type { Hold, RateLimiter } from './rate-limiter';

/** What one request costs, charged to its client. Without a limiter everything may be spent. */
export class ClientBudget implements RequestBudget {
  readonly maximum = MAX_COST;
  cost = 0;
  isReusable = true;
  /** What the request has cost, once it is settled. */
  spent = 0;
  /** Points of fields that have been answered, or have at least been begun. */
  private fields = 0;
  private work = 0;
  private charged = 0;
  private held = 0;
  private hold: Hold | null = null;
  private isSettled = false;

  constructor(
    private readonly limiter: RateLimiter | null,
    private readonly client: string,
  ) {}

  /**
   * Charges the request up to this many points in all, for good.
   * @throws RateLimitedError when the client has spent too much; nothing is charged then
   */
  chargeUpTo(points: number): void {
    const waitMilliseconds = this.limiter?.spend(this.client, Math.max(points - this.charged, 0)) ?? 0;
    if (waitMilliseconds > 0) throw rateLimited(waitMilliseconds);
    this.charged = Math.max(points, this.charged);
  }

  /**
   * Holds back what an operation asks for, until it is settled. `begun` is what it costs if it answers nothing.
   * @throws RateLimitedError when the client has spent too much; nothing is held back then
   */
  holdUpTo(points: number, begun: number): void {
    // What costs more than the limit passes once nothing else is owed, the point for reading it included.
    const most = Math.min(points, this.limiter?.limit ?? points);
    const more = Math.max(most - this.charged - this.held, 0);
    this.hold ??= this.limiter?.hold(this.client) ?? NO_HOLD;
    const waitMilliseconds = this.hold.add(more);
    if (waitMilliseconds > 0) throw rateLimited(waitMilliseconds);
    this.held += more;
    this.cost = points;
    this.fields = begun;
  }

  /** Shows what an operation would cost that is not run. */
  tell(cost: number): void {
    this.cost = cost;
  }

  reserveWork(steps: number): void {
    if (this.hold === null || this.isSettled) return;
    const points = Math.ceil(this.work + steps / STEPS_PER_POINT);
    const needed = Math.max(this.cost, Math.ceil(this.fields) + points);
    if (needed > this.maximum) throw new QueryTooCostlyError({ limit: 'cost', value: needed, maximum: this.maximum });
    this.holdUpTo(needed, this.fields);
  }

  countWork(steps: number): void {
    this.work += steps / STEPS_PER_POINT;
  }

  /** What the fields of the answer have cost, with as many entries of lists as there are. */
  countFields(points: number): void {
    this.fields = points;
  }

  /** Charges what the request has really cost and gives the rest back at once. Only the first time counts. */
  settle(bytes = 0): void {
    if (this.isSettled) return;
    this.isSettled = true;
    const counted = Math.max(this.fields, bytes / BYTES_PER_POINT) + this.work;
    this.spent = Math.max(Math.min(Math.ceil(counted - ROUNDING), this.cost), 1);
    this.hold?.settle(Math.max(this.spent - this.charged, 0));
    this.charged = Math.max(this.charged, this.spent);
  }

  show(): SpendingState | null {
    this.forbidReuse();
    if (this.limiter === null) return null;
    const { limit, remaining, resetMilliseconds } = this.limiter.allowanceOf(this.client);
    const { restoreRate } = this.limiter;
    return { limit, remaining, restoreRate, resetAt: new Date(Date.now() + resetMilliseconds).toISOString() };
  }

  forbidReuse(): void {
    this.isReusable = false;
  }

  /** `RateLimit` and `RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers-10; empty without a limit. */
  headers(): Record<string, string> {
    if (this.limiter === null) return {};
    const { limit, remaining, resetMilliseconds } = this.limiter.allowanceOf(this.client);
    return {
      'ratelimit-policy': `"cost";q=${limit};w=60`,
      ratelimit: `"cost";r=${remaining};t=${Math.ceil(resetMilliseconds / 1000)}`,
    };
  }
}

const NO_HOLD: Hold = { add: () => 0, settle: () => undefined };

/** Sums of tenths are off by less than this. */
const ROUNDING = 1e-6;

/** Of an answer, before compression. A value of a tenth of a point has room for a hundred of them. */
const BYTES_PER_POINT = 1_000;

function rateLimited(waitMilliseconds: number): RateLimitedError {
  return new RateLimitedError({ retryAfterSeconds: Math.max(Math.ceil(waitMilliseconds / 1000), 1) });
}
