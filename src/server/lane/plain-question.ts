import type { HTTPGraphQLRequest } from '@apollo/server';

export interface PlainQuestion {
  readonly query: string;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
}

/** What a request asks, or null where it says more than a document, an operation and variables, or says it in a way that Apollo refuses. */
export function plainQuestionOf({ method, body, search }: HTTPGraphQLRequest): PlainQuestion | null {
  if (method === 'POST') return questionOfBody(body as { readonly [name: string]: unknown });
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  const variables = objectOf(parameters.get('variables'));
  if (query === null || variables === undefined || parameters.has('extensions')) return null;
  return { query, operationName: parameters.get('operationName'), variables };
}

function questionOfBody({ query, operationName, variables, extensions }: { readonly [name: string]: unknown }) {
  const isPlain =
    typeof query === 'string' &&
    (typeof operationName === 'string' || operationName === undefined || operationName === null) &&
    (isObject(variables) || variables === undefined || variables === null) &&
    !(isObject(extensions) && extensions['persistedQuery']);
  return isPlain ? { query, operationName, variables } : null;
}

/** Undefined for a text that is no object in JSON. */
function objectOf(text: string | null): Record<string, unknown> | null | undefined {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
