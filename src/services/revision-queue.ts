import type { Revision } from '../entities/revision';

/** What one listener has not taken yet of the revisions. It ends when he leaves, when the feed ends, or when he is too far behind. */
export class RevisionQueue implements AsyncIterableIterator<Revision> {
  private readonly waiting: Revision[] = [];
  private taker: ((result: IteratorResult<Revision>) => void) | null = null;
  private missed: Missed | null = null;
  private ended = false;
  private start = 0;

  constructor(private readonly onEnd: () => void) {}

  push(revision: Revision): void {
    if (this.ended || revision.number <= this.start) return;
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

  /** Leaves out what was there before the listener came, even where it was pushed already. */
  startAfter(number: number): void {
    this.start = number;
    const rest = this.waiting.filter((revision) => revision.number > number);
    this.waiting.splice(0, this.waiting.length, ...rest);
  }

  /** First of all, give what comes after a number, batch by batch until one is empty. */
  replay(batchAfter: (number: number) => Promise<readonly Revision[]>, number: number): void {
    this.missed = { batchAfter, number, batch: [] };
  }

  next(): Promise<IteratorResult<Revision>> {
    return this.missed ? this.nextMissed(this.missed) : this.nextNew();
  }

  private async nextMissed(missed: Missed): Promise<IteratorResult<Revision>> {
    if (missed.batch.length === 0) missed.batch.push(...(await missed.batchAfter(missed.number)));
    const value = this.ended ? undefined : missed.batch.shift();
    if (value === undefined) {
      this.missed = null;
      return this.nextNew();
    }
    missed.number = value.number;
    return { value, done: false };
  }

  private nextNew(): Promise<IteratorResult<Revision>> {
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

interface Missed {
  readonly batchAfter: (number: number) => Promise<readonly Revision[]>;
  /** Of the last revision that was given. */
  number: number;
  readonly batch: Revision[];
}

const MAX_WAITING = 100;
const DONE = { value: undefined, done: true } as const;
