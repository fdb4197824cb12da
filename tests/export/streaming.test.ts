import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createExchange } from '../../src/server/exchange';
import { MAX_OPEN_FOR_CLIENT } from '../../src/server/export/export-slots';
import { sendStream } from '../../src/server/export/send-stream';
import { onBothEngines } from '../support/test-app';
import { smallRows } from '../support/small-seed';
import { addManyCases } from './many-cases';
import { refusalOf } from './read-files';

const CASES = 1_500;

onBothEngines(
  `files of ${CASES} cases`,
  (api) => {
    beforeAll(() => addManyCases(api.app.database, CASES), 120_000);

    it('come in many pieces, none of them large', async () => {
      const response = await fetch(`${api.app.url}/export/kb.json`);
      const sizes: number[] = [];
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) sizes.push(chunk.length);
      expect(sizes.length).toBeGreaterThan(CASES / 50);
      expect(Math.max(...sizes)).toBeLessThan(1024 * 1024);
    }, 60_000);

    it('are whole, of the version with which they began, when the data change meanwhile', async () => {
      const response = await opened(`${api.app.url}/export/kb.json`);
      await api.app.database.write((queries) =>
        queries.query(
          `INSERT INTO revision (number, time, author, message, content_hash) VALUES (2, '2026-02-03T00:00:00.000Z', 'x', 'x', 'abcdef0123456789')`,
        ),
      );
      const whole = JSON.parse(await textOf(response)) as { revision: number; nodes: { kind: string }[] };
      const cases = whole.nodes.filter(({ kind }) => kind === 'case');
      expect([whole.revision, cases.length >= CASES]).toEqual([1, true]);
      await api.app.database.write((queries) => queries.query('DELETE FROM revision WHERE number = 2'));
    }, 60_000);

    it(`are not more than ${MAX_OPEN_FOR_CLIENT} at once for a client, who is told to wait`, async () => {
      const open = await Promise.all(
        Array.from({ length: MAX_OPEN_FOR_CLIENT }, () => opened(`${api.app.url}/export/kb.json`)),
      );
      const { status, extensions } = await refusalOf(api, '/export/cases.csv');
      expect([status, extensions['code'], extensions['retryAfterSeconds']]).toEqual([429, 'RATE_LIMITED', 5]);
      for (const response of open) response.destroy();
      const head = await eventually(() => fetch(`${api.app.url}/export/cases.csv`, { method: 'HEAD' }));
      expect(head.status).toBe(200);
    }, 60_000);
  },
  { rows: smallRows },
);

describe('a stream', () => {
  const CHUNKS = 2_000;

  it('is made only as fast as it is taken, and no further when the client goes', async () => {
    let made = 0;
    let ended = false;
    async function* chunks(): AsyncGenerator<string> {
      try {
        for (; made < CHUNKS; made += 1) yield 'x'.repeat(64 * 1024);
      } finally {
        ended = true;
      }
    }
    const server = createServer((asked, answer) => {
      sendStream(createExchange(asked, answer), {}, chunks()).catch(() => undefined);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const response = await opened(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const taken = await settled(() => made);
    expect(taken).toBeLessThan(CHUNKS / 4);
    response.destroy();
    await settled(() => Number(ended));
    expect([ended, made < CHUNKS / 4]).toEqual([true, true]);
    server.close();
  }, 60_000);
});

/** An answer of which nobody reads anything yet. */
async function opened(url: string): Promise<IncomingMessage> {
  const asked = request(url, { agent: false });
  // A client that hangs up hears of it here as well.
  asked.on('error', () => undefined).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response.pause();
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
  return text;
}

/** What a value is once it no longer changes. */
async function settled(valueOf: () => number): Promise<number> {
  for (let before = -1, same = 0; same < 4; await sleep(100)) {
    const now = valueOf();
    same = now === before ? same + 1 : 0;
    before = now;
  }
  return valueOf();
}

/** The first answer that is no refusal: that a client has gone is noticed a moment later. */
async function eventually(ask: () => Promise<Response>): Promise<Response> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await ask();
    if (response.status !== 429) return response;
    await sleep(100);
  }
  return ask();
}
