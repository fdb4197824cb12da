import fc from 'fast-check';
import { startTestApp, type TestApp } from '../support/test-app';

const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

interface RpcBody {
  readonly result?: { readonly isError?: boolean; readonly content?: readonly { readonly text: string }[] };
  readonly error?: { readonly code: number; readonly message: string; readonly data?: { readonly code?: string } };
}

describe('the address of assistants', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ engine: 'sqlite', settings: { corsOrigins: ['https://friend.example'] } });
  });
  afterAll(() => app.close());

  function post(body: unknown, headers: Readonly<Record<string, string>> = HEADERS): Promise<Response> {
    return fetch(`${app.url}/mcp`, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async function call(name: unknown, given: unknown): Promise<RpcBody> {
    const response = await post({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } });
    expect(response.status).toBe(200);
    return (await response.json()) as RpcBody;
  }

  const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

  it('answers each POST by itself with JSON that nobody keeps, without a session', async () => {
    const response = await post(LIST);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('mcp-session-id')).toBeNull();
    expect(await response.json()).toMatchObject({ jsonrpc: '2.0', id: 1, result: { tools: expect.any(Array) } });
    expect((await post({ jsonrpc: '2.0', method: 'notifications/initialized' })).status).toBe(202);
  });

  it.each(['GET', 'DELETE', 'PUT', 'PATCH'])('does not know %s', async (method) => {
    const response = await fetch(`${app.url}/mcp`, { method, headers: HEADERS });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it.each<[string, number, unknown, Readonly<Record<string, string>>]>([
    ['no Accept', 406, LIST, { 'content-type': 'application/json' }],
    ['an Accept without streams', 406, LIST, { ...HEADERS, accept: 'application/json' }],
    ['another media type', 415, LIST, { ...HEADERS, 'content-type': 'text/plain' }],
    ['no JSON', 400, '{"jsonrpc":', HEADERS],
    ['an empty body', 400, '', HEADERS],
    ['a batch', 400, [LIST, LIST], HEADERS],
    ['an empty batch', 400, [], HEADERS],
    ['null', 400, 'null', HEADERS],
    ['a text', 400, '"tools/list"', HEADERS],
    ['no JSON-RPC', 400, { query: '{ __typename }' }, HEADERS],
    ['deep nesting', 400, `${'[['.repeat(5_000)}${']]'.repeat(5_000)}`, HEADERS],
    ['a body of a megabyte', 413, { ...LIST, params: { cursor: 'x'.repeat(1_000_000) } }, HEADERS],
    ['a version of the protocol that there is not', 400, LIST, { ...HEADERS, 'mcp-protocol-version': '1999-01-01' }],
    ['a page of another site', 403, LIST, { ...HEADERS, origin: 'https://evil.example' }],
    ['a page under a name that leads here', 403, LIST, { ...HEADERS, origin: 'http://rebound.example:4000' }],
  ])('refuses %s with %i, as an error of JSON-RPC', async (_, status, body, headers) => {
    const response = await post(body, headers);
    const answer = (await response.json()) as RpcBody;
    expect([response.status, answer]).toEqual([
      status,
      expect.objectContaining({
        jsonrpc: '2.0',
        error: expect.objectContaining({ message: expect.stringMatching(/\w/) }),
      }),
    ]);
    // The connection is still good.
    expect((await post(LIST)).status).toBe(200);
  });

  it('lets pages of the origins ask that the server names, and tells their browsers so', async () => {
    const headers = { ...HEADERS, origin: 'https://friend.example' };
    expect((await post(LIST, headers)).headers.get('access-control-allow-origin')).toBe('https://friend.example');
    const preflight = await fetch(`${app.url}/mcp`, {
      method: 'OPTIONS',
      headers: { origin: 'https://friend.example' },
    });
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('mcp-protocol-version');
  });

  it.each(['tools/destroy', 'resources/list', '__proto__', ''])('does not know the method %j', async (method) => {
    const response = await post({ jsonrpc: '2.0', id: 1, method });
    expect(await response.json()).toMatchObject({ error: { code: -32_601 } });
  });

  it.each([5, null, {}, ['get']])('answers an error of JSON-RPC to %j for the name of a tool', async (name) => {
    expect((await call(name, {})).error?.code).toBeLessThan(0);
  });

  it('masks a fault of the server; the log has the cause under the id that the client gets', async () => {
    const rename = (from: string, to: string): Promise<unknown> =>
      app.database.write((queries) => queries.query(`ALTER TABLE ${from} RENAME TO ${to}`));
    await rename('tombstone', 'gone');
    const { error } = await call('get', { id: 'city:atlantis' });
    await rename('gone', 'tombstone');
    const [, errorId = ''] = /Internal server error ([0-9a-f-]{36})$/.exec(error?.message ?? '') ?? [];
    expect([error?.code, error?.data]).toEqual([-32_603, { errorId }]);
    const lines = app.log.filter((line) => line.includes(errorId));
    expect(lines).toEqual([expect.stringContaining('QueryFailedError')]);
  });

  it('answers any arguments with an answer or with sentences, and logs no fault', async () => {
    const names = ['search', 'get', 'list', 'compare', 'path', 'recommend', 'rank', 'cite'];
    const words = [
      'city:seoul',
      'case:rio-operations-centre',
      'recipe:city-profile-2019',
      'statement:x',
      'observation:',
      ':',
      '\u0000',
      '\ud800',
      '交通',
      '__proto__',
      '"',
      'a'.repeat(400),
    ];
    const word = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 30 }));
    const value = fc.oneof(
      word,
      fc.array(word, { maxLength: 6 }),
      fc.dictionary(word, fc.oneof(word, fc.double()), { maxKeys: 4 }),
      fc.integer(),
      fc.jsonValue(),
    );
    const fields = [
      'query',
      'kinds',
      'limit',
      'language',
      'id',
      'ids',
      'kind',
      'filter',
      'after',
      'from',
      'to',
      'city',
      'recipe',
      'weights',
      'format',
      '__proto__',
    ];
    const given = fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 4 });
    const seen = { answers: 0, refusals: 0 };
    const before = app.log.length;
    const check = async (name: string, each: unknown): Promise<void> => {
      const { result } = await call(name, each);
      expect(result?.content?.[0]?.text).toMatch(/\S/);
      seen[result?.isError ? 'refusals' : 'answers'] += 1;
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...names), given, check), { numRuns: 300 });
    // Well-formed arguments with words of any kind reach the services.
    const formed = fc.oneof(
      fc.record({ name: fc.constant('search'), given: fc.record({ query: word }) }),
      fc.record({ name: fc.constant('get'), given: fc.record({ id: word }) }),
      fc.record({ name: fc.constant('compare'), given: fc.record({ ids: fc.tuple(word, word) }) }),
      fc.record({ name: fc.constant('path'), given: fc.record({ from: word, to: word }) }),
      fc.record({
        name: fc.constant('list'),
        given: fc.record({
          after: word,
          filter: fc.dictionary(fc.constantFrom('domain', 'caseStatus', 'illustrates'), word),
        }),
      }),
      fc.record({
        name: fc.constant('rank'),
        given: fc.record({ recipe: fc.constant('recipe:city-profile-2019'), weights: fc.dictionary(word, fc.nat()) }),
      }),
      fc.record({
        name: fc.constant('cite'),
        given: fc.record({ ids: fc.array(word, { minLength: 1, maxLength: 5 }) }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(formed, (each) => check(each.name, each.given)),
      { numRuns: 300 },
    );
    expect(seen.answers).toBeGreaterThan(10);
    expect(seen.refusals).toBeGreaterThan(100);
    expect(app.log.slice(before).filter((line) => line.includes('unexpected error'))).toEqual([]);
  });
});

describe('assistants spend', () => {
  it('the points of their client, as GraphQL does', async () => {
    const app = await startTestApp({ engine: 'sqlite', settings: { rateLimit: 2_000 } });
    try {
      const ask = (name: string, given: object): Promise<Response> =>
        fetch(`${app.url}/mcp`, {
          method: 'POST',
          headers: HEADERS,
          body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } }),
        });
      const left = (response: Response): number => Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
      const first = left(await ask('search', { query: 'bus', limit: 1 }));
      const second = left(await ask('search', { query: 'bus', limit: 20 }));
      // Points come back meanwhile, 33 a second.
      expect(first).toBeLessThan(2_000 - 100);
      expect(first - second).toBeGreaterThan(200);
      // A refused call costs its point and no more.
      const third = left(await ask('search', { limit: 20 }));
      expect(second - third).toBeLessThan(10);
      let text = '';
      for (let count = 0; count < 10 && !text.includes('Too many requests'); count += 1)
        text = await (await ask('search', { query: 'bus', limit: 20 })).text();
      expect(text).toMatch(/"isError":true/);
      expect(text).toMatch(/Too many requests: try again in \d+ s/);
      // Nor has the client points left for GraphQL.
      const { status } = await app.client.ask('{ search(query: "bus", first: 20) { totalCount } }');
      expect(status).toBe(429);
    } finally {
      await app.close();
    }
  });
});
