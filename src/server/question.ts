import type { HTTPGraphQLRequest } from '@apollo/server';
import { getOperationAST, parse } from 'graphql';
import { GUARD_LIMITS } from './guard/guard-limits';
import { badRequest } from './http-error';

/** What a request asks, read like Apollo reads it. */
export interface Question {
  readonly query: unknown;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function questionOf(request: HTTPGraphQLRequest): Question {
  const { query, operationName, variables: given } = partsOf(request);
  const variables = request.method === 'GET' && typeof given === 'string' ? parseJson(given) : given;
  if (operationName != null && typeof operationName !== 'string') throw badRequest('`operationName` must be a string.');
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) {
    throw badRequest('`variables` must be an object.');
  }
  return { query, operationName: operationName || null, variables: (variables ?? {}) as Record<string, unknown> };
}

/** True when the request surely asks a subscription. A document that cannot be read is somebody else's to refuse. */
export function asksSubscription(request: HTTPGraphQLRequest): boolean {
  const { query, operationName } = partsOf(request);
  // Parsing every query for the sake of a few subscriptions would be a waste.
  if (typeof query !== 'string' || !query.includes('subscription')) return false;
  try {
    const document = parse(query, { maxLexicalTokens: GUARD_LIMITS.tokens, noLocation: true });
    const name = typeof operationName === 'string' ? operationName : null;
    return getOperationAST(document, name)?.operation === 'subscription';
  } catch {
    return false;
  }
}

interface Parts {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
}

function partsOf(request: HTTPGraphQLRequest): Parts {
  if (request.method !== 'GET') return (request.body ?? {}) as Parts;
  const parameters = new URLSearchParams(request.search);
  const [query, operationName, variables] = ['query', 'operationName', 'variables'].map((name) => parameters.get(name));
  return { query, operationName: operationName || null, variables };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The parameter "variables" is not valid JSON.');
  }
}
