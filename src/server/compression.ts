import { promisify } from 'node:util';
import zlib, { type Zlib } from 'node:zlib';
import { parseQualities } from './qualities';
import { remembering } from './remembering';

export type Encoding = 'zstd' | 'br' | 'gzip';

/** One way to compress: a body at once, or a stream. */
export interface Compressor {
  compress(body: Buffer): Promise<Buffer>;
  stream(): Zlib & NodeJS.ReadWriteStream;
}

type Compress = (body: Buffer) => Promise<Buffer>;

/** What newer versions of Node have; the types are those of the oldest that is supported. */
interface Zstd {
  readonly zstdCompress?: (body: Buffer, done: (error: Error | null, result: Buffer) => void) => void;
  readonly createZstdCompress?: () => ReturnType<Compressor['stream']>;
}

/** The ways that a version of Node has, the best first: zstd is quicker than brotli at about the same size, brotli smaller than gzip. */
export function compressorsOf(lib: typeof zlib & Zstd): ReadonlyMap<Encoding, Compressor> {
  const { zstdCompress, createZstdCompress } = lib;
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: hint } = lib.constants;
  const brotli = promisify(lib.brotliCompress) as (body: Buffer, options: zlib.BrotliOptions) => Promise<Buffer>;
  const compressors = new Map<Encoding, Compressor>();
  if (zstdCompress && createZstdCompress) {
    compressors.set('zstd', { compress: promisify(zstdCompress) as Compress, stream: () => createZstdCompress() });
  }
  // Quality 4 of brotli is as quick as gzip and smaller; the default (11) is made for files compressed once.
  compressors.set('br', {
    compress: (body) => brotli(body, { params: { [quality]: 4, [hint]: body.length } }),
    stream: () => lib.createBrotliCompress({ params: { [quality]: 4 } }),
  });
  return compressors.set('gzip', { compress: promisify(lib.gzip) as Compress, stream: () => lib.createGzip() });
}

/** Makes the choice of what a client takes; the first of those that it likes equally, null for the body as it is. */
export function createEncodingChoice(
  encodings: readonly Encoding[],
): (acceptEncoding: string | undefined) => Encoding | null {
  return remembering((acceptEncoding) => {
    const qualities = parseQualities(acceptEncoding ?? '');
    let best: { readonly encoding: Encoding | null; readonly quality: number } = { encoding: null, quality: 0 };
    for (const encoding of encodings) {
      const quality = qualities.get(encoding) ?? qualities.get('*') ?? 0;
      if (quality > best.quality) best = { encoding, quality };
    }
    return best.encoding;
  });
}

const COMPRESSORS = compressorsOf(zlib);

export const chooseEncoding = createEncodingChoice([...COMPRESSORS.keys()]);

export function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return compressorFor(encoding).compress(body);
}

export function compressorFor(encoding: Encoding): Compressor {
  const compressor = COMPRESSORS.get(encoding);
  if (compressor === undefined) throw new Error(`This version of Node has no ${encoding}.`);
  return compressor;
}
