import { AsyncResource } from 'node:async_hooks';
import { And, LessThanOrEqual, MoreThan, type DataSource } from 'typeorm';
import { Revision } from '../entities/revision';
import { RevisionQueue } from './revision-queue';

export interface RevisionFeedOptions {
  readonly pollMilliseconds?: number;
  /** A poll has failed; the next one comes all the same. */
  onError(error: unknown): void;
}

/**
 * Tells of each new revision, whichever process applied it: the database is asked for the newest number once a second, for all
 * listeners together and only while there are any. Asking where the data is read from, rather than being notified by where it is
 * written, makes sure that a listener who looks at once finds what it has been told of.
 */
export class RevisionFeed {
  private readonly listeners = new Set<RevisionQueue>();
  private readonly pollMilliseconds: number;
  private readonly onError: (error: unknown) => void;
  /** Polls on behalf of nobody in particular: not bound to the deadline of the request that happened to come first. */
  private readonly pollLater = AsyncResource.bind(() => void this.poll());
  private timer: NodeJS.Timeout | undefined;
  /** The newest revision told of; null while nobody listens. */
  private newest: Promise<number> | null = null;
  private closed = false;

  constructor(
    private readonly read: DataSource,
    { pollMilliseconds = 1_000, onError }: RevisionFeedOptions,
  ) {
    this.pollMilliseconds = pollMilliseconds;
    this.onError = onError;
  }

  /**
   * The revisions that come after the call, in their order; before them those after `resumeAfter`, where a number is given. Ends when
   * the feed is closed.
   */
  async listen(resumeAfter: number | null = null): Promise<AsyncIterableIterator<Revision>> {
    const queue = new RevisionQueue(() => this.remove(queue));
    if (this.closed) queue.end();
    else {
      const newest = await this.add(queue);
      if (resumeAfter !== null) queue.replay((after) => this.between(after, newest), resumeAfter);
    }
    return queue;
  }

  /** Ends every listener's iteration; those who come later end at once. */
  close(): void {
    this.closed = true;
    for (const listener of this.listeners) listener.end();
  }

  /** The newest revision that the queue will not be told of. */
  private async add(queue: RevisionQueue): Promise<number> {
    this.listeners.add(queue);
    // What others have been told of is up to a poll old, and what came since is not new to who comes now.
    const newest = this.newestNumber();
    this.newest ??= newest;
    try {
      const [, own] = await Promise.all([this.newest, newest]);
      queue.startAfter(own);
    } catch (error) {
      this.remove(queue);
      throw error;
    }
    this.timer ??= setTimeout(this.pollLater, this.pollMilliseconds).unref();
    return newest;
  }

  /** A batch of those after a number, up to another. */
  private between(after: number, last: number): Promise<Revision[]> {
    if (after >= last) return Promise.resolve([]);
    return this.read.getRepository(Revision).find({
      where: { number: And(MoreThan(after), LessThanOrEqual(last)) },
      order: { number: 'ASC' },
      take: REPLAYED_AT_ONCE,
    });
  }

  private remove(queue: RevisionQueue): void {
    this.listeners.delete(queue);
    if (this.listeners.size > 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.newest = null;
  }

  private async poll(): Promise<void> {
    const before = this.newest;
    try {
      const number = (await before) ?? 0;
      const revisions = await this.read.getRepository(Revision).find({
        where: { number: MoreThan(number) },
        order: { number: 'ASC' },
      });
      // Everybody left while the database answered, and perhaps somebody new came, who must not hear of what was there before.
      if (this.newest !== before) return;
      const last = revisions.at(-1);
      if (last) this.newest = Promise.resolve(last.number);
      for (const listener of this.listeners) for (const revision of revisions) listener.push(revision);
    } catch (error) {
      this.onError(error);
    }
    if (this.timer !== undefined) this.timer = setTimeout(this.pollLater, this.pollMilliseconds).unref();
  }

  private async newestNumber(): Promise<number> {
    const [latest] = await this.read.getRepository(Revision).find({
      select: { number: true },
      order: { number: 'DESC' },
      take: 1,
    });
    return latest?.number ?? 0;
  }
}

const REPLAYED_AT_ONCE = 50;
