import type { HTTPGraphQLRequest } from '@apollo/server';
import { badRequest } from './http-error';

/**
 * Refuses the body of a POST that is no GraphQL request, after a document that it names has been put in its place. Apollo would refuse
 * the same, in words that name neither what was sent nor what this server takes.
 */
export function requireOperation({ method, body }: HTTPGraphQLRequest): void {
  if (method !== 'POST') return;
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  if (isGiven(extensions) && !isObject(extensions)) throw badRequest('`extensions` must be an object.');
  if (!isGiven(query) || query === '')
    throw badRequest('There is no `query`: send a JSON object with a string `query`.');
  if (typeof query !== 'string') throw badRequest(`\`query\` must be a string, not ${typeName(query)}.`);
  if (isGiven(operationName) && typeof operationName !== 'string') {
    throw badRequest(`\`operationName\` must be a string, not ${typeName(operationName)}.`);
  }
  if (isGiven(variables) && !isObject(variables)) {
    throw badRequest(`\`variables\` must be an object, not ${typeName(variables)}.`);
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
