import { createHash } from 'node:crypto';
import type { DataVersion } from '../../snapshot';
import { matchesEtag } from '../etag';
import type { Exchange } from '../exchange';
import { addVary, isText, send } from '../send';
import { sendStream } from './send-stream';

/** A file about to be sent. */
export interface FileAnswer {
  readonly mediaType: string;
  /** What a browser saves it as; shown in the window where there is none. */
  readonly saveAs?: string;
  readonly version: DataVersion;
  readonly release: string;
  /** Under which the client reached the server: it stands in the permalinks. */
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Chunks, made as they are taken; or the whole. */
  content(): AsyncGenerator<string | Buffer> | string | Promise<string>;
}

/** Sends a file with its ETag: 304 to who has it already, the headers alone to HEAD, for which nothing is made. */
export async function sendFile(exchange: Exchange, answer: FileAnswer): Promise<void> {
  const { request } = exchange;
  const isQuestion = request.method === 'GET' || request.method === 'HEAD';
  const etag = etagOf(exchange, answer);
  const headers: Record<string, string> = {
    ...(isQuestion ? { etag, 'cache-control': 'public, no-cache' } : { 'cache-control': 'no-store' }),
    'x-data-version': answer.version.label,
    ...answer.headers,
  };
  if (isQuestion && matchesEtag(request.headers['if-none-match'], etag)) {
    await send(exchange, { status: 304, headers, body: '' });
    return;
  }
  headers['content-type'] = answer.mediaType;
  if (answer.saveAs !== undefined) headers['content-disposition'] = `attachment; filename="${answer.saveAs}"`;
  if (request.method === 'HEAD') return sendHead(exchange, headers);
  const content = await answer.content();
  if (typeof content === 'string') await send(exchange, { status: 200, headers, body: content });
  else await sendStream(exchange, headers, content);
}

/** Without a length: nobody knows it before the file is made. */
function sendHead({ response }: Exchange, headers: Record<string, string>): void {
  const vary = response.getHeader('vary');
  if (vary !== undefined) addVary(headers, String(vary));
  if (isText(headers['content-type'])) addVary(headers, 'Accept-Encoding');
  response.writeHead(200, { 'x-content-type-options': 'nosniff', ...headers });
  response.end();
}

/** The headers tell of the language, which the address may leave to the client. */
function etagOf({ path, search }: Exchange, { version, release, address, mediaType, headers }: FileAnswer): string {
  const key = JSON.stringify([path, search, version.label, release, address, mediaType, headers ?? {}]);
  return `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 32)}"`;
}
