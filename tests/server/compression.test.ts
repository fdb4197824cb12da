import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import zlib from 'node:zlib';
import { compressorsOf, createEncodingChoice } from '../../src/server/compression';

const TEXT = Buffer.from('智慧城市 smart city '.repeat(500));

/** A Node that has no zstd, or one. The algorithm is Node's matter, so another one stands for it where this Node has none. */
const withoutZstd = { ...zlib, zstdCompress: undefined, createZstdCompress: undefined } as unknown as typeof zlib;
const withZstd = {
  ...withoutZstd,
  zstdCompress: (body: Buffer, done: (error: null, result: Buffer) => void) =>
    done(null, Buffer.from(`z${body.length}`)),
  createZstdCompress: () => new PassThrough(),
} as unknown as typeof zlib;

describe('the choice of a client', () => {
  const all = createEncodingChoice([...compressorsOf(withZstd).keys()]);
  const older = createEncodingChoice([...compressorsOf(withoutZstd).keys()]);

  it.each([
    ['gzip, deflate, br, zstd', 'zstd', 'br'],
    ['gzip, br', 'br', 'br'],
    ['zstd', 'zstd', null],
    ['zstd;q=0.5, gzip', 'gzip', 'gzip'],
    ['zstd;q=0, *', 'br', 'br'],
    ['*', 'zstd', 'br'],
    ['*;q=0', null, null],
    ['identity', null, null],
    ['', null, null],
    [undefined, null, null],
  ])('of %j is %s, and %s without zstd', (header, encoding, withoutIt) => {
    expect([all(header), older(header)]).toEqual([encoding, withoutIt]);
  });
});

it('compresses with zstd where Node has it, at once and as a stream', async () => {
  const zstd = compressorsOf(withZstd).get('zstd');
  expect((await zstd?.compress(TEXT))?.toString()).toBe(`z${TEXT.length}`);
  const stream = zstd?.stream();
  stream?.end('abc');
  expect(stream && (await buffer(stream)).toString()).toBe('abc');
});

const DECOMPRESS: Readonly<Record<string, ((body: Buffer) => Buffer) | undefined>> = {
  br: zlib.brotliDecompressSync,
  gzip: zlib.gunzipSync,
  zstd: (zlib as { zstdDecompressSync?: (body: Buffer) => Buffer }).zstdDecompressSync,
};

it.each([...compressorsOf(zlib)])('what %s makes is what went in', async (encoding, { compress, stream }) => {
  const made = stream();
  made.end(TEXT);
  for (const bytes of [await compress(TEXT), await buffer(made)]) {
    expect(bytes.length).toBeLessThan(TEXT.length / 10);
    expect(DECOMPRESS[encoding]?.(bytes).equals(TEXT)).toBe(true);
  }
});
