import { ApolloServer } from '@apollo/server';
import { buildSchema, type GraphQLSchema } from 'graphql';
import pino from 'pino';
import { createApolloOptions } from '../../src/server/apollo-options';
import { type CompiledLaneInit, createCompiledLane } from '../../src/server/lane/compiled-lane';
import { Proxies } from '../../src/server/proxy-trust';
import { createBudgets } from '../../src/server/rate-limit/budgets';
import { post, startToy, type Toy, type ToyContext } from './support';

const SDL = `
  type Query { greeting(name: String = "world"): String! fails(really: Boolean): Int later: Int calls: Int own: String below: Below }
  type Below { later: Int }
  type Mutation { raise: Int }
`;

interface LaneToy extends Toy {
  /** How many requests Apollo has answered so far. */
  byApollo(): number;
}

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

function toySchema(calls: { count: number }): GraphQLSchema {
  const schema = buildSchema(SDL);
  const resolvers: Record<string, (...parameters: never[]) => unknown> = {
    greeting: (_root: unknown, { name }: { name: string }) => `Hello, ${name}!`,
    fails: (_root: unknown, { really }: { really?: boolean }) => {
      if (really) throw new Error('It does not work.');
      return 1;
    },
    later: async () => (calls.count += 1),
    calls: () => (calls.count += 1),
    below: () => ({ later: async () => (calls.count += 1) }),
    own: (_root: unknown, _args: unknown, { locale }: ToyContext) => locale,
  };
  for (const [name, resolve] of Object.entries(resolvers)) {
    Object.assign(schema.getQueryType()?.getFields()[name] ?? {}, { resolve });
  }
  return schema;
}

async function startLane(
  limits?: CompiledLaneInit['limits'],
  rateLimit = 0,
): Promise<LaneToy & { calls: { count: number } }> {
  const calls = { count: 0 };
  const schema = toySchema(calls);
  const lane = createCompiledLane<ToyContext>({ schema, ...(limits ? { limits } : {}) });
  const options = createApolloOptions<ToyContext>({ logger: pino({ level: 'silent' }) });
  const apollo = new ApolloServer<ToyContext>({ schema, ...options, plugins: [...options.plugins, lane.plugin] });
  await apollo.start();
  const execution = jest.spyOn(apollo, 'executeHTTPGraphQLRequest');
  const budgetOf = createBudgets({ rateLimit, proxies: new Proxies(0) });
  const createContext = (request: Parameters<typeof budgetOf>[0]) => ({ locale: 'en', budget: budgetOf(request) });
  const toy = await startToy({ apollo, lane, createContext, budgetOf, addressOf: () => 'http://kb.example' });
  open.push(async () => {
    await toy.close();
    await apollo.stop();
  });
  return { ...toy, calls, byApollo: () => execution.mock.calls.length };
}

interface Seen {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

async function seen(response: Response): Promise<Seen> {
  const { date: _date, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, text: await response.text() };
}

const QUERY = 'query Q($name: String) { greeting(name: $name) other: greeting }';

describe('the second request with a document', () => {
  it.each([
    ['a body', {}],
    ['Accept: application/json', { accept: 'application/json' }],
    ['Accept: application/graphql-response+json', { accept: 'application/graphql-response+json' }],
    ['any type but application/json', { accept: 'application/json;q=0, */*' }],
    ['the wish for its cost', { 'civigraph-cost': '1' }],
    ['Authorization', { authorization: 'Bearer x' }],
    ['a language', { 'accept-language': 'zh' }],
  ])('is answered past Apollo in the same bytes, with %s', async (_what, headers: Record<string, string>) => {
    const toy = await startLane();
    const ask = async () => seen(await post(toy.url, { query: QUERY, variables: { name: '"Rio"' } }, headers));
    const [first, second, third] = [await ask(), await ask(), await ask()];
    expect(first.text).toContain('{"data":{"greeting":"Hello, \\"Rio\\"!","other":"Hello, world!"}');
    expect([second, third]).toEqual([first, first]);
    expect(toy.byApollo()).toBe(1);
    const other = await seen(
      await post(toy.url, { query: QUERY, variables: { name: null }, operationName: 'Q' }, headers),
    );
    expect(other.text).toContain('Hello, null!');
    expect(toy.byApollo()).toBe(1);
  });

  it('may be a GET after a POST, has the same ETag, and answers 304 to it', async () => {
    const toy = await startLane();
    const search = new URLSearchParams({ query: QUERY, variables: '{"name":"Rio"}', operationName: 'Q' });
    const get = (headers = {}) =>
      fetch(`${toy.url}/graphql?${search.toString()}`, { headers: { 'apollo-require-preflight': '1', ...headers } });
    const first = await seen(await get());
    const second = await seen(await get());
    expect(second).toEqual(first);
    expect(first.headers['etag']).toMatch(/^W\//);
    expect((await get({ 'if-none-match': '*' })).status).toBe(304);
    expect(toy.byApollo()).toBe(1);
    const posted = await post(toy.url, { query: QUERY });
    expect([posted.status, toy.byApollo()]).toEqual([200, 1]);
  });

  it('shows what its client has left, like the first', async () => {
    const toy = await startLane(undefined, 1_000);
    const ask = () => post(toy.url, { query: QUERY }, { 'civigraph-cost': '1' });
    const answers = [await ask(), await ask()];
    for (const answer of answers) {
      expect(answer.headers.get('ratelimit-policy')).toBe('"cost";q=1000;w=60');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.json()).toMatchObject({
        extensions: {
          cost: { requestedQueryCost: 1, actualQueryCost: 1, throttleStatus: { maximumAvailable: 1_000 } },
        },
      });
    }
    expect(toy.byApollo()).toBe(1);
  });
});

describe('Apollo answers', () => {
  it.each([
    ['variables that do not fit', { query: QUERY, variables: { name: 7 } }, {}],
    ['an operation that is not there', { query: QUERY, operationName: 'Other' }, {}],
    ['an empty name of the operation', { query: QUERY, operationName: '' }, {}],
    ['a request of a router for a trace', { query: QUERY }, { 'apollo-federation-include-trace': 'ftv1' }],
  ])('%s, with a document that is known', async (_what, body, headers: Record<string, string>) => {
    const toy = await startLane();
    const fresh = await startLane();
    await post(toy.url, { query: QUERY });
    expect(await seen(await post(toy.url, body, headers))).toEqual(await seen(await post(fresh.url, body, headers)));
    expect(toy.byApollo()).toBe(2);
  });

  it('errors of resolvers, and the compiled operation again what comes after', async () => {
    const toy = await startLane();
    const ask = async (really: boolean) =>
      (
        await post(toy.url, { query: 'query ($really: Boolean) { fails(really: $really) }', variables: { really } })
      ).json();
    await ask(false);
    expect(await ask(true)).toMatchObject({ data: { fails: null }, errors: [{ path: ['fails'] }] });
    expect(toy.byApollo()).toBe(2);
    expect(await ask(false)).toEqual({ data: { fails: 1 } });
    expect(toy.byApollo()).toBe(2);
  });

  it('documents whose resolvers below the root return promises, which run twice only once', async () => {
    const toy = await startLane();
    const ask = async () => (await post(toy.url, { query: '{ below { later } }' })).json();
    const answers = [await ask(), await ask(), await ask()];
    expect(answers).toEqual([1, 3, 4].map((later) => ({ data: { below: { later } } })));
    expect(toy.byApollo()).toBe(3);
  });

  it('documents whose fields of the root return promises only once', async () => {
    const toy = await startLane();
    const ask = async () => (await post(toy.url, { query: '{ later }' })).json();
    expect([await ask(), await ask(), await ask()]).toEqual([1, 2, 3].map((later) => ({ data: { later } })));
    expect(toy.byApollo()).toBe(1);
  });

  it('mutations, introspection and documents that it refuses, each time', async () => {
    const toy = await startLane();
    const texts = ['mutation { raise }', '{ __schema { queryType { name } } }', '{ nothing }', '{'];
    for (const query of texts) {
      for (let time = 0; time < 2; time += 1) await post(toy.url, { query });
    }
    expect(toy.byApollo()).toBe(2 * texts.length);
  });

  it('a client that has spent its points', async () => {
    const toy = await startLane(undefined, 10);
    const statuses = [];
    for (let time = 0; time < 12; time += 1) statuses.push((await post(toy.url, { query: '{ calls }' })).status);
    expect(statuses.slice(0, 2)).toEqual([200, 200]);
    expect(statuses).toContain(429);
    expect(toy.calls.count).toBe(statuses.filter((status) => status === 200).length);
  });

  it('documents that were forgotten for others', async () => {
    const toy = await startLane({ documents: 2, characters: 1_000 });
    const ask = (query: string) => post(toy.url, { query });
    for (const query of ['{ calls }', '{ own }', '{ __typename }', '{ own }', '{ __typename }']) await ask(query);
    expect(toy.byApollo()).toBe(3);
    await ask('{ calls }');
    expect(toy.byApollo()).toBe(4);
    const long = `{ own ${' '.repeat(1_000)} }`;
    await ask(long);
    await ask(long);
    expect(toy.byApollo()).toBe(6);
  });
});
