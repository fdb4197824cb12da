import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { AnswerCache } from '../../src/server/answer-cache';
import { type RegisteredDocumentsLimits, RegisteredDocuments } from '../../src/server/documents/registered-documents';
import { TrustedDocuments } from '../../src/server/documents/trusted-documents';
import { Proxies } from '../../src/server/proxy-trust';
import { createBudgets } from '../../src/server/rate-limit/budgets';
import { RepeatedRequests } from '../../src/server/repeated-requests';
import { askRaw } from './raw-answer';
import { firstError, post, startToy, type Toy } from './support';

const sha256Hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashed = (text: string, hash = sha256Hash(text)) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});
const full = (text: string) => ({ query: text, ...hashed(text) });
const GREETING = 'query Greet($name: String) { greeting(name: $name) }';
const HELLO = '{"data":{"greeting":"Hello, Wuhan!"}}\n';
const variables = { name: 'Wuhan' };

const open: Toy[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  for (const toy of open.splice(0)) await toy.close();
});

interface RegisteringToy extends Toy {
  readonly registered: RegisteredDocuments;
}

async function start(limits?: RegisteredDocumentsLimits, rateLimit = 0): Promise<RegisteringToy> {
  const registered = new RegisteredDocuments(limits);
  const budgetOf = createBudgets({ rateLimit, proxies: new Proxies(0) });
  const answerCache = new AnswerCache({ budgetOf });
  const createContext = (request: IncomingMessage) => ({ locale: 'en', budget: budgetOf(request) });
  const toy = await startToy({ registeredDocuments: registered, budgetOf, answerCache, createContext });
  open.push(toy);
  return { ...toy, registered };
}

function get(url: string, parameters: Record<string, string>): Promise<Response> {
  const headers = { 'apollo-require-preflight': '1' };
  return fetch(`${url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers });
}

describe("the link of Apollo's client", () => {
  const QUERIES = ['{ greeting }', '{ long }', '{ first(count: 1) }', '{ node(id: "a") { id } }', '{ tree { leaf } }'];

  /** How many requests a new client needs for each of the queries. */
  async function requestsOf(url: string, useGETForHashedQueries: boolean): Promise<number[]> {
    let sent = 0;
    const counting: typeof fetch = (...request) => {
      sent += 1;
      return fetch(...request);
    };
    const hash = new PersistedQueryLink({ sha256: sha256Hash, useGETForHashedQueries });
    const link = hash.concat(new HttpLink({ uri: `${url}/graphql`, fetch: counting }));
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    const counts: number[] = [];
    for (const query of QUERIES) {
      const before = sent;
      const { data } = await client.query({ query: gql(query) });
      expect(data).toBeTruthy();
      counts.push(sent - before);
    }
    client.stop();
    return counts;
  }

  it.each([
    ['POST', false],
    ['GET', true],
  ])('sends each text once for all clients, with %s', async (_method, byGet) => {
    const { url, registered } = await start();
    expect(await requestsOf(url, byGet)).toEqual([2, 2, 2, 2, 2]);
    expect(await requestsOf(url, byGet)).toEqual([1, 1, 1, 1, 1]);
    expect(registered.size).toBe(5);
  });

  it('is told by a server of trusted documents only that it need not send hashes, and then is refused', async () => {
    const toy = await startToy({ documents: new TrustedDocuments([GREETING], true) });
    open.push(toy);
    const unknown = await post(toy.url, hashed('{ long }'));
    const { extensions } = await firstError(unknown);
    expect([unknown.status, extensions['code']]).toEqual([200, 'PERSISTED_QUERY_NOT_SUPPORTED']);
    expect((await post(toy.url, full('{ long }'))).status).toBe(403);
    expect(await (await post(toy.url, { ...hashed(GREETING), variables })).text()).toBe(HELLO);
    await expect(requestsOf(toy.url, false)).rejects.toThrow('This server runs only documents that it knows');
  });
});

describe('a text with its hash', () => {
  it('is found by the hash afterwards, by POST and GET, and by documentId', async () => {
    const { url } = await start();
    expect((await post(url, hashed(GREETING))).status).toBe(404);
    expect(await (await post(url, { ...full(GREETING), variables })).text()).toBe(HELLO);
    const extensions = JSON.stringify(hashed(GREETING).extensions);
    const answers = [
      await post(url, { ...hashed(GREETING), variables }),
      await post(url, { documentId: `sha256:${sha256Hash(GREETING)}`, variables }),
      await get(url, { extensions, variables: JSON.stringify(variables) }),
    ];
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual([HELLO, HELLO, HELLO]);
  });

  it('may come by GET', async () => {
    const { url, registered } = await start();
    const parameters = { query: '{ greeting }', extensions: JSON.stringify(hashed('{ greeting }').extensions) };
    expect((await get(url, parameters)).status).toBe(200);
    expect(registered.find(sha256Hash('{ greeting }'))).toBe('{ greeting }');
  });

  it.each<[string, string, number]>([
    ['is no GraphQL', '{ greeting', 400],
    ['does not fit the schema', '{ nothing }', 400],
    ['is too deep', `{ ${'tree { '.repeat(20)}leaf${' }'.repeat(20)} }`, 400],
    [
      'costs too much',
      `{ tree { ${Array.from({ length: 90 }, (_, each) => `a${each}: trees { trees { trees { leaf } } }`).join(' ')} } }`,
      400,
    ],
  ])('is not kept where it %s', async (_why, text, status) => {
    const { url, registered } = await start();
    for (let time = 0; time < 3; time += 1) expect((await post(url, full(text))).status).toBe(status);
    expect((await firstError(await post(url, hashed(text)))).extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect([registered.size, registered.bytes]).toEqual([0, 0]);
  });

  it('is kept where only its variables are wrong, or a field fails', async () => {
    const { url } = await start();
    for (const text of [GREETING, '{ wrong(kind: "x") }']) {
      await post(url, { ...full(text), variables: { name: 7 } });
      expect((await post(url, hashed(text))).status).not.toBe(404);
    }
  });

  it('has to be that of the hash: nothing is kept or run else', async () => {
    const { url, registered, calls } = await start();
    for (const hash of [sha256Hash('{ long }'), sha256Hash(GREETING).toUpperCase(), '', '__proto__']) {
      const response = await post(url, { query: GREETING, ...hashed(GREETING, hash) });
      expect([response.status, (await firstError(response)).extensions['code']]).toEqual([400, 'BAD_REQUEST']);
    }
    const byGet = await get(url, {
      query: GREETING,
      extensions: JSON.stringify(hashed(GREETING, sha256Hash('{ long }')).extensions),
    });
    expect([byGet.status, registered.size, calls['greeting']]).toEqual([400, 0, undefined]);
  });

  it.each([[2], ['1'], [undefined]])('is refused in version %j of the protocol', async (version) => {
    const { url, registered } = await start();
    const persistedQuery = { version, sha256Hash: sha256Hash(GREETING) };
    for (const query of [GREETING, undefined]) {
      const response = await post(url, { query, extensions: { persistedQuery } });
      expect([response.status, (await firstError(response)).message]).toEqual([
        400,
        expect.stringMatching(/^`extensions\.persistedQuery\.version` must be 1; it is /),
      ]);
    }
    expect(registered.size).toBe(0);
  });
});

describe('what is kept', () => {
  const text = (name: string): string => `{ greeting(name: "${name}") }`;

  it('is bounded by number: the one goes that was asked for the longest ago', async () => {
    const { url } = await start({ documents: 3, bytes: 10_000 });
    for (const name of ['a', 'b', 'c']) await post(url, full(text(name)));
    await post(url, hashed(text('a')));
    await post(url, full(text('d')));
    const statuses = [];
    for (const name of ['a', 'b', 'c', 'd']) statuses.push((await post(url, hashed(text(name)))).status);
    expect(statuses).toEqual([200, 404, 200, 200]);
  });

  it('is bounded by bytes, as UTF-8 counts them', async () => {
    const { url, registered } = await start({ documents: 100, bytes: 500 });
    for (let index = 0; index < 20; index += 1) await post(url, full(text('智'.repeat(30) + String(index))));
    expect(registered.bytes).toBeGreaterThan(300);
    expect(registered.bytes).toBeLessThanOrEqual(500);
    expect((await post(url, hashed(text(`${'智'.repeat(30)}19`)))).status).toBe(200);
  });

  it('counts as asked for where the answer is known by the bytes of the request', async () => {
    const { url } = await start({ documents: 2, bytes: 10_000 });
    const question = { method: 'POST' as const, body: hashed(text('a')) };
    await post(url, full(text('a')));
    for (let time = 0; time < 3; time += 1) await askRaw(url, question);
    await post(url, full(text('b')));
    const give = jest.spyOn(RepeatedRequests.prototype, 'give');
    expect((await askRaw(url, question)).status).toBe(200);
    expect(give.mock.results.map(({ value }) => value as boolean)).toEqual([true]);
    await post(url, full(text('c')));
    expect((await post(url, hashed(text('a')))).status).toBe(200);
    expect((await post(url, hashed(text('b')))).status).toBe(404);
  });

  it('is kept again once its text comes again, however well its answer is known', async () => {
    const { url } = await start({ documents: 1, bytes: 10_000 });
    const question = { method: 'POST' as const, body: full(text('a')) };
    for (let time = 0; time < 4; time += 1) await askRaw(url, question);
    await post(url, full(text('b')));
    expect((await post(url, hashed(text('a')))).status).toBe(404);
    await askRaw(url, question);
    expect((await post(url, hashed(text('a')))).status).toBe(200);
  });
});

it('a hash takes the same short ways as a text', async () => {
  const { url, calls } = await start();
  await post(url, full('{ greeting }'));
  const made = calls['greeting'];
  for (const method of ['POST', 'GET'] as const) {
    const question = { method, body: hashed('{ greeting }') };
    for (let time = 0; time < 3; time += 1) await askRaw(url, question);
    const give = jest.spyOn(RepeatedRequests.prototype, 'give');
    await askRaw(url, question);
    expect(give.mock.results.map(({ value }) => value as boolean)).toEqual([true]);
    give.mockRestore();
  }
  // The text has made it once, the hash once more, whereafter it is kept.
  expect([made, calls['greeting']]).toEqual([1, 2]);
});

it('a hash that nobody knows costs its client a point', async () => {
  const { url } = await start(undefined, 5);
  const statuses = [];
  for (let time = 0; time < 8; time += 1) statuses.push((await post(url, hashed(GREETING))).status);
  expect(statuses.filter((status) => status === 404)).toHaveLength(5);
  expect(statuses.at(-1)).toBe(429);
});
