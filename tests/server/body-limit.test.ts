import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { post, startToy, type Toy } from './support';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy();
});
afterAll(() => toy.close());

describe('a body over 100 KB', () => {
  it('gets 413 every time, and its connection serves the next request', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const big = JSON.stringify({ query: '{ greeting }', variables: { text: 'x'.repeat(5_000_000) } });
    const small = JSON.stringify({ query: '{ greeting }' });
    for (let round = 0; round < 6; round += 1) {
      expect(await send(agent, big)).toBe(413);
      expect(await send(agent, small)).toBe(200);
    }
    agent.destroy();
  }, 20_000);

  it('says what the limit is', async () => {
    const response = await post(toy.url, 'x'.repeat(102_401));
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The body is larger than 102400 bytes.',
          extensions: { code: 'PAYLOAD_TOO_LARGE', maximum: 102_400 },
        },
      ],
    });
  });

  it('is given up above 16 MB', async () => {
    const agent = new Agent({ keepAlive: false });
    const status = await send(agent, 'x'.repeat(18 * 1024 * 1024)).catch(() => 'closed');
    expect([413, 'closed']).toContain(status);
    expect((await post(toy.url, { query: '{ greeting }' })).status).toBe(200);
  }, 20_000);
});

it('a client that leaves in the middle of its body disturbs nobody', async () => {
  const { port } = new URL(toy.url);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(
        'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query"',
        () => {
          socket.destroy();
          resolve();
        },
      );
    });
  });
  expect((await post(toy.url, { query: '{ greeting }' })).status).toBe(200);
  expect(toy.log).toEqual([]);
});

function send(agent: Agent, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers: { 'content-type': 'application/json' } };
    const request = httpRequest(`${toy.url}/graphql`, options, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    request.on('error', reject).end(body);
  });
}
