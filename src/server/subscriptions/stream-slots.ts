import { HttpError } from '../http-error';
import type { StreamLimits } from './stream-limits';

/** Counts the open streams, together and by client. */
export class StreamSlots {
  private readonly byClient = new Map<string, number>();
  private total = 0;

  constructor(private readonly limits: Pick<StreamLimits, 'total' | 'perClient'>) {}

  /**
   * Takes a place until the function that it returns is called.
   * @throws HttpError 429 when the client has all of its places, 503 when there are none left
   */
  take(client: string): () => void {
    if (this.limits.total === 0) throw refusal(503, 'This server has no subscriptions: ask `changes` instead.');
    const own = this.byClient.get(client) ?? 0;
    if (own >= this.limits.perClient) {
      throw refusal(429, `This client has ${own} open streams, the most it may have: close one.`);
    }
    if (this.total >= this.limits.total) {
      throw refusal(503, `All ${this.limits.total} places for streams are taken: try again later, or ask \`changes\`.`);
    }
    this.byClient.set(client, own + 1);
    this.total += 1;
    return () => this.release(client);
  }

  private release(client: string): void {
    const left = (this.byClient.get(client) ?? 1) - 1;
    if (left === 0) this.byClient.delete(client);
    else this.byClient.set(client, left);
    this.total -= 1;
  }
}

function refusal(status: number, message: string): HttpError {
  return new HttpError({ status, code: 'RATE_LIMITED', message, headers: { 'retry-after': RETRY_AFTER_SECONDS } });
}

const RETRY_AFTER_SECONDS = '30';
