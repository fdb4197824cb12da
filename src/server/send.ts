import { compress, chooseEncoding, type Encoding } from './compression';
import type { Exchange } from './exchange';
import type { KeptName } from './kept-answer';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
  /** Where it is kept for whoever asks the same. */
  kept?: KeptName;
  /** Gives the body compressed, where somebody keeps it like that; it is compressed anew if left out. */
  compressed?(encoding: Encoding): Buffer | Promise<Buffer>;
}

/** What was written, but for headers that stood on the response before. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly encoding: Encoding | null;
}

export const JSON_TYPE = 'application/json; charset=utf-8';

/** Below this, compressed bodies are hardly smaller and cost a turn of the thread pool. */
const MIN_COMPRESSED_BYTES = 1024;

/** Writes the answer, compressed where the client allows it and it pays; HEAD gets the headers alone. */
export async function send(exchange: Exchange, answer: Answer): Promise<void> {
  await sendAndTell(exchange, answer);
}

/** The same, telling what was written. */
export async function sendAndTell({ request, response }: Exchange, answer: Answer): Promise<Sent> {
  // A string that is sent as it is goes out in one piece with the headers.
  const plainLength = Buffer.byteLength(answer.body);
  const compressible = plainLength >= MIN_COMPRESSED_BYTES && isText(answer.headers['content-type']);
  const encoding = compressible ? chooseEncoding(request.headers['accept-encoding']) : null;
  const body = encoding === null ? answer.body : await compressed(answer, encoding);
  // writeHead replaces what was set before; the CORS layer may have named a header that matters.
  const vary = response.getHeader('vary');
  if (vary !== undefined) addVary(answer.headers, String(vary));
  // A cache takes over what a 304 says, so it must name all that the answer named which it stands for.
  if (compressible || answer.status === 304) addVary(answer.headers, 'Accept-Encoding');
  const headers: Record<string, string> = {
    'x-content-type-options': 'nosniff',
    ...answer.headers,
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    ...(answer.status === 204 || answer.status === 304
      ? {}
      : { 'content-length': String(encoding === null ? plainLength : body.length) }),
  };
  response.writeHead(answer.status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
  return { status: answer.status, headers, encoding };
}

function compressed(answer: Answer, encoding: Encoding): Buffer | Promise<Buffer> {
  return answer.compressed?.(encoding) ?? compress(Buffer.from(answer.body as string), encoding);
}

export function addVary(headers: Record<string, string>, ...names: string[]): void {
  headers['vary'] = [...(headers['vary'] === undefined ? [] : [headers['vary']]), ...names].join(', ');
}

/** Whether a body of this type becomes smaller when it is compressed. */
export function isText(contentType: string | undefined): boolean {
  return (
    contentType !== undefined &&
    /^(text\/|application\/(\S+\+)?(json|javascript|xml)|image\/svg|font\/ttf)/.test(contentType)
  );
}
