import type { IncomingMessage } from 'node:http';
import { ClientGoneError } from './client-gone-error';
import type { Exchange } from './exchange';
import { HttpError } from './http-error';

/** What is still read of a body over the limit, before giving the client up. */
const MAX_DISCARDED_BYTES = 16 * 1024 * 1024;
const MAX_DISCARD_MS = 5000;

export const DEFAULT_MAX_BODY_BYTES = 100 * 1024;

/** The body of a POST; null for other methods, which have none. */
export async function readBodyOf({ request }: Exchange, maxBytes = DEFAULT_MAX_BODY_BYTES): Promise<Buffer | null> {
  return request.method === 'POST' ? readBody(request, maxBytes) : null;
}

/**
 * Reads a whole body of at most `maxBytes`, else rejects with 413.
 * The rest of a larger body is counted and thrown away first: answering early makes clients that are still sending see a broken pipe
 * instead of the 413, and destroying the socket hangs the next request on the same connection.
 */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    let timer: NodeJS.Timeout | undefined;
    const giveUp = (): void => {
      clearTimeout(timer);
      reject(tooLarge(maxBytes, { connection: 'close' }));
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) {
        chunks.push(chunk);
        return;
      }
      chunks = [];
      if (size > MAX_DISCARDED_BYTES) giveUp();
      else timer ??= setTimeout(giveUp, MAX_DISCARD_MS);
    });
    request.on('end', () => {
      clearTimeout(timer);
      if (size > maxBytes) reject(tooLarge(maxBytes));
      else resolve(Buffer.concat(chunks));
    });
    // An error takes long to make, and nobody would see one after the end.
    const leave = (): void => {
      if (request.readableEnded) return;
      clearTimeout(timer);
      reject(new ClientGoneError('The client closed the connection before its body was complete.'));
    };
    // An abort is announced by `error` (ECONNRESET), by `close`, or both; after `end` neither changes anything.
    request.on('close', leave);
    request.on('error', leave);
  });
}

function tooLarge(maxBytes: number, headers: Record<string, string> = {}): HttpError {
  return new HttpError({
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    message: `The body is larger than ${maxBytes} bytes.`,
    headers,
    facts: { maximum: maxBytes },
  });
}
