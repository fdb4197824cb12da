import { request as httpRequest } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { requestAddress } from '../../src/server/export/request-address';
import { Proxies } from '../../src/server/proxy-trust';
import { askRaw, headerOf } from './raw-answer';
import { firstError, post, startToy, type Toy, TOY_SDL } from './support';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy();
});
afterAll(() => toy.close());

const QUERY = { query: '{ greeting }' };

describe('POST /graphql', () => {
  it('answers', async () => {
    const response = await post(toy.url, QUERY);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { greeting: 'Hello, world!' } });
  });

  it.each([
    ['another type', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['another charset', { 'content-type': 'application/json; charset=utf-16' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a compressed body', { 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an answer nobody can give', { accept: 'text/html' }, 406, 'NOT_ACCEPTABLE'],
  ])('refuses %s', async (_case, headers, status, code) => {
    const response = await post(toy.url, QUERY, headers);
    expect(response.status).toBe(status);
    expect((await firstError(response)).extensions.code).toBe(code);
  });

  it('does not run a mutation whose answer is not acceptable', async () => {
    await post(toy.url, { query: 'mutation { raise(by: 1) }' }, { accept: 'text/html' });
    expect(toy.calls['raise']).toBeUndefined();
  });

  it.each([
    ['an array of operations', '[{"query":"{ greeting }"}]', 'The body is an array: send one operation a request.'],
    ['broken JSON', '{"query":', 'The body is not valid JSON.'],
    [
      'deep JSON',
      `{"query":"{ greeting }","variables":{"a":${'['.repeat(70)}${']'.repeat(70)}}}`,
      'The body is nested more than 64 levels deep.',
    ],
    ['very deep JSON', '['.repeat(100_000), 'The body is nested more than 64 levels deep.'],
  ])('refuses %s', async (_case, body, message) => {
    const response = await post(toy.url, body);
    expect(response.status).toBe(400);
    expect((await firstError(response)).message).toBe(message);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ greeting(name: \\"'),
      Buffer.from([0xff]),
      Buffer.from('\\") }"}'),
    ]);
    const response = await fetch(`${toy.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(400);
    expect((await firstError(response)).message).toBe('The body is not valid UTF-8.');
  });

  it('ignores brackets in strings when it counts depth', async () => {
    const response = await post(toy.url, { query: '{ greeting(name: "((((") }', variables: { text: '['.repeat(100) } });
    expect(await response.json()).toEqual({ data: { greeting: 'Hello, ((((!' } });
  });
});

describe('GET /graphql', () => {
  const address = (): string => `${toy.url}/graphql?query={greeting}`;

  it.each([
    ['the preflight header', { 'apollo-require-preflight': '1' }, 200],
    ['a page of this server', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' }, 200],
    ['the address bar', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, 200],
    [
      'fetch of a listed origin',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', origin: 'https://friend.example' },
      200,
    ],
    [
      'fetch of another origin',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', origin: 'https://foe.example' },
      400,
    ],
    ['an image', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 400],
    ['a link or form of another page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 400],
    ['nothing known', {}, 400],
  ])('from %s', async (_case, headers, status) => {
    expect(await statusOf(address(), headers)).toBe(status);
  });

  it('refuses mutations', async () => {
    const response = await fetch(`${toy.url}/graphql?query=mutation{raise(by:1)}`);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(toy.calls['raise']).toBeUndefined();
  });

  it('says what is missing', async () => {
    const response = await fetch(`${toy.url}/graphql`);
    expect(response.status).toBe(400);
    expect((await firstError(response)).message).toMatch(/"query" is missing.*\/playground/);
  });
});

describe('ETag', () => {
  it.each(['POST', 'GET'])('stands for data version and question (%s)', async (method) => {
    const ask = (headers: Record<string, string> = {}, query = '{ greeting }'): Promise<Response> =>
      method === 'POST' ? post(toy.url, { query }, headers) : fetch(`${toy.url}/graphql?query=${query}`, { headers });
    const etag = String((await ask()).headers.get('etag'));
    expect(etag).toMatch(/^W\/"[\w-]{32}"$/);

    const before = toy.calls['greeting'];
    const unchanged = await ask({ 'if-none-match': etag });
    expect([unchanged.status, unchanged.headers.get('etag')]).toEqual([method === 'POST' ? 412 : 304, etag]);
    if (method === 'GET') expect(await unchanged.text()).toBe('');
    else expect((await firstError(unchanged)).extensions).toEqual({ code: 'PRECONDITION_FAILED' });
    expect(toy.calls['greeting']).toBe(before);

    expect((await ask({ 'if-none-match': etag, 'accept-language': 'zh' })).status).toBe(unchanged.status);
    expect((await ask({ 'if-none-match': etag, authorization: 'Bearer x' })).status).toBe(200);
    expect((await ask({ 'if-none-match': etag }, '{ __typename }')).status).toBe(200);

    toy.setDataVersion(`${method} changed`);
    const changed = await ask({ 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('is another for another schema', async () => {
    const other = await startToy({ schemaSdl: `${TOY_SDL} # newer` });
    const host = { host: 'kb.example' };
    const etags = [];
    for (const { url } of [toy, toy, other]) {
      const question = { method: 'GET' as const, body: { query: '{ greeting }' }, headers: host };
      etags.push(headerOf(await askRaw(url, question), 'etag'));
    }
    await other.close();
    expect(etags[0]).toBe(etags[1]);
    expect(etags[0]).not.toBe(etags[2]);
  });

  it('is another for another address, that of a trusted proxy included, and the same for GET and POST', async () => {
    const proxies = new Proxies(1);
    const behind = await startToy({ addressOf: (request) => requestAddress(request, proxies) });
    const tagOf = async (method: 'GET' | 'POST', headers: Record<string, string>, variables?: object) => {
      const body = { query: '{ greeting }', ...(variables ? { variables } : {}) };
      return headerOf(await askRaw(behind.url, { method, body, headers }), 'etag');
    };
    const own = { host: 'kb.example' };
    const same = [
      await tagOf('GET', own),
      await tagOf('POST', own),
      await tagOf('GET', own, {}),
      await tagOf('POST', own, {}),
    ];
    const other = [
      await tagOf('GET', { host: 'other.example' }),
      await tagOf('GET', { ...own, 'x-forwarded-proto': 'https' }),
      await tagOf('GET', { ...own, 'x-forwarded-host': 'kb.example:8080' }),
      await tagOf('GET', own, { name: 'x' }),
    ];
    await behind.close();
    expect(new Set(same).size).toBe(1);
    expect(new Set([...same, ...other]).size).toBe(5);
  });

  it('names no answer of a POST that any tag would do for', async () => {
    expect((await post(toy.url, { query: '{ greeting }' }, { 'if-none-match': '*' })).status).toBe(200);
    const raised = await post(toy.url, { query: 'mutation { raise(by: 1) }' }, { 'if-none-match': '*' });
    expect(await raised.json()).toEqual({ data: { raise: 1 } });
  });

  it.each([
    ['errors', { query: '{ nothing }' }, {}],
    ['a partial answer', { query: '{ greeting broken }' }, {}],
    ['a mutation', { query: 'mutation { raise(by: 1) }' }, {}],
    ['a known reader', QUERY, { authorization: 'Bearer x' }],
  ])('is not given to %s', async (_case, body, headers) => {
    const response = await post(toy.url, body, headers);
    expect(response.headers.get('etag')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('headers of an answer', () => {
  it('say no language: texts come in the languages that a query selects', async () => {
    const response = await post(toy.url, QUERY, { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' });
    expect(response.headers.get('content-language')).toBeNull();
  });

  it('say what the answer varies by', async () => {
    const response = await post(toy.url, { query: '{ long }' });
    expect(response.headers.get('vary')).toBe('Accept, Authorization, Origin, Accept-Encoding');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', undefined],
  ])('compress a long answer for %s', async (acceptEncoding, expected) => {
    const { headers } = await raw({ query: '{ long }' }, { 'accept-encoding': acceptEncoding });
    expect(headers['content-encoding']).toBe(expected);
  });

  it('leave a short answer as it is', async () => {
    const { headers, body } = await raw(QUERY, { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body.toString())).toEqual({ data: { greeting: 'Hello, world!' } });
  });

  it('compress without loss', async () => {
    const { body } = await raw({ query: '{ long }' }, { 'accept-encoding': 'br' });
    expect(JSON.parse(brotliDecompressSync(body).toString('utf8'))).toEqual({ data: { long: '智慧城市'.repeat(500) } });
  });
});

async function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    httpRequest(encodeURI(url), { headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

/** node:http, because fetch undoes the compression and sends Fetch Metadata of its own. */
async function raw(
  body: unknown,
  headers: Record<string, string>,
): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
    const request = httpRequest(`${toy.url}/graphql`, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    });
    request.on('error', reject).end(JSON.stringify(body));
  });
}
