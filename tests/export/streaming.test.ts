import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { MAX_OPEN_FOR_CLIENT } from '../../src/server/export/export-slots';
import { onBothEngines } from '../support/test-app';
import { smallRows } from '../support/small-seed';
import { addManyCases } from './many-cases';
import { refusalOf } from './read-files';

const CASES = 1_500;
const MEGABYTE = 1024 * 1024;
/** Bytes between two looks at the memory. */
const SAMPLE = 2 * MEGABYTE;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

onBothEngines(
  `files of ${CASES} cases`,
  (api) => {
    beforeAll(() => addManyCases(api.app.database, CASES), 120_000);

    it.each([
      ['cases.csv', 10],
      ['kb.json', 16],
    ])(
      '%s, more than %i MB, is written without holding it in memory',
      async (name, megabytes) => {
        const response = await fetch(`${api.app.url}/export/${name}`);
        const heaps: number[] = [];
        let [bytes, sampled] = [0, 0];
        for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
          bytes += chunk.length;
          if (bytes - sampled < SAMPLE) continue;
          sampled = bytes;
          collectGarbage();
          heaps.push(process.memoryUsage().heapUsed);
        }
        // By then the caches of the process are filled.
        const steady = heaps.slice(heaps.length / 3);
        const growth = (Math.max(...steady) - Math.min(...steady)) / MEGABYTE;
        // The file alone would be more, were it kept; the rows with all that belongs to them several times as much.
        expect({ name, large: bytes > megabytes * MEGABYTE, flat: growth < megabytes / 2 }).toEqual({
          name,
          large: true,
          flat: true,
        });
      },
      120_000,
    );

    it('are made only as fast as they are taken, and no further when the client goes', async () => {
      let paused = 0;
      let later = 0;
      const asked = await api.sqlDuring(async () => {
        const response = await opened(`${api.app.url}/export/kb.json`);
        paused = await quiet(api.sqlDuring);
        response.destroy();
        later = await quiet(api.sqlDuring);
      });
      expect([paused, later]).toEqual([0, 0]);
      // A quarter of the statements that the whole file takes: what the sockets hold.
      expect(asked.length).toBeLessThan(CASES / 10);
    }, 60_000);

    it('break off when the data change meanwhile, so that nobody takes a part for the whole', async () => {
      const response = await opened(`${api.app.url}/export/kb.json`);
      await quiet(api.sqlDuring);
      await api.app.database.write((queries) =>
        queries.query(
          `INSERT INTO revision (number, time, author, message, content_hash) VALUES (2, '2026-02-03T00:00:00.000Z', 'x', 'x', 'abcdef0123456789')`,
        ),
      );
      const broken = once(response, 'error');
      response.resume();
      expect((await broken)[0]).toMatchObject({ code: 'ECONNRESET' });
      expect(response.complete).toBe(false);
      await api.app.database.write((queries) => queries.query('DELETE FROM revision WHERE number = 2'));
    }, 60_000);

    it(`are not more than ${MAX_OPEN_FOR_CLIENT} at once for a client, who is told to wait`, async () => {
      const open = await Promise.all(
        Array.from({ length: MAX_OPEN_FOR_CLIENT }, () => opened(`${api.app.url}/export/kb.json`)),
      );
      const { status, extensions } = await refusalOf(api, '/export/cases.csv');
      expect([status, extensions['code'], extensions['retryAfterSeconds']]).toEqual([429, 'RATE_LIMITED', 5]);
      for (const response of open) response.destroy();
      await quiet(api.sqlDuring);
      const head = await fetch(`${api.app.url}/export/cases.csv`, { method: 'HEAD' });
      expect(head.status).toBe(200);
    }, 60_000);
  },
  { rows: smallRows },
);

/** An answer of which nobody reads anything yet. */
async function opened(url: string): Promise<IncomingMessage> {
  const asked = request(url, { agent: false });
  // A client that hangs up hears of it here as well.
  asked.on('error', () => undefined).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response.pause();
}

/** Waits until the server asks the database nothing any more; how much it still asked in the end. */
async function quiet(sqlDuring: (work: () => Promise<unknown>) => Promise<readonly string[]>): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const { length } = await sqlDuring(() => sleep(400));
    if (length === 0) return 0;
  }
  return Number.POSITIVE_INFINITY;
}
