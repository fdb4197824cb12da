import type { Encoding } from './compression';

/** An answer as it is kept. */
export interface KeptAnswer {
  readonly etag: string;
  /** Points that whoever gets it is charged. */
  readonly cost: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, and what was made of it for clients that take it compressed. */
  readonly forms: Readonly<{ plain: Buffer } & Partial<Record<Encoding, Buffer>>>;
}

/** Under which key an answer is kept, and of which version of the data it is. */
export interface KeptName {
  readonly key: string;
  readonly label: string;
}

/** Bytes that it takes under its key. */
export function bytesOf({ forms }: KeptAnswer, key: string): number {
  const bodies = Object.values(forms).reduce((sum, { length }) => sum + length, 0);
  return bodies + 2 * key.length + HEADERS;
}

/** Bytes that lie in memory by themselves: a slice would keep the whole buffer that it was cut from, which nobody counts. */
export function ownBytes(content: string | Buffer): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(content));
  if (typeof content === 'string') bytes.write(content);
  else content.copy(bytes);
  return bytes;
}

/** What headers and objects take, about. */
const HEADERS = 1_000;
