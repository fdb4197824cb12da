import { connect } from 'node:net';
import { pause, Target } from './hostile-support';

/** The same as in production, but a tenth to a twentieth of the time. */
const timeouts = { headersTimeout: 600, requestTimeout: 1000, connectionsCheckingInterval: 50 };

let target: Target;
beforeAll(async () => {
  target = await Target.start({ timeouts });
}, 60_000);
afterAll(() => target.close());

describe('a client that sends a byte now and then', () => {
  it.each([
    ['of its headers', 'POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    [
      'of its body',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query":"',
    ],
    [
      'of a chunk',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\n{',
    ],
  ])('%s is told 408, and disturbs nobody meanwhile', async (_case, start) => {
    const slow = Array.from({ length: 40 }, () => trickle(start));
    await pause(200);
    const quick = await target.attack({
      name: 'quick',
      body: '{"query":"{ city(slug: \\"seoul\\") { id } }"}',
      status: 200,
      code: null,
    });
    expect(quick.status).toBe(200);
    for (const text of await Promise.all(slow)) {
      expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nConnection: close\r\n/);
      expect(text).toContain('"extensions":{"code":"TIMEOUT"}');
    }
    expect(target.log).toEqual([]);
  });
});

/** Sends the start, then a byte every 100 ms, until the server has had enough. */
function trickle(start: string): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(target.port, '127.0.0.1', () => socket.write(start));
    const drip = setInterval(() => socket.writable && socket.write('x'), 100);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(drip);
      resolve(Buffer.concat(chunks).toString());
    });
  });
}
