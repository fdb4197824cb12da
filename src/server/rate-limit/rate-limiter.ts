export interface RateLimiterOptions {
  /** What a client may spend in a minute, and at most at once. */
  readonly pointsPerMinute: number;
  /** Clients that are remembered; of more, those are forgotten that have been quiet the longest. */
  readonly maxClients?: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

/** What a client may still spend. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Until everything can be spent again. */
  readonly resetMilliseconds: number;
}

/**
 * A leaky bucket a client, which drains evenly: no burst at the turn of a minute, and one number a client to remember, the
 * time at which its bucket will be empty (ITU-T I.371, the virtual scheduling algorithm).
 */
export class RateLimiter {
  readonly limit: number;
  private readonly emptyAt = new Map<string, number>();
  private readonly maxClients: number;
  private readonly now: () => number;
  private readonly millisecondsPerPoint: number;

  constructor({ pointsPerMinute, maxClients = 100_000, now = () => performance.now() }: RateLimiterOptions) {
    this.limit = pointsPerMinute;
    this.maxClients = maxClients;
    this.now = now;
    this.millisecondsPerPoint = MINUTE / pointsPerMinute;
  }

  /**
   * Spends points and answers 0, or spends nothing and answers after how many milliseconds they can be spent. What costs more than
   * the limit passes when the bucket is empty: to wait longer would not help.
   */
  spend(client: string, points: number): number {
    const now = this.now();
    const cost = Math.min(points, this.limit) * this.millisecondsPerPoint;
    const emptyAt = Math.max(this.emptyAt.get(client) ?? 0, now) + cost;
    if (emptyAt - now > MINUTE + ROUNDING) return emptyAt - now - MINUTE;
    this.emptyAt.delete(client);
    this.emptyAt.set(client, emptyAt);
    if (this.emptyAt.size > this.maxClients) this.forget(now);
    return 0;
  }

  allowanceOf(client: string): Allowance {
    const resetMilliseconds = Math.max((this.emptyAt.get(client) ?? 0) - this.now(), 0);
    const spent = Math.ceil((resetMilliseconds - ROUNDING) / this.millisecondsPerPoint);
    return { limit: this.limit, remaining: Math.max(this.limit - Math.max(spent, 0), 0), resetMilliseconds };
  }

  /** An empty bucket is the same as none. Where none is empty, the one goes that was used the longest ago. */
  private forget(now: number): void {
    for (const [client, emptyAt] of this.emptyAt) {
      if (emptyAt > now && this.emptyAt.size <= this.maxClients) return;
      this.emptyAt.delete(client);
    }
  }
}

const MINUTE = 60_000;
/** Sums of fractions of milliseconds are off by less than this. */
const ROUNDING = 1e-6;
