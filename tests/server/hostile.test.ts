import { DOCUMENTS } from './hostile-documents';
import { Target } from './hostile-support';
import { TRANSPORT } from './hostile-transport';
import { VARIABLES } from './hostile-variables';
import type { Vector } from './hostile-vector';

let target: Target;
beforeAll(async () => {
  target = await Target.start();
}, 120_000);
afterAll(() => target.close());

it('there are at least 40', () => {
  expect(DOCUMENTS.length + VARIABLES.length + TRANSPORT.length).toBeGreaterThan(100);
});

describe.each([
  ['documents', DOCUMENTS],
  ['variables', VARIABLES],
  ['transport', TRANSPORT],
])('%s', (_group, vectors) => {
  it.each(vectors.map((vector) => [vector.name, vector] as const))('%s', async (_name, vector) => {
    const answer = await target.attack(vector);
    expect({ status: answer.status, code: codeOf(answer.text) }).toEqual({ status: vector.status, code: vector.code });
    expect(answer.text).not.toContain('INTERNAL_SERVER_ERROR');
    // What is sent back must not be a multiple of what came in.
    if (vector.code !== null) expect(answer.text.length).toBeLessThan(60_000);
  });
});

it('no request was a fault of the server, and the next client is served', async () => {
  expect(target.log).toEqual([]);
  const { status, text } = await target.attack(query('{ city(slug: "seoul") { id } }'));
  expect([status, text]).toEqual([200, '{"data":{"city":{"id":"city:seoul"}}}\n']);
});

it('a large body gets 413 each time, and its connection serves the next request', async () => {
  for (let round = 0; round < 5; round += 1) {
    expect((await target.attack({ ...query('x'.repeat(5_000_000)), status: 413 })).status).toBe(413);
    expect((await target.attack(query('{ __typename }'))).status).toBe(200);
  }
});

describe('raw bytes', () => {
  const small = JSON.stringify({ query: '{ __typename }' });
  const post = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${small.length}\r\n\r\n${small}`;

  it('fifty requests in one write get fifty answers', async () => {
    const text = await target.raw(post.repeat(50));
    expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(50);
    expect(text.match(/\{"data":\{"__typename":"Query"\}\}/g)).toHaveLength(50);
  });

  it.each([
    ['what is not HTTP', 'hello\r\n\r\n', 400],
    ['a TLS greeting', Buffer.from('16030100a5010000a10303', 'hex'), 400],
    ['no host', 'GET /health/live HTTP/1.1\r\n\r\n', 400],
    ['headers of 20 KB', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['3000 headers', `GET /health/live HTTP/1.1\r\nHost: x\r\n${'a:b\r\n'.repeat(3000)}\r\n`, 200],
    ['a path of 20 KB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    [
      'two lengths',
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['a negative length', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n', 400],
    ['a broken chunk', 'POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
    ['a header with a line break', 'GET / HTTP/1.1\r\nHost: x\r\nA: b\nC\r\n\r\n', 400],
    ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405],
    ['an upgrade', 'GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n', 200],
    ['an invented method', 'BREW /graphql HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ])('%s', async (_case, bytes, status) => {
    expect(await target.raw(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it('is told in JSON what was wrong', async () => {
    expect(await target.raw('hello\r\n\r\n')).toMatch(
      /\r\n\r\n\{"errors":\[\{"message":"The request is not HTTP\.","extensions":\{"code":"BAD_REQUEST"\}\}\]\}$/,
    );
  });
});

function query(text: string): Vector {
  return { name: text.slice(0, 40), body: JSON.stringify({ query: text }), status: 200, code: null };
}

function codeOf(text: string): unknown {
  const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? null;
}
