import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chooseEncoding, compressorFor } from '../compression';
import type { Exchange } from '../exchange';
import { ClientGoneError } from '../client-gone-error';
import { addVary, isText } from '../send';

/** A client that takes nothing for so long is gone, or means to hold what others wait for. */
export const IDLE_MILLISECONDS = 30_000;

/**
 * Sends chunks as they are made, and makes them as they are taken: what waits in memory is a chunk or two. What fails before the first
 * chunk can still be answered with an error; later the connection breaks, so that nobody takes a part for the whole.
 */
export async function sendStream(
  { request, response }: Exchange,
  headers: Record<string, string>,
  chunks: AsyncGenerator<string | Buffer>,
): Promise<void> {
  const first = await chunks.next();
  const compressible = isText(headers['content-type']);
  const encoding = compressible ? chooseEncoding(request.headers['accept-encoding']) : null;
  const vary = response.getHeader('vary');
  if (vary !== undefined) addVary(headers, String(vary));
  if (compressible) addVary(headers, 'Accept-Encoding');
  response.writeHead(200, {
    'x-content-type-options': 'nosniff',
    ...headers,
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
  });
  response.setTimeout(IDLE_MILLISECONDS, () => response.destroy());
  const source = Readable.from(from(first, chunks), { objectMode: false, highWaterMark: 1 });
  try {
    await (encoding === null
      ? pipeline(source, response)
      : pipeline(source, compressorFor(encoding).stream(), response));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    throw new ClientGoneError('The client closed the connection before the file was complete.');
  }
}

/** Buffers: a stream that is no object stream hands strings on as they are, and `write` would count characters. */
async function* from(
  first: IteratorResult<string | Buffer>,
  rest: AsyncGenerator<string | Buffer>,
): AsyncGenerator<Buffer> {
  if (first.done) return;
  yield Buffer.from(first.value);
  for await (const chunk of rest) if (chunk.length > 0) yield Buffer.from(chunk);
}
