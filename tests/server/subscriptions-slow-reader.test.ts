import 'reflect-metadata';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { EventStream } from '../../src/server/subscriptions/event-stream';

/** Sends a megabyte at a time to a client that reads nothing, until it is let go; gives how many were sent. */
async function sendToSleeper(patienceMilliseconds: number): Promise<number> {
  const result = new Promise<number>((resolve) => {
    server.on('request', (_request, response) => {
      void (async () => {
        const stream = new EventStream(response, { heartbeatMilliseconds: 10, patienceMilliseconds });
        stream.open();
        let sent = 0;
        while (await stream.next('x'.repeat(1_000_000))) sent += 1;
        stream.complete();
        resolve(sent);
      })();
    });
  });
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.pause().write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  try {
    return await result;
  } finally {
    socket.destroy();
  }
}

const server = createServer();
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

it('a reader who does not read is let go when patience is at its end, with little kept for him', async () => {
  const timeout = jest.spyOn(AbortSignal, 'timeout');
  const sent = await sendToSleeper(200);
  // What the operating system takes for both ends of the connection, and no queue of ours.
  expect(sent).toBeLessThan(30);
  expect(timeout.mock.calls.at(-1)).toEqual([200]);
  const [patience] = timeout.mock.results.slice(-1).map(({ value }) => value as AbortSignal);
  expect(patience?.aborted).toBe(true);
  timeout.mockRestore();
});
