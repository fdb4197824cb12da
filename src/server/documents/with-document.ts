import { badRequest } from '../http-error';
import { documentOfRequest, type DocumentSources } from './document-of-request';
import type { HashedDocument } from './registered-documents';

/** A body or a query string with the text of the document that it names in `query`, and the document to keep once it has been answered. */
export interface Completed<T> {
  readonly completed: T;
  readonly document: HashedDocument | null;
}

/** The body of a POST with the text of the document that it names in `query`. */
export function bodyWithDocument(body: unknown, sources: DocumentSources): Completed<unknown> {
  // Most requests name no document; a copy of them would be the same.
  const isPlain = !isRecord(body) || !('documentId' in body || 'extensions' in body || sources.trusted.only);
  if (isPlain) return { completed: body, document: null };
  const { documentId, query, extensions, ...rest } = body;
  const { persistedQuery, ...others } = isRecord(extensions) ? extensions : {};
  const found = documentOfRequest({ query, documentId, persistedQuery }, sources);
  const completed = {
    ...rest,
    ...(found.query === undefined ? {} : { query: found.query }),
    ...(extensions === undefined ? {} : { extensions: isRecord(extensions) ? others : extensions }),
  };
  return { completed, document: found.document };
}

/** The same for the query string of a GET. */
export function searchWithDocument(search: string, sources: DocumentSources): Completed<string> {
  const parameters = new URLSearchParams(search);
  for (const name of PARAMETERS) {
    if (parameters.getAll(name).length > 1) throw badRequest(`The parameter "${name}" stands there twice.`);
  }
  const extensions = parseExtensions(parameters.get('extensions'));
  const { persistedQuery, ...others } = extensions ?? {};
  const named = { query: parameters.get('query') || null, documentId: parameters.get('documentId'), persistedQuery };
  const { query, document } = documentOfRequest(named, sources);
  if (query === named.query && persistedQuery === undefined) return { completed: search, document };
  parameters.delete('documentId');
  parameters.set('query', String(query));
  // What asks for nothing more is as plain as a text, and answered as quickly.
  if (extensions !== null && Object.keys(others).length === 0) parameters.delete('extensions');
  else if (extensions !== null) parameters.set('extensions', JSON.stringify(others));
  return { completed: parameters.toString(), document };
}

const PARAMETERS = ['query', 'operationName', 'variables', 'extensions', 'documentId'] as const;

/** Null where they are no object; whoever reads the request next says so. */
function parseExtensions(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
