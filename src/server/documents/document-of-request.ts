import { badRequest, HttpError } from '../http-error';
import { notPersisted, unknownDocument } from './document-errors';
import type { HashedDocument, RegisteredDocuments } from './registered-documents';
import { sha256, type TrustedDocuments } from './trusted-documents';

/** How a request can say what it asks. */
export interface NamedDocument {
  readonly query: unknown;
  /** `sha256:HASH`, of the appendix on persisted documents of GraphQL over HTTP. */
  readonly documentId: unknown;
  /** `extensions.persistedQuery`, the older way of Apollo's clients. */
  readonly persistedQuery: unknown;
}

/** Where documents are looked up. */
export interface DocumentSources {
  readonly trusted: TrustedDocuments;
  /** Null where nothing is registered. */
  readonly registered: RegisteredDocuments | null;
  /** 200 to a client that reads errors only so. */
  readonly notFoundStatus: 200 | 404;
}

/** What stands in `query` afterwards, and the document to keep once it has been answered, where the request gave its hash. */
export interface FoundDocument {
  readonly query: unknown;
  readonly document: HashedDocument | null;
}

/**
 * The text to run; whatever stands in `query` when the request names no document.
 * @throws HttpError 404 or 200 for an unknown document; 400 for a hash of another text; 403 when others are refused
 */
export function documentOfRequest(named: NamedDocument, sources: DocumentSources): FoundDocument {
  const { trusted, registered, notFoundStatus } = sources;
  const hash = hashOf(named);
  const { query } = named;
  if (hash === null) return { query: allowed(query, trusted), document: null };
  if (isGiven(query) && isGiven(named.documentId)) throw badRequest('Send `query` or `documentId`, not both.');
  if (isGiven(query)) {
    if (query === '' || typeof query !== 'string') return { query, document: null };
    if (sha256(query) !== hash)
      throw badRequest('`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`.');
    return { query: allowed(query, trusted), document: toKeep({ hash, text: query }, sources) };
  }
  const text = trusted.find(hash) ?? registered?.find(hash);
  if (text !== undefined) return { query: text, document: toKeep({ hash, text }, sources) };
  if (registered === null && isGiven(named.persistedQuery)) throw notPersisted(trusted.only);
  throw unknownDocument(hash, trusted.only, notFoundStatus);
}

/** Trusted documents are known for good. */
function toKeep(document: HashedDocument, { trusted, registered }: DocumentSources): HashedDocument | null {
  return registered === null || trusted.find(document.hash) !== undefined ? null : document;
}

const SHA256 = 'sha256:';

/** The hash that a request names, or null. What cannot be a hash is one that nothing has. */
function hashOf({ documentId, persistedQuery }: NamedDocument): string | null {
  if (isGiven(documentId)) {
    if (typeof documentId !== 'string') throw badRequest('`documentId` must be a string.');
    return documentId.startsWith(SHA256) ? documentId.slice(SHA256.length) : documentId;
  }
  if (!isGiven(persistedQuery)) return null;
  const { version, sha256Hash } = persistedQuery as { version?: unknown; sha256Hash?: unknown };
  if (version !== 1) {
    const given = version === undefined ? 'missing' : JSON.stringify(version).slice(0, MAX_SHOWN);
    throw badRequest(`\`extensions.persistedQuery.version\` must be 1; it is ${given}.`);
  }
  if (typeof sha256Hash !== 'string') throw badRequest('`extensions.persistedQuery.sha256Hash` must be a string.');
  return sha256Hash;
}

const MAX_SHOWN = 80;

function allowed(query: unknown, documents: TrustedDocuments): unknown {
  if (!documents.only || typeof query !== 'string' || query === '' || documents.has(query)) return query;
  throw new HttpError({
    status: 403,
    code: 'FORBIDDEN',
    message: 'This server runs only documents that it knows: send `documentId` with the id of one of them.',
  });
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
