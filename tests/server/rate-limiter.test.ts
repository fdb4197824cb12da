import fc from 'fast-check';
import { networkOf } from '../../src/server/rate-limit/network-of';
import { RateLimiter } from '../../src/server/rate-limit/rate-limiter';

function limiterAt(pointsPerMinute: number, maxClients?: number): { limiter: RateLimiter; wait(ms: number): void } {
  let time = 1_000_000;
  const now = (): number => time;
  return {
    limiter: new RateLimiter({ pointsPerMinute, now, ...(maxClients ? { maxClients } : {}) }),
    wait: (ms) => void (time += ms),
  };
}

describe('points that are held back', () => {
  it('cannot be spent by others, and are there again as soon as they are given back', () => {
    const { limiter, wait } = limiterAt(60);
    const hold = limiter.hold('a');
    expect(hold.add(50)).toBe(0);
    expect(limiter.spend('a', 20)).toBeCloseTo(10_000);
    expect(hold.add(20)).toBeCloseTo(10_000);
    wait(5_000);
    // What is held does not drain.
    expect(limiter.allowanceOf('a')).toMatchObject({ remaining: 10 });
    hold.settle(3);
    expect(limiter.allowanceOf('a')).toMatchObject({ remaining: 57 });
    hold.settle(50);
    expect(limiter.allowanceOf('a')).toMatchObject({ remaining: 57 });
  });

  it('are settled one by one, in any order: nothing is lost and nothing is given twice', () => {
    const operation = fc.record({
      points: fc.integer({ min: 1, max: 40 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      after: fc.integer({ min: 0, max: 3_000 }),
    });
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 40 }), fc.infiniteStream(fc.boolean()), (operations, order) => {
        const { limiter, wait } = limiterAt(600);
        const open: { settle: () => void }[] = [];
        // An obvious bucket beside it: what was spent drains, what is held does not.
        let [level, held] = [0, 0];
        const passes = (milliseconds: number): void => {
          wait(milliseconds);
          level = Math.max(level - milliseconds / 100, 0);
        };
        for (const { points, share, after } of operations) {
          passes(after);
          const hold = limiter.hold('a');
          const fits = level + held + points <= 600;
          expect(hold.add(points) === 0).toBe(fits);
          if (!fits) continue;
          held += points;
          const spent = points * share;
          open.push({
            settle: () => {
              hold.settle(spent);
              held -= points;
              level += spent;
            },
          });
          const [next] = order.next().value ? open.splice(0, 1) : open.splice(-1, 1);
          if (open.length > 5) next?.settle();
          else if (next) open.push(next);
          expect(limiter.allowanceOf('a').resetMilliseconds).toBeCloseTo((level + held) * 100, 3);
        }
        for (const each of open) each.settle();
        expect(limiter.allowanceOf('a').resetMilliseconds).toBeCloseTo(level * 100, 3);
      }),
    );
  });
});

describe('RateLimiter', () => {
  it('lets a client spend the limit at once, then as fast as the bucket drains', () => {
    const { limiter, wait } = limiterAt(60);
    expect(limiter.spend('a', 40)).toBe(0);
    expect(limiter.spend('a', 20)).toBe(0);
    expect(limiter.spend('a', 3)).toBeCloseTo(3000);
    wait(2999);
    expect(limiter.spend('a', 3)).toBeCloseTo(1);
    wait(1);
    expect(limiter.spend('a', 3)).toBe(0);
    expect(limiter.spend('a', 1)).toBeCloseTo(1000);
  });

  it('charges nothing for what it refuses', () => {
    const { limiter } = limiterAt(60);
    limiter.spend('a', 50);
    for (let round = 0; round < 10; round += 1) expect(limiter.spend('a', 20)).toBeGreaterThan(0);
    expect(limiter.allowanceOf('a')).toMatchObject({ limit: 60, remaining: 10 });
    expect(limiter.spend('a', 10)).toBe(0);
  });

  it('tells clients apart', () => {
    const { limiter } = limiterAt(10);
    expect([limiter.spend('a', 10), limiter.spend('b', 10), limiter.spend('a', 1) > 0]).toEqual([0, 0, true]);
  });

  it('lets pass what costs more than the limit, once nothing else is owed', () => {
    const { limiter, wait } = limiterAt(10);
    expect(limiter.spend('a', 1000)).toBe(0);
    expect(limiter.spend('a', 1000)).toBeCloseTo(60_000);
    wait(60_000);
    expect(limiter.spend('a', 1000)).toBe(0);
  });

  it('says when all can be spent again', () => {
    const { limiter, wait } = limiterAt(60);
    expect(limiter.allowanceOf('new')).toEqual({ limit: 60, remaining: 60, resetMilliseconds: 0 });
    limiter.spend('a', 30);
    expect(limiter.allowanceOf('a')).toEqual({ limit: 60, remaining: 30, resetMilliseconds: 30_000 });
    wait(29_500);
    expect(limiter.allowanceOf('a')).toEqual({ limit: 60, remaining: 59, resetMilliseconds: 500 });
  });

  it('remembers a bounded number of clients: first it forgets those who owe nothing, then the quietest', () => {
    const { limiter, wait } = limiterAt(10, 3);
    limiter.spend('quiet', 1);
    wait(10_000);
    for (const client of ['a', 'b', 'c']) limiter.spend(client, 10);
    expect(['a', 'b', 'c'].map((client) => limiter.allowanceOf(client).remaining)).toEqual([0, 0, 0]);
    limiter.spend('d', 10);
    expect(['a', 'b', 'c', 'd'].map((client) => limiter.allowanceOf(client).remaining)).toEqual([10, 0, 0, 0]);
  });

  it('looks at no more than a few clients for each request, however many there are', () => {
    const { limiter } = limiterAt(100, 1000);
    const entries = Map.prototype[Symbol.iterator];
    let looked = 0;
    const spy = jest.spyOn(Map.prototype, Symbol.iterator).mockImplementation(function* (this: Map<unknown, unknown>) {
      for (const entry of { [Symbol.iterator]: () => entries.call(this) }) {
        looked += 1;
        yield entry;
      }
      return undefined;
    });
    try {
      for (let n = 0; n < 20_000; n += 1) limiter.spend(`client ${n}`, 1);
    } finally {
      spy.mockRestore();
    }
    expect(looked).toBeGreaterThan(19_000);
    expect(looked).toBeLessThan(3 * 20_000);
  });
});

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:4711', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
    ['x'.repeat(1000), 'x'.repeat(45)],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
