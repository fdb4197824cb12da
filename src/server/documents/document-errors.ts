import { HttpError } from '../http-error';

/** A document that nobody has told. Apollo's clients act on the code and send the text with the hash next. */
export function unknownDocument(hash: string, only: boolean, status: 200 | 404): HttpError {
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

/** Status 200, as clients of Apollo's protocol expect; they then send texts without hashes. */
export function notPersisted(only: boolean): HttpError {
  const message = only
    ? 'This server runs only documents that it knows, and none has this hash.'
    : 'This server keeps no documents: send the text of yours in `query`, without `extensions.persistedQuery`.';
  return new HttpError({ status: 200, code: 'PERSISTED_QUERY_NOT_SUPPORTED', message });
}

const MAX_SHOWN = 80;
