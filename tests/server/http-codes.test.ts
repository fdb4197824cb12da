import { createHash } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import { firstError, post, startToy, TOY_SDL, type Toy } from './support';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy();
});
afterAll(() => toy.close());

const SAFE = { 'apollo-require-preflight': '1' };
const get = (query: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${toy.url}/graphql?${query}`, { ...init, headers: { ...SAFE, ...(init.headers as object) } });
const asked = (text: string): string => `query=${encodeURIComponent(text)}`;

it('GET with a mutation is 405, with the method that does', async () => {
  const response = await get(asked('mutation { raise(by: 1) }'));
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  expect(await firstError(response)).toEqual({
    message: 'GET answers queries only, and this is something else: send it with POST.',
    extensions: { code: 'METHOD_NOT_ALLOWED' },
  });
  expect(toy.calls['raise']).toBeUndefined();
});

describe('415 is UNSUPPORTED_MEDIA_TYPE', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', 'application/json; charset=latin1'])(
    'POST of %s',
    async (type) => {
      const response = await post(toy.url, '{"query":"{ greeting }"}', { 'content-type': type });
      expect([response.status, response.headers.get('accept-post')]).toEqual([415, 'application/json']);
      expect((await firstError(response)).extensions['code']).toBe('UNSUPPORTED_MEDIA_TYPE');
    },
  );

  it('GET that says it has a form', async () => {
    const response = await get(asked('{ greeting }'), { headers: { 'content-type': 'text/plain' } });
    expect(response.status).toBe(415);
    expect((await firstError(response)).extensions['code']).toBe('UNSUPPORTED_MEDIA_TYPE');
    expect((await get(asked('{ greeting }'), { headers: { 'content-type': 'application/json' } })).status).toBe(200);
  });
});

describe('what is no GraphQL request is told so in our words', () => {
  it.each([
    ['nothing', '{}', 'There is no `query`: send a JSON object with a string `query`.'],
    ['null', 'null', 'The body must be a JSON object with a string `query`.'],
    ['a text', '"{ greeting }"', 'The body must be a JSON object with a string `query`.'],
    ['an empty query', '{"query":""}', 'There is no `query`: send a JSON object with a string `query`.'],
    ['a number', '{"query":5}', '`query` must be a string, not a number.'],
    ['a parsed document', '{"query":{"kind":"Document"}}', '`query` must be a string, not an object.'],
    [
      'variables in a text',
      '{"query":"{ greeting }","variables":"{}"}',
      '`variables` must be an object, not a string.',
    ],
    ['variables in a list', '{"query":"{ greeting }","variables":[]}', '`variables` must be an object, not a list.'],
    [
      'a name that is none',
      '{"query":"{ greeting }","operationName":1}',
      '`operationName` must be a string, not a number.',
    ],
    ['extensions that are none', '{"query":"{ greeting }","extensions":1}', '`extensions` must be an object.'],
  ])('%s', async (_what, body, message) => {
    const response = await post(toy.url, body);
    expect(response.status).toBe(400);
    expect(await firstError(response)).toEqual({ message, extensions: { code: 'BAD_REQUEST' } });
  });

  it.each([
    [
      'a parameter twice',
      `${asked('{ greeting }')}&variables={}&variables={}`,
      'The parameter "variables" stands there twice.',
    ],
    ['broken variables', `${asked('{ greeting }')}&variables={`, 'The parameter "variables" is not valid JSON.'],
    ['variables in a list', `${asked('{ greeting }')}&variables=[]`, 'The parameter "variables" must be an object.'],
  ])('GET with %s', async (_what, query, message) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    expect(await firstError(response)).toEqual({ message, extensions: { code: 'BAD_REQUEST' } });
  });

  it('a hash alone, where no documents are kept', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'x' } };
    const error = await firstError(await post(toy.url, { extensions }));
    expect(error).toEqual({
      message:
        'This server keeps no documents: send the text of yours in `query`, without `extensions.persistedQuery`.',
      extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
    });
  });
});

describe('a limit of the parser', () => {
  it.each([
    ['tokens', `{ ${'greeting '.repeat(4_200)}}`, 4_202, 4_000],
    ['tokens', `{ ${'greeting '.repeat(4_200)}} "`, 4_202, 4_000],
    ['comments', `{ greeting }\n${'# x\n'.repeat(1_500)}`, 1_500, 1_000],
  ])('on %s is named with what the document has', async (limit, query, value, maximum) => {
    const error = await firstError(await post(toy.url, { query }));
    expect(error.message).toBe(
      `The query is too costly: ${limit} ${value}, and ${maximum} is the most for one request. Split it.`,
    );
    expect(error.extensions).toEqual({ code: 'QUERY_TOO_COSTLY', limit, value, maximum });
  });
});

describe('the ETag', () => {
  const etagFor = async (language: string): Promise<string | null> =>
    (await post(toy.url, { query: '{ greeting }' }, { 'accept-language': language })).headers.get('etag');

  it('is the same whatever language a client wishes for', async () => {
    const first = await etagFor('en');
    for (const other of ['', 'en-GB, en;q=0.9', 'fr, de', '*', 'zh-CN']) expect(await etagFor(other)).toBe(first);
  });

  it('fits `If-None-Match: *` where there is an answer to keep, and where it is read only', async () => {
    const any = { 'if-none-match': '*' };
    const known = await get(asked('{ greeting }'), { headers: any });
    expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([
      304,
      '',
      expect.stringMatching(/^W\//),
    ]);
    expect((await get(asked('{ broken }'), { headers: any })).status).toBe(200);
    expect((await get(asked('{ x }'), { headers: any })).status).toBe(400);
    expect((await post(toy.url, { query: '{ greeting }' }, any)).status).toBe(200);
    expect((await post(toy.url, { query: 'mutation { raise(by: 1) }' }, any)).status).toBe(200);
  });

  it('of the schema stands for its text', async () => {
    const schema = await fetch(`${toy.url}/schema.graphql`);
    const etag = String(schema.headers.get('etag'));
    expect(etag).toBe(`W/"${createHash('sha256').update(TOY_SDL).digest('base64url').slice(0, 32)}"`);
    for (const tag of [etag, `"x", ${etag}`, '*']) {
      const again = await fetch(`${toy.url}/schema.graphql`, { headers: { 'if-none-match': tag } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await fetch(`${toy.url}/schema.graphql`, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
  });
});

describe('HEAD', () => {
  it.each([
    ['/graphql?query={greeting}', 200],
    ['/graphql?query={x}', 400],
    ['/graphql', 400],
    ['/schema.graphql', 200],
    ['/health/live', 200],
    ['/health/ready', 200],
    ['/', 302],
    ['/nowhere', 404],
  ])('%s has the headers of GET and no body', async (path, status) => {
    const [head, whole] = [await raw('HEAD', path), await raw('GET', path)];
    expect([head.status, whole.status, head.body]).toEqual([status, status, '']);
    const { date: _now, ...headers } = whole.headers;
    expect(head.headers).toMatchObject(headers);
  });
});

describe('GET /graphql in the address bar of a browser', () => {
  const html = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

  it('leads to the playground', async () => {
    const response = await fetch(`${toy.url}/graphql`, { headers: html, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/playground/']);
    expect(response.headers.get('vary')).toContain('Accept');
  });

  it('with a query is answered', async () => {
    const response = await fetch(`${toy.url}/graphql?${asked('{ greeting }')}`, { headers: { ...html, ...SAFE } });
    expect([response.status, await response.json()]).toEqual([200, { data: { greeting: 'Hello, world!' } }]);
  });
});

/** node:http: fetch would follow redirects, and sends headers of its own. */
function raw(
  method: string,
  path: string,
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(toy.url + path, { method, headers: SAFE }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}
