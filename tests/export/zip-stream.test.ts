import { setImmediate } from 'node:timers/promises';
import { fromBuffer, type Entry } from 'yauzl';
import { zipStream } from '../../src/services/export/package/zip-stream';
import { readZip } from './zip';

async function* piecesOf(...pieces: readonly string[]): AsyncGenerator<string> {
  for (const piece of pieces) {
    await setImmediate();
    yield piece;
  }
}

async function bytesOf(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

describe('a zip stream', () => {
  const TIME = '2026-02-03T23:59:59.000Z';

  it('holds what it is given, empty entries and names in any language too', async () => {
    const long = Array.from({ length: 50_000 }, (_, place) => `${place} 首尔\n`);
    const entries = [
      { name: 'data/a.csv', content: () => piecesOf('x,', 'y\n', '首尔') },
      { name: 'data/空.csv', content: () => piecesOf() },
      { name: 'data/long.csv', content: () => piecesOf(...long) },
    ];
    const read = await readZip(await bytesOf(zipStream(entries, TIME)));
    expect([...read]).toEqual([
      ['data/a.csv', 'x,y\n首尔'],
      ['data/空.csv', ''],
      ['data/long.csv', long.join('')],
    ]);
  });

  it('has the day of its time and no time of now, in whichever zone it is made', async () => {
    const entries = [{ name: 'a', content: () => piecesOf('x') }];
    const zip = await bytesOf(zipStream(entries, TIME));
    const entry = await new Promise<Entry>((resolve, reject) => {
      fromBuffer(zip, (error, opened) => (opened ? opened.on('entry', resolve) : reject(error)));
    });
    // MS-DOS: years since 1980, month, day; hours, minutes, pairs of seconds.
    expect([entry.lastModFileDate, entry.lastModFileTime]).toEqual([(46 << 9) | (2 << 5) | 3, 12 << 11]);
    expect(entry.extraFields).toEqual([]);
    expect(zip.equals(await bytesOf(zipStream(entries, TIME)))).toBe(true);
    expect((await bytesOf(zipStream(entries, null))).length).toBe(zip.length);
  });

  it('opens an entry when its turn has come, and makes no more than is taken', async () => {
    const begun: string[] = [];
    const entry = (name: string) => ({
      name,
      async *content() {
        begun.push(name);
        for (let count = 0; count < 2_000; count += 1) yield Buffer.alloc(10_000, Math.random().toString(36));
      },
    });
    const chunks = zipStream([entry('a'), entry('b')], TIME);
    await chunks.next();
    await setImmediate();
    expect(begun).toEqual(['a']);
    await chunks.return(undefined);
  });

  it('fails where an entry does', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield 'x';
      await setImmediate();
      throw new Error('The data broke.');
    }
    const entries = [
      { name: 'a', content: () => piecesOf('y') },
      { name: 'b', content: broken },
    ];
    await expect(bytesOf(zipStream(entries, TIME))).rejects.toThrow('The data broke.');
  });
});
