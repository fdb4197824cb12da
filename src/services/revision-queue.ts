import type { Revision } from '../entities/revision';

/** What one listener has not taken yet of the revisions. It ends when he leaves, when the feed ends, or when he is too far behind. */
export class RevisionQueue implements AsyncIterableIterator<Revision> {
  private readonly waiting: Revision[] = [];
  private taker: ((result: IteratorResult<Revision>) => void) | null = null;
  private ended = false;

  constructor(private readonly onEnd: () => void) {}

  push(revision: Revision): void {
    if (this.ended) return;
    // Somebody who is this far behind would rather ask for what changed since than be told one by one.
    if (this.waiting.length >= MAX_WAITING) return this.end();
    if (this.taker) this.give({ value: revision, done: false });
    else this.waiting.push(revision);
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.onEnd();
    this.give(DONE);
  }

  next(): Promise<IteratorResult<Revision>> {
    const value = this.waiting.shift();
    if (value !== undefined) return Promise.resolve({ value, done: false });
    if (this.ended) return Promise.resolve(DONE);
    return new Promise((resolve) => {
      this.taker = resolve;
    });
  }

  return(): Promise<IteratorResult<Revision>> {
    this.waiting.length = 0;
    this.end();
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private give(result: IteratorResult<Revision>): void {
    const taker = this.taker;
    this.taker = null;
    taker?.(result);
  }
}

const MAX_WAITING = 100;
const DONE = { value: undefined, done: true } as const;
