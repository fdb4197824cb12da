import { compress, chooseEncoding, type Encoding } from './compression';
import type { Exchange } from './exchange';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
  /** Gives the body compressed, where somebody keeps it like that; it is compressed anew if left out. */
  compressed?(encoding: Encoding): Buffer | Promise<Buffer>;
}

export const JSON_TYPE = 'application/json; charset=utf-8';

/** Below this, compressed bodies are hardly smaller and cost a turn of the thread pool. */
const MIN_COMPRESSED_BYTES = 1024;

/** Writes the answer, compressed where the client allows it and it pays; HEAD gets the headers alone. */
export async function send({ request, response }: Exchange, answer: Answer): Promise<void> {
  const plain = typeof answer.body === 'string' ? Buffer.from(answer.body, 'utf8') : answer.body;
  const compressible = plain.length >= MIN_COMPRESSED_BYTES && isText(answer.headers['content-type']);
  const encoding = compressible ? chooseEncoding(request.headers['accept-encoding']) : null;
  const body = encoding === null ? plain : await (answer.compressed?.(encoding) ?? compress(plain, encoding));
  // writeHead replaces what was set before; the CORS layer may have named a header that matters.
  const vary = response.getHeader('vary');
  if (vary !== undefined) addVary(answer.headers, String(vary));
  // A cache takes over what a 304 says, so it must name all that the answer named which it stands for.
  if (compressible || answer.status === 304) addVary(answer.headers, 'Accept-Encoding');
  response.writeHead(answer.status, {
    'x-content-type-options': 'nosniff',
    ...answer.headers,
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    ...(answer.status === 204 || answer.status === 304 ? {} : { 'content-length': String(body.length) }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function addVary(headers: Record<string, string>, ...names: string[]): void {
  headers['vary'] = [...(headers['vary'] === undefined ? [] : [headers['vary']]), ...names].join(', ');
}

function isText(contentType: string | undefined): boolean {
  return (
    contentType !== undefined &&
    /^(text\/|application\/(\S+\+)?(json|javascript|xml)|image\/svg|font\/ttf)/.test(contentType)
  );
}
