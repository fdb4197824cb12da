import { GraphQLError } from 'graphql';
import type { ErrorCode } from './error-codes';
import { nearest } from './nearest';

/** A fault of the request, not of the server: its message and extensions reach the client as they are. */
export class CodedError extends GraphQLError {
  constructor(message: string, code: ErrorCode, facts: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...facts } });
    this.name = new.target.name;
  }
}

/** What is wrong with one value, for programs. */
export const INPUT_PROBLEM_CODES = [
  'INVALID_VALUE',
  'OUT_OF_RANGE',
  'TOO_MANY',
  'TOO_LONG',
  'MALFORMED_ID',
  'UNKNOWN_ID',
  'BAD_CURSOR',
  'CONFLICTING',
] as const;
export type InputProblemCode = (typeof INPUT_PROBLEM_CODES)[number];

/** What is wrong with a document, or with a variable that does not fit its type. */
export const REQUEST_PROBLEM_CODES = [
  'UNKNOWN_FIELD',
  'UNKNOWN_ARGUMENT',
  'UNKNOWN_TYPE',
  'UNKNOWN_VALUE',
  'UNKNOWN_DIRECTIVE',
  'UNKNOWN_FRAGMENT',
  'UNKNOWN_VARIABLE',
  'REQUIRED',
  'WRONG_TYPE',
  'SELECTION_REQUIRED',
  'SELECTION_FORBIDDEN',
  'DUPLICATE',
  'UNUSED',
  'TOO_MANY',
  'INVALID_DOCUMENT',
] as const;
export type RequestProblemCode = (typeof REQUEST_PROBLEM_CODES)[number];

/** One entry of `extensions.problems`; docs/errors.md has the grammar of the path. */
export interface InputProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  /** The nearest valid value or name, where one is near. */
  readonly suggestion?: string;
}

export interface BadUserInputFacts {
  /** INVALID_VALUE when left out. */
  code?: InputProblemCode;
  /** Where the value stands: an argument (`first`) or a path below it (`input.weights[0]`; `input.weights.0` is written so). */
  path: string;
  value: unknown;
  /** What is wrong with it, to follow its name: `must be between 0 and 100`. */
  reason: string;
  /** All values that would do, when they can be listed. */
  valid?: readonly string[];
}

/** A value of an argument cannot be used. Quotes it, names the valid ones and suggests the nearest. */
export class BadUserInputError extends CodedError {
  constructor({ path: givenPath, value, reason, valid, code = 'INVALID_VALUE' }: BadUserInputFacts) {
    const path = bracketed(givenPath);
    const near = valid === undefined ? [] : nearest(String(value), valid);
    const message = `${path} ${reason}, not ${quote(value)}.${suggestion(near)}${listing(valid)}`;
    super(message, 'BAD_USER_INPUT', {
      path,
      value: printable(value),
      ...(valid === undefined ? {} : { valid: valid.slice(0, MAX_LISTED), nearest: near }),
      problems: [problem(path, code, message, near[0])],
    });
  }
}

/** One entry of `extensions.problems`, without a suggestion where there is none. */
export function problem(path: string, code: string, message: string, suggestion?: string): InputProblem {
  return { path, code, message, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** A path with the places in lists in brackets: `filter.or[0].slug`. */
export function bracketed(path: string): string {
  return path.replace(/\.(\d+)(?=[.[]|$)/g, '[$1]');
}

export interface NotFoundFacts {
  /** What was looked for, in words: `case study`. */
  kind: string;
  id: string;
  /** Ids that exist, to suggest from. */
  candidates?: readonly string[];
}

/** What a mutation is to change does not exist. A look-up that finds nothing answers null instead. */
export class NotFoundError extends CodedError {
  constructor({ kind, id, candidates = [] }: NotFoundFacts) {
    const near = nearest(id, candidates);
    super(`There is no ${kind} ${quote(id)}.${suggestion(near)}`, 'NOT_FOUND', {
      kind,
      value: printable(id),
      nearest: near,
    });
  }
}

export interface ConflictFacts {
  id: string;
  expectedRevision: number;
  actualRevision: number;
}

export class ConflictError extends CodedError {
  constructor({ id, expectedRevision, actualRevision }: ConflictFacts) {
    const message = `${quote(id)} is at revision ${actualRevision}, not ${expectedRevision}: read it again.`;
    super(message, 'CONFLICT', { value: printable(id), expectedRevision, actualRevision });
  }
}

export class UnauthenticatedError extends CodedError {
  constructor({ operation }: { operation: string }) {
    super(`${operation} needs a token: send the header "Authorization: Bearer TOKEN".`, 'UNAUTHENTICATED');
  }
}

export class ForbiddenError extends CodedError {
  constructor({ operation, role, needed }: { operation: string; role: string; needed: string }) {
    super(`${operation} needs the role ${quote(needed)}; this token has ${quote(role)}.`, 'FORBIDDEN', {
      role,
      needed,
    });
  }
}

export interface QueryTooCostlyFacts {
  /** Which limit: `depth`, `aliases`, `cost`. */
  limit: string;
  value: number;
  maximum: number;
  /** What to do about it: a sentence. */
  cure?: string;
}

/** Thrown or reported before execution, so that the HTTP status is 400; also by work that turns out too heavy while it is prepared. */
export class QueryTooCostlyError extends CodedError {
  constructor({ limit, value, maximum, cure = 'Split it.' }: QueryTooCostlyFacts) {
    const message = `The query is too costly: ${limit} ${value}, and ${maximum} is the most for one request. ${cure}`;
    super(message, 'QUERY_TOO_COSTLY', { limit, value, maximum, http: { status: 400 } });
  }
}

export class RateLimitedError extends CodedError {
  constructor({ retryAfterSeconds }: { retryAfterSeconds: number }) {
    super(`Too many requests: try again in ${retryAfterSeconds} s.`, 'RATE_LIMITED', {
      retryAfterSeconds,
      http: { status: 429, headers: new Map([['retry-after', String(retryAfterSeconds)]]) },
    });
  }
}

export class TimeoutError extends CodedError {
  constructor({ milliseconds }: { milliseconds: number }) {
    super(`No answer within ${milliseconds} ms: ask for less at once.`, 'TIMEOUT', {
      milliseconds,
      http: { status: 503, headers: new Map([['retry-after', String(RETRY_AFTER_SECONDS)]]) },
    });
  }
}

/** The database cannot be reached now. The process looks for it again with every request. */
export class ServiceUnavailableError extends CodedError {
  constructor() {
    super(`The database cannot be reached now: try again in ${RETRY_AFTER_SECONDS} s.`, 'SERVICE_UNAVAILABLE', {
      retryAfterSeconds: RETRY_AFTER_SECONDS,
      http: { status: 503, headers: new Map([['retry-after', String(RETRY_AFTER_SECONDS)]]) },
    });
  }
}

/** Restarting a database takes seconds, not minutes. */
const RETRY_AFTER_SECONDS = 5;

/** In extensions; a message names all valid values only when they are few. */
const MAX_LISTED = 50;
const MAX_LISTED_IN_MESSAGE = 12;
const MAX_QUOTED = 80;

function quote(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED)}...`;
}

/** What may stand in extensions: short and surely JSON. */
function printable(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value.length <= MAX_QUOTED ? value : quote(value);
}

function suggestion(near: readonly string[]): string {
  return near.length === 0 ? '' : ` Did you mean ${near.map(quote).join(' or ')}?`;
}

function listing(valid: readonly string[] | undefined): string {
  if (valid === undefined || valid.length === 0 || valid.length > MAX_LISTED_IN_MESSAGE) return '';
  return ` Valid: ${valid.join(', ')}.`;
}
