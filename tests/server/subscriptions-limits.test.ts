import { startLiveApp, subscribe, type LiveApp, type StreamEvent } from './subscriptions-support';

const NUMBERS = 'subscription { revisionAdded { number } }';
const COMPLETE: StreamEvent = { event: 'complete', data: null };

describe('limits of streams', () => {
  const withLimits = async (
    streamLimits: NonNullable<Parameters<typeof startLiveApp>[1]>['streamLimits'],
    test: (live: LiveApp) => Promise<void>,
  ): Promise<void> => {
    const live = await startLiveApp('sqlite', { streamLimits });
    try {
      await test(live);
    } finally {
      await live.close();
    }
  };

  it.each([
    ['for one client', { perClient: 2 }, 429],
    ['in all', { total: 2 }, 503],
  ])('%s: one too many is refused, until another has left', async (_which, limits, status) => {
    await withLimits(limits, async ({ url }) => {
      const [first] = [await subscribe(url, NUMBERS), await subscribe(url, NUMBERS)];
      const refused = await subscribe(url, NUMBERS);
      expect([refused.response.status, refused.response.headers.get('retry-after')]).toEqual([status, '30']);
      first.leave();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect((await subscribe(url, NUMBERS)).response.status).toBe(200);
    });
  });

  it('the document costs what it would as a query, and is charged', async () => {
    const live = await startLiveApp('sqlite', { rateLimit: 100 });
    const deep = `subscription { revisionAdded { changes(first: 100) { nodes { node { statements(first: 100) { nodes {
      about { statements(first: 100) { nodes { text { en } } } } } } } } } } }`;
    const codeOf = async (query: string): Promise<unknown> => {
      const [event] = await (await subscribe(live.url, query)).rest();
      return (event?.data as { errors: { extensions: { code: string; limit: string } }[] }).errors[0]?.extensions;
    };
    expect(await codeOf(deep)).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 'cost' });
    let refused: Response | undefined;
    for (let n = 0; n < 110 && refused === undefined; n += 1) {
      const stream = await subscribe(live.url, '{ x }');
      if (stream.response.status === 429) refused = stream.response;
    }
    expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/);
    await live.close();
  });

  it('a refused subscription takes no place', async () => {
    await withLimits({ total: 1 }, async ({ url }) => {
      for (let n = 0; n < 3; n += 1) expect((await (await subscribe(url, '{ x }')).rest()).at(-1)).toEqual(COMPLETE);
      expect((await subscribe(url, NUMBERS)).response.status).toBe(200);
    });
  });

  it('0 switches them off', async () => {
    await withLimits({ total: 0 }, async ({ url }) => {
      expect((await subscribe(url, NUMBERS)).response.status).toBe(503);
    });
  });

  it('a stream ends after its lifetime, with comments until then', async () => {
    await withLimits({ lifetimeMilliseconds: 300, heartbeatMilliseconds: 50 }, async ({ url }) => {
      const stream = await subscribe(url, NUMBERS);
      expect(await stream.rest()).toEqual([COMPLETE]);
      expect(stream.comments()).toBeGreaterThan(3);
    });
  });

  it('the end of the server ends every stream at once', async () => {
    const live = await startLiveApp('sqlite');
    const streams = await Promise.all([subscribe(live.url, NUMBERS), subscribe(live.url, NUMBERS)]);
    // Streams live for an hour: whoever waited for their end would not come back within the test.
    await live.app.close();
    for (const stream of streams) expect(await stream.rest()).toEqual([COMPLETE]);
    await live.database.close();
  });
});
