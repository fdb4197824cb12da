import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { startToy, type Toy } from './support';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy();
});
afterAll(() => toy.close());

/** What the server answers to a request line and headers, sent as they are. */
async function answerTo(line: string, headers: readonly string[] = []): Promise<{ status: number; raw: string }> {
  const socket = connect(Number(new URL(toy.url).port), '127.0.0.1');
  socket.end(`${line}\r\n${[...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`);
  const raw = await text(socket);
  return { status: Number(raw.split(' ')[1]), raw };
}

const HOST = 'Host: kb.example';
const READY = '{"status":"live"}';

describe('a target', () => {
  it.each([
    ['GET /health/live HTTP/1.1', HOST],
    ['GET http://kb.example/health/live HTTP/1.1', HOST],
    ['GET HTTP://other.example:81/health/live HTTP/1.1', HOST],
    ['GET https://kb.example/health/live?a=b HTTP/1.1', HOST],
    ['GET http://[::1]:4000/health/live HTTP/1.1', 'Host: [::1]:4000'],
    ['GET /health/live HTTP/1.1', 'Host:'],
    ['GET /health/live HTTP/1.0', 'Accept: */*'],
  ])('of %j is answered (%s)', async (line, header) => {
    const { status, raw } = await answerTo(line, [header]);
    expect([status, raw.endsWith(READY)]).toEqual([200, true]);
  });

  it.each([
    ['GET /health/live HTTP/1.1', [HOST, HOST], 'Host stands there more than once'],
    ['GET /health/live HTTP/1.1', [HOST, 'hOST: other.example'], 'Host stands there more than once'],
    ['GET http://kb.example/health/live HTTP/1.1', [HOST, 'Host: a'], 'Host stands there more than once'],
    ['GET /health/live HTTP/1.0', [HOST, HOST], 'Host stands there more than once'],
    ['GET /health/live HTTP/1.1', [], 'needs the header Host'],
    ['GET http://kb.example/health/live HTTP/1.1', [], 'needs the header Host'],
    ['GET /health/live HTTP/1.1', ['Host: a/b'], 'must be a host'],
    ['GET /health/live HTTP/1.1', ['Host: user@kb.example'], 'must be a host'],
    ['GET /health/live HTTP/1.1', ['Host: kb.example:x'], 'must be a host'],
    ['GET http://user@kb.example/health/live HTTP/1.1', [HOST], 'must be a host'],
    ['GET http:///health/live HTTP/1.1', [HOST], 'names no host'],
    ['GET ftp://kb.example/health/live HTTP/1.1', [HOST], 'must be a path or an address'],
    ['GET * HTTP/1.1', [HOST], 'must be a path or an address'],
  ])('of %j with %j is refused', async (line, headers, words) => {
    const { status, raw } = await answerTo(line, headers);
    expect(status).toBe(400);
    const { errors } = JSON.parse(raw.split('\r\n\r\n')[1] ?? '') as {
      errors: { message: string; extensions: object }[];
    };
    expect(errors[0]).toEqual({ message: expect.stringContaining(words), extensions: { code: 'BAD_REQUEST' } });
  });

  it('without a path is the root', async () => {
    for (const target of ['http://kb.example', 'http://kb.example?a']) {
      expect((await answerTo(`GET ${target} HTTP/1.1`, [HOST])).raw).toMatch(
        /^HTTP\/1\.1 302 [^]*location: \/playground\//i,
      );
    }
  });

  it('of OPTIONS may be the server as a whole', async () => {
    const { status, raw } = await answerTo('OPTIONS * HTTP/1.1', [HOST]);
    expect(status).toBe(204);
    expect(raw).toMatch(/^allow: GET, HEAD, POST, OPTIONS\r$/im);
  });

  it('in absolute form stands for Host: it is a part of the ETag, like every address', async () => {
    const query = 'query=%7Bgreeting%7D';
    const headers = (host: string): string[] => [`Host: ${host}`, 'apollo-require-preflight: 1'];
    const etagOf = async (target: string, host: string): Promise<string | undefined> =>
      /^etag: (.*)\r$/im.exec((await answerTo(`GET ${target}/graphql?${query} HTTP/1.1`, headers(host))).raw)?.[1];
    const own = await etagOf('', 'kb.example');
    expect(own).toMatch(/^W\/"/);
    expect(await etagOf('http://kb.example', 'other.example')).toBe(own);
    expect(await etagOf('', 'other.example')).not.toBe(own);
  });
});
