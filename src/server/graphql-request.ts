import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { countValues } from './guard/count-values';
import { GUARD_LIMITS, MAX_JSON_DEPTH, MAX_JSON_VALUES } from './guard/guard-limits';
import { nestingDepth } from './guard/nesting-depth';
import { badRequest, HttpError } from './http-error';

/** The request as Apollo takes it, from a POST body. Throws HttpError 400 and 415. */
export function requestFromBody(request: IncomingMessage, body: Buffer): HTTPGraphQLRequest {
  const value = jsonFromBody(request, body);
  if (Array.isArray(value)) throw badRequest('The body is an array: send one operation a request.');
  if (typeof value !== 'object' || value === null)
    throw badRequest(`The body must be a JSON object with a string \`query\`.`);
  requireFewValues(value);
  if ('query' in value) requireFlatQuery(value.query);
  return { method: 'POST', headers: headerMap(request), search: '', body: value };
}

/** The JSON of a body, whatever it is. Throws HttpError 400 and 415. */
export function jsonFromBody(request: IncomingMessage, body: Buffer): unknown {
  requireJsonType(request);
  const text = decodeUtf8(body);
  requireFlatJson(text, 'The body');
  return parseJson(text);
}

/** The same from the query string of a GET. The caller has ruled out forgery, and parameters that stand there twice. */
export function requestFromSearch(request: IncomingMessage, search: string): HTTPGraphQLRequest {
  const type = mediaTypeOf(request);
  if (type !== '' && type !== JSON_TYPE)
    throw unsupported(`GET has no body, so no Content-Type but ${JSON_TYPE} makes sense.`);
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (query === null || query === '') {
    throw badRequest(
      'The parameter "query" is missing: GET /graphql?query={__typename}. A page to try queries is at /playground.',
    );
  }
  requireFlatQuery(query);
  for (const name of ['variables', 'extensions']) requireJsonObject(parameters.get(name), `The parameter "${name}"`);
  return { method: 'GET', headers: headerMap(request), search, body: undefined };
}

const JSON_TYPE = 'application/json';

function mediaTypeOf(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function requireJsonType(request: IncomingMessage): void {
  const { 'content-type': given, 'content-encoding': encoded } = request.headers;
  if (given === JSON_TYPE && encoded === undefined) return;
  const type = mediaTypeOf(request);
  const [, ...parameters] = (request.headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const encoding = request.headers['content-encoding'];
  if (type !== JSON_TYPE) throw unsupported(`Content-Type must be "application/json", not ${JSON.stringify(type)}.`);
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset))
    throw unsupported(`The charset must be utf-8, not ${JSON.stringify(charset)}.`);
  if (encoding !== undefined && encoding !== 'identity') {
    throw unsupported(`Bodies must not be compressed; Content-Encoding was ${JSON.stringify(encoding)}.`);
  }
}

function unsupported(message: string): HttpError {
  return new HttpError({
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message,
    headers: { 'accept-post': 'application/json' },
  });
}

function decodeUtf8(body: Buffer): string {
  if (!isUtf8(body)) throw badRequest('The body is not valid UTF-8.');
  // A byte order mark is no part of the text.
  return body.toString(
    'utf8',
    body.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0,
  );
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The body is not valid JSON.');
  }
}

function requireJsonObject(text: string | null, what: string): void {
  if (text === null) return;
  requireFlatJson(text, what);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest(`${what} is not valid JSON.`);
  }
  if (value !== null && (typeof value !== 'object' || Array.isArray(value)))
    throw badRequest(`${what} must be an object.`);
}

/** Coercion of variables recurses, so 20,000 nested lists would overflow the stack and answer 500. */
function requireFlatJson(text: string, what: string): void {
  if (nestingDepth(text, MAX_JSON_DEPTH) <= MAX_JSON_DEPTH) return;
  throw badRequest(`${what} is nested more than ${MAX_JSON_DEPTH} levels deep.`, {
    limit: 'jsonDepth',
    maximum: MAX_JSON_DEPTH,
  });
}

export function requireFewValues(value: unknown): void {
  if (countValues(value, MAX_JSON_VALUES) <= MAX_JSON_VALUES) return;
  const message = `The body has more than ${MAX_JSON_VALUES} values.`;
  const facts = { limit: 'jsonValues', maximum: MAX_JSON_VALUES };
  throw new HttpError({ status: 400, code: 'QUERY_TOO_COSTLY', message, facts });
}

/** The parser recurses too. */
function requireFlatQuery(query: unknown): void {
  const maximum = GUARD_LIMITS.brackets;
  if (typeof query !== 'string' || nestingDepth(query, maximum) <= maximum) return;
  const message = `The query nests brackets more than ${maximum} levels deep.`;
  throw new HttpError({ status: 400, code: 'QUERY_TOO_COSTLY', message, facts: { limit: 'brackets', maximum } });
}

function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
