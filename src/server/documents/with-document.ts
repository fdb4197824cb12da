import { badRequest } from '../http-error';
import { documentOfRequest } from './document-of-request';
import type { TrustedDocuments } from './trusted-documents';

/** The body of a POST with the text of the document that it names in `query`. */
export function bodyWithDocument(body: unknown, documents: TrustedDocuments, notFoundStatus: 200 | 404): unknown {
  if (!isRecord(body)) return body;
  // Most requests name no document; a copy of them would be the same.
  if (!documents.only && !('documentId' in body) && !('extensions' in body)) return body;
  const { documentId, query, extensions, ...rest } = body;
  const { persistedQuery, ...others } = isRecord(extensions) ? extensions : {};
  const text = documentOfRequest({ query, documentId, persistedQuery }, documents, notFoundStatus);
  return {
    ...rest,
    ...(text === undefined ? {} : { query: text }),
    ...(extensions === undefined ? {} : { extensions: isRecord(extensions) ? others : extensions }),
  };
}

/** The same for the query string of a GET. */
export function searchWithDocument(search: string, documents: TrustedDocuments, notFoundStatus: 200 | 404): string {
  const parameters = new URLSearchParams(search);
  if (parameters.getAll('documentId').length > 1) throw badRequest('The parameter "documentId" stands there twice.');
  const extensions = parseExtensions(parameters.get('extensions'));
  const { persistedQuery, ...others } = extensions ?? {};
  const named = { query: parameters.get('query') || null, documentId: parameters.get('documentId'), persistedQuery };
  const text = documentOfRequest(named, documents, notFoundStatus);
  if (text === named.query && persistedQuery === undefined) return search;
  parameters.delete('documentId');
  parameters.set('query', String(text));
  if (extensions !== null) parameters.set('extensions', JSON.stringify(others));
  return parameters.toString();
}

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
