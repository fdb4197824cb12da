import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { preferredLocale } from '../../src/server/locale';
import { rowsWith, startLiveApp, type LiveApp } from './subscriptions-support';

let live: LiveApp;
beforeAll(async () => {
  live = await startLiveApp('sqlite');
  await live.apply(rowsWith({ lidar: 'Lidar' }), 'Add');
});
afterAll(() => live.close());

const NAME = '{ city(slug: "seoul") { name { en } } }';
const LONG = '{ __schema { types { name description } } }';

describe('the language of a page', () => {
  it.each([
    ['*', 'en'],
    ['de, *;q=0.5', 'en'],
    ['zh;q=0.5, *;q=0.9', 'en'],
    ['en;q=0.3, *;q=0.4', 'zh'],
    ['zh, en', 'zh'],
    ['en, zh', 'en'],
    ['ZH-Hant-TW;q=0.8, en-GB;q=0.7', 'zh'],
    ['zh;q=0', 'en'],
    [';;;,,q=1', 'en'],
    [undefined, 'en'],
  ])('for %s is %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});

describe('a 304', () => {
  it.each([NAME, LONG])('names in Vary all that its answer names: %s', async (query) => {
    const answer = await live.client.ask(query);
    const headers = { 'apollo-require-preflight': '1', 'if-none-match': answer.headers.get('etag') ?? '' };
    const search = new URLSearchParams({ query, variables: '{}' });
    const again = await fetch(`${live.url}/graphql?${search.toString()}`, { headers });
    expect(again.status).toBe(304);
    const namesOf = (each: Headers): string[] => (each.get('vary') ?? '').split(', ');
    expect(namesOf(again.headers)).toEqual(expect.arrayContaining(namesOf(answer.headers)));
  });
});

describe('a page of another origin', () => {
  const ask = (origin: string): Promise<Response> =>
    fetch(`${live.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ query: NAME }),
    });

  it('that is listed may read the answer, its errors too, but never with credentials', async () => {
    const friend = 'https://friend.example';
    const broken = await fetch(`${live.url}/graphql`, { method: 'POST', headers: { origin: friend }, body: '{' });
    for (const response of [await ask(friend), broken]) {
      expect(response.headers.get('access-control-allow-origin')).toBe(friend);
      expect(response.headers.get('access-control-expose-headers')).toMatch(/etag/);
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
      expect(response.headers.get('vary')).toMatch(/\bOrigin\b/);
    }
  });

  it.each(['https://foe.example', 'https://friend.example.foe.example', 'http://friend.example', 'null'])(
    'that is not listed may not: %s',
    async (origin) => {
      expect((await ask(origin)).headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('compression', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('with %s gives the same body, by GET and POST', async (encoding, decompress) => {
    const plain = await raw('POST', 'identity');
    for (const method of ['POST', 'GET'] as const) {
      const { headers, body } = await raw(method, encoding);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['vary']).toMatch(/Accept-Encoding/);
      expect(body.length).toBeLessThan(plain.body.length / 3);
      expect(decompress(body).equals(plain.body)).toBe(true);
    }
  });
});

/** node:http, because fetch undoes the compression. */
function raw(method: 'GET' | 'POST', encoding: string): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  const path = method === 'GET' ? `/graphql?query=${encodeURIComponent(LONG)}` : '/graphql';
  const headers = { 'accept-encoding': encoding, 'content-type': 'application/json', 'apollo-require-preflight': '1' };
  return new Promise((resolve, reject) => {
    const sent = request(live.url + path, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject).end(method === 'POST' ? JSON.stringify({ query: LONG }) : undefined);
  });
}
