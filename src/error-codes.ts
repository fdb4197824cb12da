/** What a client can rely on for one value of `extensions.code`. */
export interface ErrorCodeFacts {
  cause: string;
  cure: string;
}

/** The closed list of `extensions.code`. Adding to it is an additive change of the API; renaming is a breaking one. */
export const ERROR_CODES = {
  BAD_REQUEST: {
    cause: 'The HTTP request does not carry a GraphQL request: no query, broken JSON, an array of operations.',
    cure: 'Send one JSON object with a string `query`.',
  },
  GRAPHQL_PARSE_FAILED: { cause: 'The document is not GraphQL.', cure: 'Correct it at `locations`.' },
  GRAPHQL_VALIDATION_FAILED: {
    cause: 'The document does not fit the schema.',
    cure: '`problems` says where, what, and the nearest name that there is; /schema.graphql has all of them.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    cause: 'The document has several operations and `operationName` names none of them.',
    cure: 'Send the name of one of them.',
  },
  BAD_USER_INPUT: {
    cause: 'A value of an argument or variable cannot be used.',
    cure: '`problems` lists every one by path, with the nearest valid value as `suggestion`; `valid` and `nearest` name what would do.',
  },
  NOT_FOUND: { cause: 'What is to be changed, or the address, does not exist.', cure: '`nearest` names what does.' },
  CONFLICT: {
    cause: 'Somebody else has changed the same thing since it was read.',
    cure: 'Read it again and repeat the change.',
  },
  UNAUTHENTICATED: {
    cause: 'The operation needs a token and none, or an unknown one, was sent.',
    cure: 'Send `Authorization: Bearer TOKEN`.',
  },
  FORBIDDEN: {
    cause:
      "The token's role does not allow the operation; the server runs trusted documents only, and this is none; or a page of another site asks at /mcp.",
    cure: 'Use a token of the role that the message names; send the `documentId` of a document that the server knows; or let CORS_ORIGINS name the site.',
  },
  QUERY_TOO_COSTLY: {
    cause:
      'The document, or what it asks to be computed, is larger, deeper or more repetitive than one request may be.',
    cure: '`limit`, `value` and `maximum` say which limit and by how much; split the query.',
  },
  RATE_LIMITED: {
    cause: 'Too many requests in a short time, or too many open streams.',
    cure: 'Wait for the seconds in the header `Retry-After`.',
  },
  TIMEOUT: {
    cause: 'The answer was not ready in time. What the server and its database were doing for it has been stopped.',
    cure: 'Ask for less at once.',
  },
  SERVICE_UNAVAILABLE: {
    cause: 'The database cannot be reached: it is being restarted, or has no connection left. The status is 503.',
    cure: 'Wait for the seconds in the header `Retry-After`, and ask again.',
  },
  PAYLOAD_TOO_LARGE: {
    cause: 'The body is larger than a request may be.',
    cure: 'Send less at once; the message names the limit.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    cause: 'The body is not `application/json` in UTF-8 without content encoding.',
    cure: 'Send `Content-Type: application/json`.',
  },
  NOT_ACCEPTABLE: {
    cause: 'The header `Accept` allows neither JSON media type.',
    cure: 'Accept `application/graphql-response+json` or `application/json`.',
  },
  PRECONDITION_FAILED: {
    cause: 'A POST has `If-None-Match` with the `ETag` that its answer would have. Nothing was run.',
    cure: 'Use the answer that has this `ETag`; or send a GET, which is answered 304; or leave the header out.',
  },
  METHOD_NOT_ALLOWED: {
    cause: 'The address does not know the HTTP method; GET answers queries only, and no mutation.',
    cure: 'Use one of the header `Allow`.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    cause: 'The server does not know a document of that `documentId` or hash.',
    cure: 'Send the document itself, with its hash beside it, where the server takes others than those it knows.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    cause: 'The server runs trusted documents only, and registers no others by their hash.',
    cure: 'Send the hash of a document that the server knows.',
  },
  INTERNAL_SERVER_ERROR: {
    cause: 'A fault of the server.',
    cure: 'Report `errorId`: the log has the details under it.',
  },
} as const satisfies Record<string, ErrorCodeFacts>;

export type ErrorCode = keyof typeof ERROR_CODES;

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);
}
