import { serverAudits } from 'graphql-http';
import { RegisteredDocuments } from '../../src/server/documents/registered-documents';
import { sha256, TrustedDocuments } from '../../src/server/documents/trusted-documents';
import { firstError, post, startToy, type Toy } from './support';

const GREETING = 'query Greet($name: String) { greeting(name: $name) }';
const RAISE = 'mutation { raise(by: 1) }';
const COSTLY = `{ ${'greeting '.repeat(100)} }`;
const MISFIT = '{ nothing }';
const KNOWN = [GREETING, RAISE, COSTLY, MISFIT, '{ greeting }', '{ wrong(kind: "x") }'];
const HELLO = { data: { greeting: 'Hello, Wuhan!' } };
const NAMED_JSON = { accept: 'application/json' };
const id = (text: string): string => `sha256:${sha256(text)}`;
const UNKNOWN = id('{ unknown }');
const persisted = (sha256Hash: unknown): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

let toy: Toy;
beforeAll(async () => {
  toy = await startToy({
    documents: new TrustedDocuments(KNOWN, false),
    registeredDocuments: new RegisteredDocuments(),
  });
});
afterAll(() => toy.close());

function get(url: string, parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  const init = { headers: { 'apollo-require-preflight': '1', ...headers } };
  return fetch(`${url}/graphql?${new URLSearchParams(parameters).toString()}`, init);
}

describe('a document named by its id', () => {
  const variables = { name: 'Wuhan' };

  it.each([
    ['POST, documentId', () => post(toy.url, { documentId: id(GREETING), variables })],
    ['POST, documentId without prefix', () => post(toy.url, { documentId: sha256(GREETING), variables })],
    ['POST, persistedQuery', () => post(toy.url, { ...persisted(sha256(GREETING)), variables })],
    [
      'POST, persistedQuery with its text',
      () => post(toy.url, { query: GREETING, ...persisted(sha256(GREETING)), variables }),
    ],
    ['GET, documentId', () => get(toy.url, { documentId: id(GREETING), variables: JSON.stringify(variables) })],
    [
      'GET, persistedQuery',
      () =>
        get(toy.url, {
          extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(GREETING) } }),
          variables: JSON.stringify(variables),
        }),
    ],
  ])('is answered: %s', async (_way, ask) => {
    const response = await ask();
    expect([response.status, await response.json()]).toEqual([200, HELLO]);
  });

  it('has the ETag of its text, and 304 or 412', async () => {
    const byText = await post(toy.url, { query: GREETING, variables });
    const etag = String(byText.headers.get('etag'));
    const byId = await post(toy.url, { documentId: id(GREETING), variables });
    expect(byId.headers.get('etag')).toBe(etag);
    const again = await post(toy.url, { documentId: id(GREETING), variables }, { 'if-none-match': etag });
    expect([again.status, (await firstError(again)).extensions['code']]).toEqual([412, 'PRECONDITION_FAILED']);
    const read = { documentId: id(GREETING), variables: JSON.stringify(variables) };
    const byGet = String((await get(toy.url, read)).headers.get('etag'));
    expect((await get(toy.url, read, { 'if-none-match': byGet })).status).toBe(304);
    const other = { documentId: id(GREETING), variables: { name: 'Bonn' } };
    expect((await post(toy.url, other, { 'if-none-match': etag })).status).toBe(200);
  });

  it.each([
    ['a costly one', COSTLY, 'QUERY_TOO_COSTLY'],
    ['one that does not fit the schema', MISFIT, 'GRAPHQL_VALIDATION_FAILED'],
    ['one with a wrong value', '{ wrong(kind: "x") }', 'BAD_USER_INPUT'],
  ])('is checked like any other: %s', async (_which, text, code) => {
    expect((await firstError(await post(toy.url, { documentId: id(text) }))).extensions['code']).toBe(code);
  });

  it('cannot be a mutation by GET', async () => {
    const response = await get(toy.url, { documentId: id(RAISE) });
    expect([response.status, toy.calls['raise']]).toEqual([405, undefined]);
    expect(await (await post(toy.url, { documentId: id(RAISE) })).json()).toEqual({ data: { raise: 1 } });
  });

  it('needs the same proof against forgery as a text', async () => {
    expect((await get(toy.url, { documentId: id(GREETING) }, { 'apollo-require-preflight': '' })).status).toBe(200);
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      request(`${toy.url}/graphql?documentId=${id(GREETING)}`, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
  });
});

describe('a request that names a document wrongly', () => {
  it.each([
    ['POST, documentId', {}, () => ({ documentId: UNKNOWN }), 404],
    ['POST, documentId, named JSON', NAMED_JSON, () => ({ documentId: UNKNOWN }), 200],
    ['POST, persistedQuery', {}, () => persisted(sha256('{ unknown }')), 404],
    ['POST, a word', {}, () => ({ documentId: 'all-cities' }), 404],
    ['POST, another sort of hash', {}, () => ({ documentId: `md5:${'0'.repeat(32)}` }), 404],
    ['POST, upper case', {}, () => ({ documentId: id(GREETING).toUpperCase() }), 404],
    ['POST, __proto__', {}, () => ({ documentId: '__proto__' }), 404],
    ['POST, nothing', {}, () => ({ documentId: '' }), 404],
  ])('is told that there is none: %s', async (_case, headers, body, status) => {
    const response = await post(toy.url, body(), headers);
    const answer = (await response.json()) as { errors: { extensions: Record<string, unknown> }[]; data?: unknown };
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(answer.errors.map(({ extensions }) => extensions['code'])).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect(answer).not.toHaveProperty('data');
  });

  it('says what an id looks like, in the media type asked for', async () => {
    const response = await post(toy.url, { documentId: 'all-cities' }, { accept: 'application/graphql-response+json' });
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect((await firstError(response)).message).toBe(
      'This server does not know a document "all-cities". An id is `sha256:` and 64 lower-case hexadecimal digits. Send the document itself in `query`.',
    );
  });

  it.each([
    ['a number', { documentId: 7 }, '`documentId` must be a string.'],
    ['id and text', { documentId: id(GREETING), query: GREETING }, 'Send `query` or `documentId`, not both.'],
    [
      'a hash of another text',
      { query: '{ greeting }', ...persisted(sha256(GREETING)) },
      '`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`.',
    ],
    ['a hash that is none', persisted(7), '`extensions.persistedQuery.sha256Hash` must be a string.'],
  ])('is refused: %s', async (_case, body, message) => {
    const response = await post(toy.url, body);
    expect([response.status, (await firstError(response)).message]).toEqual([400, message]);
  });

  it('is refused when a GET says it twice', async () => {
    const response = await fetch(`${toy.url}/graphql?documentId=${id(GREETING)}&documentId=${UNKNOWN}`);
    expect([response.status, (await firstError(response)).message]).toEqual([
      400,
      'The parameter "documentId" stands there twice.',
    ]);
  });
});

describe('with trusted documents only', () => {
  let closed: Toy;
  beforeAll(async () => {
    closed = await startToy({ documents: new TrustedDocuments(KNOWN, true) });
  });
  afterAll(() => closed.close());

  it('those are answered, by id or by their very text', async () => {
    const variables = { name: 'Wuhan' };
    for (const body of [{ documentId: id(GREETING) }, { query: GREETING }]) {
      expect(await (await post(closed.url, { ...body, variables })).json()).toEqual(HELLO);
    }
    expect((await get(closed.url, { query: '{ greeting }' })).status).toBe(200);
  });

  it.each([
    ['another query', '{ long }'],
    ['one that differs in a space', GREETING.replace('{ ', '{')],
    ['introspection', '{ __schema { types { name } } }'],
    ['the type name', '{ __typename }'],
    ['another mutation', 'mutation { raise(by: 2) }'],
    ['broken GraphQL', '{'],
  ])('anything else is not: %s', async (_case, query) => {
    for (const response of [await post(closed.url, { query }), await get(closed.url, { query })]) {
      const { message, extensions } = await firstError(response);
      expect([response.status, extensions['code']]).toEqual([403, 'FORBIDDEN']);
      expect(message).toBe(
        'This server runs only documents that it knows: send `documentId` with the id of one of them.',
      );
    }
    expect(closed.calls['raise']).toBeUndefined();
  });

  it('a second query parameter slips nothing in', async () => {
    const response = await fetch(`${closed.url}/graphql?query=${encodeURIComponent('{ greeting }')}&query={long}`);
    expect(response.status).toBe(400);
  });

  it('an unknown id is not told to send its text', async () => {
    expect((await firstError(await post(closed.url, { documentId: UNKNOWN }))).message).not.toMatch(/query/);
  });
});

describe('GraphQL over HTTP, with trusted documents', () => {
  it.each(serverAudits({ url: () => `${toy.url}/graphql` }).map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect('reason' in result ? `${result.status}: ${result.reason}` : result.status).toBe('ok');
    },
  );
});
