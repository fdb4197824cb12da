import { createHash } from 'node:crypto';

/** Documents that the server has known since its start, by the SHA-256 of their text. A request can name one instead of sending it. */
export class TrustedDocuments {
  private readonly texts: ReadonlyMap<string, string>;

  constructor(
    texts: Iterable<string>,
    /** Whether every other document is refused. */
    readonly only: boolean,
  ) {
    this.texts = new Map([...texts].map((text) => [sha256(text), text]));
  }

  get size(): number {
    return this.texts.size;
  }

  /** The text whose SHA-256, as 64 lower-case hexadecimal digits, this is. */
  find(hash: string): string | undefined {
    return this.texts.get(hash);
  }

  /** The texts of all of them. */
  all(): Iterable<string> {
    return this.texts.values();
  }

  has(text: string): boolean {
    return this.texts.has(sha256(text));
  }
}

/** Of the UTF-8 bytes of the text, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
