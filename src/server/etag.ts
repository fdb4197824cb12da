import { hash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { getOperationAST, parse } from 'graphql';
import { GUARD_LIMITS } from './guard/guard-limits';

export interface QuestionParts {
  dataVersion: string;
  schemaHash: string;
  /** Under which the client reached the server: it stands in the permalinks of an answer. */
  address: string;
  /** Media type of the answer. */
  type: string;
}

/**
 * What decides about the answer to a request, known before it is computed: same data, same schema, same question, same answer. It is the same for GET
 * and POST.
 */
export function questionText(request: HTTPGraphQLRequest, parts: QuestionParts): string {
  const { query, operationName, variables } = questionOf(request);
  const { dataVersion, schemaHash, address, type } = parts;
  return JSON.stringify([dataVersion, schemaHash, address, type, query, operationName, variables]);
}

/** The ETag of a file, or of whatever decides about an answer. Weak, because the compressed and the plain bytes share it. */
export function weakEtag(content: string | Buffer): string {
  return `W/"${hash('sha256', content, 'base64url').slice(0, 32)}"`;
}

/** Whether `If-None-Match` holds the tag. `*` stands for any (RFC 9110, 13.1.2), so ask only once there is an answer. */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch?.trim() === '*' || namesEtag(ifNoneMatch, etag);
}

/** Whether `If-None-Match` holds this very tag, which only somebody has who was given the answer. */
export function namesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const bare = etag.replace(/^W\//, '');
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === bare);
}

/** True when the request asks a query. A client can compute a tag for a mutation by itself; that must not stop the mutation. */
export function asksQuery(request: HTTPGraphQLRequest): boolean {
  const { query, operationName } = questionOf(request);
  if (typeof query !== 'string') return false;
  try {
    const document = parse(query, { maxLexicalTokens: GUARD_LIMITS.tokens, noLocation: true });
    return getOperationAST(document, typeof operationName === 'string' ? operationName : null)?.operation === 'query';
  } catch {
    return false;
  }
}

interface Question {
  query: unknown;
  operationName: unknown;
  variables: unknown;
}

function questionOf(request: HTTPGraphQLRequest): Question {
  if (request.method === 'GET') {
    const parameters = new URLSearchParams(request.search);
    return {
      query: parameters.get('query'),
      operationName: parameters.get('operationName') || null,
      // That it is JSON was checked when the request was read.
      variables: JSON.parse(parameters.get('variables') ?? 'null') ?? NO_VARIABLES,
    };
  }
  const { query, operationName, variables } = (request.body ?? {}) as Partial<Question>;
  return { query, operationName: operationName || null, variables: variables ?? NO_VARIABLES };
}

const NO_VARIABLES = {};
