import type { RequestBudget, SpendingState } from '../../context';
import { RateLimitedError } from '../../errors';
import { MAX_COST } from '../cost/cost-limits';
import type { RateLimiter } from './rate-limiter';

/** What one request costs, charged to its client. Without a limiter everything may be spent. */
export class ClientBudget implements RequestBudget {
  readonly maximum = MAX_COST;
  cost = 0;
  isReusable = true;
  private charged = 0;

  constructor(
    private readonly limiter: RateLimiter | null,
    private readonly client: string,
  ) {}

  /**
   * Charges the request up to this many points in all.
   * @throws RateLimitedError when the client has spent too much; nothing is charged then
   */
  chargeUpTo(points: number): void {
    const waitMilliseconds = this.limiter?.spend(this.client, Math.max(points - this.charged, 0)) ?? 0;
    if (waitMilliseconds > 0) {
      throw new RateLimitedError({ retryAfterSeconds: Math.max(Math.ceil(waitMilliseconds / 1000), 1) });
    }
    this.charged = Math.max(points, this.charged);
  }

  show(): SpendingState | null {
    this.forbidReuse();
    if (this.limiter === null) return null;
    const { limit, remaining, resetMilliseconds } = this.limiter.allowanceOf(this.client);
    return { limit, remaining, resetAt: new Date(Date.now() + resetMilliseconds).toISOString() };
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
