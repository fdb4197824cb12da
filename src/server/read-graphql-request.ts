import type { BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import { chooseResponseType } from './accept';
import { isSafeFromForgery } from './csrf';
import { bodyWithDocument, searchWithDocument } from './documents/with-document';
import type { Exchange } from './exchange';
import { requestFromBody, requestFromSearch } from './graphql-request';
import { badRequest } from './http-error';
import type { HttpFrontOptions } from './http-front-options';

/** Checks the request of a GET, HEAD or POST and reads it from its body or address; a document that it names stands in `query` afterwards. */
export function readGraphqlRequest<C extends BaseContext>(
  { request, search }: Exchange,
  body: Buffer | null,
  { documents, corsOrigins }: HttpFrontOptions<C>,
): HTTPGraphQLRequest {
  const accepted = chooseResponseType(request.headers.accept);
  const notFoundStatus = accepted?.named === true && accepted.type === 'application/json' ? 200 : 404;
  if (body !== null) {
    const graphqlRequest = requestFromBody(request, body);
    if (documents) graphqlRequest.body = bodyWithDocument(graphqlRequest.body, documents, notFoundStatus);
    return graphqlRequest;
  }
  if (!isSafeFromForgery(request.headers, corsOrigins)) {
    throw badRequest(
      'GET needs a header that a form or an image on a foreign page cannot send: "apollo-require-preflight: 1". Or use POST with Content-Type: application/json.',
    );
  }
  const complete = documents ? searchWithDocument(search, documents, notFoundStatus) : search;
  const graphqlRequest = requestFromSearch(request, complete);
  graphqlRequest.headers.set('apollo-require-preflight', '1');
  return graphqlRequest;
}
