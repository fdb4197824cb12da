/** How many streams there may be, and how long one lives. */
export interface StreamLimits {
  /** Open at once in this process. */
  total: number;
  /** Open at once for one client. */
  perClient: number;
  /** After which a stream ends with `complete`; the client asks again. */
  lifetimeMilliseconds: number;
  /** Between two comments that keep proxies from closing a silent connection. */
  heartbeatMilliseconds: number;
  /** How long a reader may leave what was sent unread. */
  patienceMilliseconds: number;
}

/** A browser opens six connections to a server at most. */
export const STREAM_LIMITS: Readonly<StreamLimits> = Object.freeze({
  total: 200,
  perClient: 10,
  lifetimeMilliseconds: 30 * 60_000,
  heartbeatMilliseconds: 15_000,
  patienceMilliseconds: 10_000,
});
