import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseQualities } from './qualities';
import { remembering } from './remembering';

export type Encoding = 'br' | 'gzip';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Brotli before gzip where the client likes both equally; null means as it is. */
export const chooseEncoding = remembering((acceptEncoding): Encoding | null => {
  const qualities = parseQualities(acceptEncoding ?? '');
  const quality = (name: string): number => qualities.get(name) ?? qualities.get('*') ?? 0;
  const best: Encoding = quality('br') >= quality('gzip') ? 'br' : 'gzip';
  return quality(best) > 0 ? best : null;
});

/** Quality 4 of brotli is as quick as gzip and smaller; the defaults (11) are made for files compressed once. */
export function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return gzipAsync(body);
  return brotliAsync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
