import { LRUCache } from 'lru-cache';

/** A text with its SHA-256 as 64 lower-case hexadecimal digits. */
export interface HashedDocument {
  readonly hash: string;
  readonly text: string;
}

export interface RegisteredDocumentsLimits {
  readonly documents: number;
  /** Of all texts together, in UTF-8. */
  readonly bytes: number;
}

export const REGISTERED_DOCUMENTS_LIMITS: RegisteredDocumentsLimits = { documents: 1_000, bytes: 10 * 1024 * 1024 };

/**
 * Documents that clients have sent together with their hash (automatic persisted queries), for whoever sends the hash alone. Only texts are kept
 * that have passed every check; of too many, those go that were asked for the longest ago. Each process has its own.
 */
export class RegisteredDocuments {
  private readonly texts: LRUCache<string, string>;

  constructor({ documents, bytes }: RegisteredDocumentsLimits = REGISTERED_DOCUMENTS_LIMITS) {
    this.texts = new LRUCache({ max: documents, maxSize: bytes, sizeCalculation: (text) => Buffer.byteLength(text) });
  }

  get size(): number {
    return this.texts.size;
  }

  get bytes(): number {
    return this.texts.calculatedSize;
  }

  find(hash: string): string | undefined {
    return this.texts.get(hash);
  }

  /** Keeps a document whose hash was checked and which was answered, or counts it as asked for once more. */
  keep({ hash, text }: HashedDocument): void {
    if (this.texts.get(hash) === undefined) this.texts.set(hash, text);
  }
}
