import { RateLimitedError } from '../../errors';

/** Files that are written at the same moment, and for one client: who reads slowly must not keep all the others out. */
export const MAX_OPEN = 16;
export const MAX_OPEN_FOR_CLIENT = 6;

/** Counts the files that are being written. */
export class ExportSlots {
  private readonly byClient = new Map<string, number>();
  private open = 0;

  /**
   * Takes a place, and gives the function that leaves it.
   * @throws RateLimitedError where none is free
   */
  enter(client: string): () => void {
    const own = this.byClient.get(client) ?? 0;
    if (this.open >= MAX_OPEN || own >= MAX_OPEN_FOR_CLIENT) throw new RateLimitedError({ retryAfterSeconds: 5 });
    this.open += 1;
    this.byClient.set(client, own + 1);
    return () => {
      this.open -= 1;
      const left = (this.byClient.get(client) ?? 1) - 1;
      if (left > 0) this.byClient.set(client, left);
      else this.byClient.delete(client);
    };
  }
}
