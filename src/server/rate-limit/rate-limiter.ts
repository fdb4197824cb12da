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

/** Points that are held back for a request which is being answered. */
export interface Hold {
  /** Holds more back and answers 0, or holds nothing back and answers after how many milliseconds that can be done. */
  add(points: number): number;
  /** Gives all of them back and spends what the request has really cost, which is no more. */
  settle(points: number): void;
}

/**
 * A leaky bucket a client, which drains evenly: no burst at the turn of a minute, and two numbers a client to remember, the time at which its bucket
 * will be empty (ITU-T I.371, the virtual scheduling algorithm), and what is held back. That does not drain, so that nothing can be given
 * back that has come back by itself.
 */
export class RateLimiter {
  readonly limit: number;
  private readonly accounts = new Map<string, Account>();
  /** Of the client that stands last in the order of use. */
  private latest: Account | null = null;
  private readonly maxClients: number;
  private readonly now: () => number;
  private readonly millisecondsPerPoint: number;

  constructor({ pointsPerMinute, maxClients = 100_000, now = () => performance.now() }: RateLimiterOptions) {
    this.limit = pointsPerMinute;
    this.maxClients = maxClients;
    this.now = now;
    this.millisecondsPerPoint = MINUTE / pointsPerMinute;
  }

  /** Points that come back in a second. */
  get restoreRate(): number {
    return SECOND / this.millisecondsPerPoint;
  }

  /**
   * Spends points and answers 0, or spends nothing and answers after how many milliseconds they can be spent. What costs more than
   * the limit passes when the bucket is empty: to wait longer would not help.
   */
  spend(client: string, points: number): number {
    return this.take(client, points, (account, time, now) => {
      account.emptyAt = Math.max(account.emptyAt, now) + time;
    });
  }

  hold(client: string): Hold {
    let account: Account | null = null;
    let held = 0;
    return {
      add: (points) =>
        this.take(client, points, (own, time) => {
          // A client that was forgotten meanwhile has another account, to which nothing is owed.
          held = account === own ? held + time : time;
          account = own;
          own.held += time;
        }),
      settle: (points) => {
        if (account === null) return;
        account.held = Math.max(account.held - held, 0);
        account.emptyAt = Math.max(account.emptyAt, this.now()) + Math.min(points * this.millisecondsPerPoint, held);
        held = 0;
      },
    };
  }

  allowanceOf(client: string): Allowance {
    const { emptyAt, held } = this.accounts.get(client) ?? NO_ACCOUNT;
    const resetMilliseconds = Math.max(emptyAt - this.now(), 0) + held;
    const spent = Math.ceil((resetMilliseconds - ROUNDING) / this.millisecondsPerPoint);
    return { limit: this.limit, remaining: Math.max(this.limit - Math.max(spent, 0), 0), resetMilliseconds };
  }

  private take(client: string, points: number, book: (account: Account, time: number, now: number) => void): number {
    const now = this.now();
    const time = Math.min(points, this.limit) * this.millisecondsPerPoint;
    const account = this.accounts.get(client) ?? { emptyAt: 0, held: 0 };
    const full = Math.max(account.emptyAt - now, 0) + account.held + time;
    if (full > MINUTE + ROUNDING) return full - MINUTE;
    book(account, time, now);
    if (account === this.latest) return 0;
    this.latest = account;
    this.accounts.delete(client);
    this.accounts.set(client, account);
    if (this.accounts.size > this.maxClients) this.forget(now);
    return 0;
  }

  /** An empty bucket is the same as none. Where none is empty, the one goes that was used the longest ago. */
  private forget(now: number): void {
    for (const [client, { emptyAt, held }] of this.accounts) {
      if ((emptyAt > now || held > 0) && this.accounts.size <= this.maxClients) return;
      this.accounts.delete(client);
    }
  }
}

interface Account {
  emptyAt: number;
  /** In milliseconds, like what drains. */
  held: number;
}

const NO_ACCOUNT: Readonly<Account> = { emptyAt: 0, held: 0 };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Sums of fractions of milliseconds are off by less than this. */
const ROUNDING = 1e-6;
