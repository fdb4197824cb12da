import { badRequest, HttpError } from '../http-error';
import { sha256, type TrustedDocuments } from './trusted-documents';

/** How a request can say what it asks. */
export interface NamedDocument {
  readonly query: unknown;
  /** `sha256:HASH`, of the appendix on persisted documents of GraphQL over HTTP. */
  readonly documentId: unknown;
  /** `extensions.persistedQuery`, the older way of Apollo's clients. */
  readonly persistedQuery: unknown;
}

/**
 * The text to run; whatever stands in `query` when the request names no document.
 * Nothing is ever registered: a hash beside a text must be the text's own and changes nothing else.
 * @throws HttpError 404 for an unknown document, or 200 to a client that reads errors only so; 403 when others are refused
 */
export function documentOfRequest(
  named: NamedDocument,
  documents: TrustedDocuments,
  notFoundStatus: 200 | 404,
): unknown {
  const hash = hashOf(named);
  const given = isGiven(named.query);
  if (hash === null) return allowed(named.query, documents);
  if (given && isGiven(named.documentId)) throw badRequest('Send `query` or `documentId`, not both.');
  if (given) {
    if (named.query === '' || typeof named.query !== 'string') return named.query;
    if (sha256(named.query) === hash) return allowed(named.query, documents);
    throw badRequest('`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`.');
  }
  const text = documents.find(hash);
  if (text === undefined) throw unknownDocument(hash, documents.only, notFoundStatus);
  return text;
}

const SHA256 = 'sha256:';

/** The hash that a request names, or null. What cannot be a hash is one that nothing has. */
function hashOf({ documentId, persistedQuery }: NamedDocument): string | null {
  if (isGiven(documentId)) {
    if (typeof documentId !== 'string') throw badRequest('`documentId` must be a string.');
    return documentId.startsWith(SHA256) ? documentId.slice(SHA256.length) : documentId;
  }
  if (!isGiven(persistedQuery)) return null;
  const hash = (persistedQuery as { sha256Hash?: unknown }).sha256Hash;
  if (typeof hash !== 'string') throw badRequest('`extensions.persistedQuery.sha256Hash` must be a string.');
  return hash;
}

function allowed(query: unknown, documents: TrustedDocuments): unknown {
  if (!documents.only || typeof query !== 'string' || query === '' || documents.has(query)) return query;
  throw new HttpError({
    status: 403,
    code: 'FORBIDDEN',
    message: 'This server runs only documents that it knows: send `documentId` with the id of one of them.',
  });
}

function unknownDocument(hash: string, only: boolean, status: 200 | 404): HttpError {
  const shown = hash.length <= MAX_SHOWN ? hash : `${hash.slice(0, MAX_SHOWN)}...`;
  const form = /^[0-9a-f]{64}$/.test(hash) ? '' : ' An id is `sha256:` and 64 lower-case hexadecimal digits.';
  const cure = only ? '' : ' Send the document itself in `query`.';
  return new HttpError({
    status,
    code: 'PERSISTED_QUERY_NOT_FOUND',
    message: `This server does not know a document ${JSON.stringify(shown)}.${form}${cure}`,
    facts: { value: shown },
  });
}

const MAX_SHOWN = 80;

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
