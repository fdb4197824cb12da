import { nearest } from '../../nearest';
import { MAX_JSON_DEPTH } from '../guard/guard-limits';
import { nestingDepth } from '../guard/nesting-depth';
import type { Exchange } from '../exchange';
import { badRequest, HttpError } from '../http-error';
import { readBody } from '../read-body';

/** What a caller asks of a file: texts by name, and whole objects of JSON (`filter`, `input`). */
export interface FileParameters {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly objects: ReadonlyMap<string, unknown>;
}

export const OBJECT_PARAMETERS = ['filter', 'input'] as const;
const MAX_BODY_BYTES = 100_000;

/** From the query string, and from the JSON body of a POST. */
export async function readParameters({ request, search }: Exchange): Promise<FileParameters> {
  const texts = new Map<string, string[]>();
  const objects = new Map<string, unknown>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (isObject(name)) objects.set(name, parsed(value, `The parameter "${name}"`));
    else texts.set(name, [...(texts.get(name) ?? []), value]);
  }
  if (request.method === 'POST') {
    requireJson(request.headers['content-type']);
    const body = parsed((await readBody(request, MAX_BODY_BYTES)).toString('utf8'), 'The body');
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw badRequest('The body must be an object.');
    for (const [name, value] of Object.entries(body)) {
      if (isObject(name)) objects.set(name, value);
      else texts.set(name, wordsOf(name, value));
    }
  }
  return { texts, objects };
}

/** A word or a list of words; an operator of a filter (`{ in: [...] }`) belongs into `filter`. */
function wordsOf(name: string, value: unknown): string[] {
  const words = [value].flat();
  if (words.every((word) => ['string', 'number', 'boolean'].includes(typeof word))) return words.map(String);
  throw badRequest(
    `${JSON.stringify(name.slice(0, 80))} must be a word or a list of words; put operators into "filter".`,
  );
}

/** 400 that names every parameter there is, and the nearest. */
export function unknownParameter(name: string, valid: readonly string[]): HttpError {
  const near = nearest(name, valid);
  const suggestion = near.length === 0 ? '' : ` Did you mean ${near.map((each) => JSON.stringify(each)).join(' or ')}?`;
  return new HttpError({
    status: 400,
    code: 'BAD_USER_INPUT',
    message: `There is no parameter ${JSON.stringify(name.slice(0, 80))}.${suggestion} Valid: ${valid.join(', ')}.`,
    facts: { path: name.slice(0, 80), value: name.slice(0, 80), valid, nearest: near },
  });
}

function isObject(name: string): boolean {
  return (OBJECT_PARAMETERS as readonly string[]).includes(name);
}

function parsed(text: string, what: string): unknown {
  if (nestingDepth(text, MAX_JSON_DEPTH) > MAX_JSON_DEPTH) {
    throw badRequest(`${what} is nested more than ${MAX_JSON_DEPTH} levels deep.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`${what} is not valid JSON.`);
  }
}

function requireJson(contentType: string | undefined): void {
  if (/^application\/json\s*(;|$)/i.test(contentType ?? '')) return;
  throw new HttpError({
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: `Content-Type must be "application/json", not ${JSON.stringify(contentType ?? '')}.`,
  });
}
