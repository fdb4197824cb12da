import { Target } from './hostile-support';
import { startToy } from './support';

const SMALL = '{ city(slug: "seoul") { id } }';
const LIST = '{ cities(first: 100) { nodes { id } } }';

const targets: Target[] = [];
afterAll(async () => {
  for (const target of targets) await target.close();
});

async function start(options: Parameters<typeof Target.start>[0]): Promise<Ask> {
  const target = await Target.start(options);
  targets.push(target);
  return async (query, headers = {}) => {
    const response = await fetch(`http://127.0.0.1:${target.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
  };
}

type Ask = (
  query: string,
  headers?: Record<string, string>,
) => Promise<{ status: number; headers: Headers; body: Body }>;
interface Body {
  data?: { rateLimit?: Record<string, unknown> };
  errors?: { message: string; extensions: Record<string, unknown> }[];
  extensions?: { cost?: Record<string, unknown> };
}

describe('a client that has spent its points', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await start({ rateLimit: 300 });
  });

  it('gets 429, and is told when to come back', async () => {
    expect((await ask(LIST)).headers.get('ratelimit')).toMatch(/^"cost";r=17\d;t=26$/);
    expect((await ask(LIST)).headers.get('ratelimit-policy')).toBe('"cost";q=300;w=60');
    const { status, headers, body } = await ask(LIST);
    expect(status).toBe(429);
    const seconds = Number(headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(10);
    expect(seconds).toBeLessThan(20);
    expect(body).toEqual({
      errors: [
        {
          message: `Too many requests: try again in ${seconds} s.`,
          extensions: { code: 'RATE_LIMITED', retryAfterSeconds: seconds },
        },
      ],
    });
  });

  it('can still ask for less', async () => {
    expect((await ask(SMALL)).status).toBe(200);
  });

  it('pays for broken requests too, until they are not looked at any more', async () => {
    // Points come back while it asks, so that one request in between may be looked at again.
    const answers = new Set<string>();
    for (let round = 0; round < 1_000 && answers.size < 2; round += 1) {
      const { status, body } = await ask('{');
      answers.add(`${status} ${String(body.errors?.[0]?.extensions['code'])}`);
    }
    expect([...answers]).toEqual(['400 GRAPHQL_PARSE_FAILED', '429 RATE_LIMITED']);
  });
});

describe('who a client is', () => {
  it('is its address, whatever it says of itself', async () => {
    const ask = await start({ rateLimit: 200 });
    expect((await ask(LIST, { 'x-forwarded-for': '192.0.2.1' })).status).toBe(200);
    expect((await ask(LIST, { 'x-forwarded-for': '192.0.2.2' })).status).toBe(429);
  });

  it('is what a trusted proxy has added last', async () => {
    const ask = await start({ rateLimit: 200, trustProxy: 1 });
    const statusOf = async (forwarded: string): Promise<number> =>
      (await ask(LIST, { 'x-forwarded-for': forwarded })).status;
    expect(await statusOf('192.0.2.1')).toBe(200);
    expect(await statusOf('203.0.113.9, 192.0.2.1')).toBe(429);
    expect(await statusOf('192.0.2.1, 203.0.113.9')).toBe(200);
  });
});

describe('what a query costs', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await start({ rateLimit: 1000 });
  });

  it('stands in the extensions for a client that asks, and such an answer is not for reuse', async () => {
    const { body, headers } = await ask(LIST, { 'civigraph-cost': '1' });
    expect(body.extensions?.cost).toEqual({
      requestedQueryCost: 130,
      actualQueryCost: expect.any(Number),
      throttleStatus: {
        maximumAvailable: 1000,
        // It fills up again while the answer is made.
        currentlyAvailable: expect.closeTo(870, -2),
        restoreRate: 1000 / 60,
      },
    });
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  it('changes no other answer', async () => {
    const { body, headers } = await ask(SMALL);
    expect(body).toEqual({ data: { city: { id: 'city:seoul' } } });
    expect(headers.get('etag')).not.toBeNull();
  });

  it('is a field too', async () => {
    const { body, headers } = await ask('{ rateLimit { cost maximumCost limit remaining used resetAt restoreRate } }');
    const { remaining, used, ...rest } = body.data?.rateLimit ?? {};
    expect(rest).toEqual({
      cost: 2,
      maximumCost: 10_000,
      limit: 1000,
      resetAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      restoreRate: 1000 / 60,
    });
    expect(remaining).toBeGreaterThan(700);
    expect(Number(remaining) + Number(used)).toBe(1000);
    expect(headers.get('etag')).toBeNull();
  });

  it('is told without a limit as well', async () => {
    const free = await start({});
    const { body, headers } = await free('{ rateLimit { cost limit remaining resetAt restoreRate used } }', {
      'civigraph-cost': '1',
    });
    const unlimited = { limit: null, remaining: null, resetAt: null, restoreRate: null, used: null };
    expect(body.data?.rateLimit).toEqual({ cost: 2, ...unlimited });
    expect(body.extensions?.cost).toEqual({ requestedQueryCost: 2, actualQueryCost: 2, throttleStatus: null });
    expect(headers.get('ratelimit')).toBeNull();
  });

  it('may not be more than the maximum', async () => {
    const { status, body } = await ask('{ cities(first: 100) { nodes { statements(first: 100) { nodes { id } } } } }');
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: 'The query is too costly: cost 11220, and 10000 is the most for one request. Split it.',
        extensions: { code: 'QUERY_TOO_COSTLY', limit: 'cost', value: 11_220, maximum: 10_000 },
      },
    ]);
  });
});

describe('an answer that does not come', () => {
  it('is 503 TIMEOUT', async () => {
    const apollo = { executeHTTPGraphQLRequest: () => new Promise(() => undefined), stop: async () => undefined };
    const toy = await startToy({ apollo: apollo as never, deadlineMilliseconds: 50 });
    const response = await fetch(`${toy.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ greeting }"}',
    });
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'No answer within 50 ms: ask for less at once.',
          extensions: { code: 'TIMEOUT', milliseconds: 50 },
        },
      ],
    });
    await toy.close();
  });
});
