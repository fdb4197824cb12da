import type { BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import { chooseResponseType } from './accept';
import { isSafeFromForgery } from './csrf';
import type { DocumentSources } from './documents/document-of-request';
import type { HashedDocument } from './documents/registered-documents';
import { TrustedDocuments } from './documents/trusted-documents';
import { bodyWithDocument, searchWithDocument } from './documents/with-document';
import type { Exchange } from './exchange';
import { requestFromBody, requestFromSearch } from './graphql-request';
import { badRequest } from './http-error';
import type { HttpFrontOptions } from './http-front-options';

export interface ReadRequest {
  /** A document that the request names stands in `query`. */
  readonly graphqlRequest: HTTPGraphQLRequest;
  /** To be registered once it has passed every check. */
  readonly document: HashedDocument | null;
  /** Registers it. */
  keep(): void;
}

/** Checks the request of a GET, HEAD or POST and reads it from its body or address. */
export function readGraphqlRequest<C extends BaseContext>(
  exchange: Exchange,
  body: Buffer | null,
  options: HttpFrontOptions<C>,
): ReadRequest {
  const { graphqlRequest, document } = readRequest(exchange, body, options);
  const keep = (): void => void (document && options.registeredDocuments?.keep(document));
  return { graphqlRequest, document, keep };
}

function readRequest<C extends BaseContext>(
  { request, search }: Exchange,
  body: Buffer | null,
  options: HttpFrontOptions<C>,
): Omit<ReadRequest, 'keep'> {
  const sources = sourcesFor(request.headers.accept, options);
  if (body !== null) {
    const graphqlRequest = requestFromBody(request, body);
    const { completed, document } = bodyWithDocument(graphqlRequest.body, sources);
    graphqlRequest.body = completed;
    return { graphqlRequest, document };
  }
  if (!isSafeFromForgery(request.headers, options.corsOrigins)) {
    throw badRequest(
      'GET needs a header that a form or an image on a foreign page cannot send: "apollo-require-preflight: 1". Or use POST with Content-Type: application/json.',
    );
  }
  const { completed, document } = searchWithDocument(search, sources);
  const graphqlRequest = requestFromSearch(request, completed);
  graphqlRequest.headers.set('apollo-require-preflight', '1');
  return { graphqlRequest, document };
}

function sourcesFor<C extends BaseContext>(
  accept: string | undefined,
  { documents = NONE, registeredDocuments }: HttpFrontOptions<C>,
): DocumentSources {
  const accepted = chooseResponseType(accept);
  const notFoundStatus = accepted?.named === true && accepted.type === 'application/json' ? 200 : 404;
  return { trusted: documents, registered: registeredDocuments ?? null, notFoundStatus };
}

const NONE = new TrustedDocuments([], false);
