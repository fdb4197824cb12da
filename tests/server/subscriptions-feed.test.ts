import type { DataSource } from 'typeorm';
import type { Revision } from '../../src/entities/revision';
import { RevisionFeed } from '../../src/services/revision-feed';

/** A table of revisions that answers from a list, or fails. */
function feedOf(numbers: number[], { failing = () => false }: { failing?: () => boolean } = {}) {
  const errors: unknown[] = [];
  const find = async ({ where }: { where?: { number: { value: number } } }): Promise<Partial<Revision>[]> => {
    if (failing()) throw new Error('no connection');
    const rows = where ? numbers.filter((number) => number > where.number.value) : [...numbers].reverse();
    return rows.map((number) => ({ number }));
  };
  const read = { getRepository: () => ({ find }) } as unknown as DataSource;
  return { feed: new RevisionFeed(read, { pollMilliseconds: 5, onError: (error) => errors.push(error) }), errors };
}

const numberOf = async (events: AsyncIterator<Revision>): Promise<number | null> => {
  const event = await events.next();
  return event.done ? null : event.value.number;
};

describe('RevisionFeed', () => {
  it('gives every revision once, in order, to each listener from when he came', async () => {
    const numbers = [1, 2];
    const { feed } = feedOf(numbers);
    const early = await feed.listen();
    numbers.push(3, 4);
    expect([await numberOf(early), await numberOf(early)]).toEqual([3, 4]);
    const late = await feed.listen();
    numbers.push(5);
    expect([await numberOf(early), await numberOf(late)]).toEqual([5, 5]);
    feed.close();
    expect([await numberOf(early), await numberOf(late)]).toEqual([null, null]);
  });

  it('does not tell of what was there before a listener came, though others have not been told of it yet', async () => {
    const numbers = [1];
    const { feed } = feedOf(numbers);
    const early = await feed.listen();
    numbers.push(2, 3);
    const late = await feed.listen();
    numbers.push(4);
    expect(await numberOf(late)).toBe(4);
    expect([await numberOf(early), await numberOf(early), await numberOf(early)]).toEqual([2, 3, 4]);
    feed.close();
  });

  it('goes on after a failure', async () => {
    let failing = false;
    const numbers = [1];
    const { feed, errors } = feedOf(numbers, { failing: () => failing });
    const events = await feed.listen();
    failing = true;
    numbers.push(2);
    while (errors.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    failing = false;
    expect(await numberOf(events)).toBe(2);
    feed.close();
  });

  it('fails to listen where the newest cannot be read, and can be listened to later', async () => {
    let failing = true;
    const numbers = [1];
    const { feed } = feedOf(numbers, { failing: () => failing });
    await expect(feed.listen()).rejects.toThrow('no connection');
    failing = false;
    const events = await feed.listen();
    numbers.push(2);
    expect(await numberOf(events)).toBe(2);
    feed.close();
  });

  it('lets a listener go who is 100 behind, after what waits for him', async () => {
    const numbers = [0];
    const { feed } = feedOf(numbers);
    const events = await feed.listen();
    const other = await feed.listen();
    numbers.push(...Array.from({ length: 101 }, (_, index) => index + 1));
    expect(await numberOf(other)).toBe(1);
    for (let number = 1; number <= 100; number += 1) expect(await numberOf(events)).toBe(number);
    expect(await numberOf(events)).toBeNull();
    feed.close();
  });

  it('wakes a waiting listener who leaves', async () => {
    const { feed } = feedOf([1]);
    const events = await feed.listen();
    const waiting = numberOf(events);
    await events.return?.();
    expect(await waiting).toBeNull();
  });

  it('ends those at once who come after its end', async () => {
    const { feed } = feedOf([1]);
    feed.close();
    expect(await numberOf(await feed.listen())).toBeNull();
  });
});
