import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { type DatabaseTrouble, databaseTrouble } from '../db/unavailable';
import { isErrorCode } from '../error-codes';
import {
  type CodedError,
  type InputProblem,
  QueryTooCostlyError,
  ServiceUnavailableError,
  TimeoutError,
} from '../errors';
import { ClientGoneError } from './client-gone-error';
import { DEADLINE_MILLISECONDS } from './deadline';
import { flattenValidationErrors } from './flatten-validation-errors';
import { parseLimitOf } from './guard/parse-limit';
import { argumentProblem, documentProblem, variableProblem } from './problems/problem-of-error';
import { withoutSuggestion } from './problems/problem-of-message';
import { createValidNames } from './problems/valid-names';

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

export interface FormatErrorOptions {
  /** Whether names of the schema are nobody's business: then nothing is suggested. */
  hideSchema?: boolean;
  /** Whose names are listed where nothing is near enough to be suggested. */
  schema?: GraphQLSchema;
}

/**
 * Makes Apollo's `formatError`: faults of the request pass with their coded facts, everything else is masked under an id
 * that the log has. Apollo hides stack traces only; messages of unexpected errors would reach the client.
 */
export function createFormatError(
  logger: Logger,
  { hideSchema = false, schema }: FormatErrorOptions = {},
): FormatError {
  const format = createCodedFormat(logger);
  const validNames = createValidNames(schema);
  return (formatted, error) => {
    const answer = format(formatted, error);
    const ofSchema = tellsOfSchema(answer.extensions);
    const { message, extensions, ...rest } = ofSchema ? reworded(answer, hideSchema ? null : validNames) : answer;
    return {
      message: message.length <= MAX_MESSAGE ? message : `${message.slice(0, MAX_MESSAGE)}...`,
      ...rest,
      ...(extensions === undefined ? {} : { extensions }),
    };
  };
}

/** graphql-js quotes values whole, and several times: an input of 100 KB would come back as 500 KB. */
const MAX_MESSAGE = 2_000;

function createCodedFormat(logger: Logger): FormatError {
  return (formatted, error) => {
    const { code, ...facts } = formatted.extensions ?? {};
    if (Array.isArray(facts['validationErrors'])) {
      return { ...formatted, ...argumentProblems(facts['validationErrors']) };
    }
    if (typeof facts['limit'] === 'string' && code === 'GRAPHQL_VALIDATION_FAILED') {
      return { ...formatted, extensions: { ...publicFacts(facts), code: 'QUERY_TOO_COSTLY' } };
    }
    if (isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR') {
      return coded({ ...formatted, extensions: { ...publicFacts(facts), code } }, code, error);
    }
    if (isArgumentCoercion(error)) return withProblem(formatted, 'BAD_USER_INPUT', argumentProblem(error.message));
    const ofVariables = error instanceof GraphQLError ? variableProblem(error) : null;
    if (ofVariables !== null) return withProblem(formatted, 'BAD_USER_INPUT', ofVariables);
    return troubled(formatted, error, logger) ?? masked(formatted, error, logger);
  };
}

/** Errors that have a code, with what Apollo and graphql-js leave out: which limit, which problem, a code of its own. */
function coded(formatted: GraphQLFormattedError, code: string, error: unknown): GraphQLFormattedError {
  if (!(error instanceof GraphQLError)) return formatted;
  if (code === 'GRAPHQL_PARSE_FAILED') {
    const limit = parseLimitOf(error);
    return limit === null ? formatted : replaced(formatted, new QueryTooCostlyError(limit));
  }
  if (code === 'GRAPHQL_VALIDATION_FAILED')
    return withProblem(formatted, code, documentProblem(error, formatted.message));
  if (code === 'BAD_REQUEST' && error.message.startsWith('GET requests only support')) {
    const message = 'GET answers queries only, and this is something else: send it with POST.';
    return { ...formatted, message, extensions: { code: 'METHOD_NOT_ALLOWED' } };
  }
  if (code !== 'BAD_USER_INPUT' || formatted.extensions?.['problems'] !== undefined) return formatted;
  const ofVariables = variableProblem(error);
  return ofVariables === null ? formatted : withProblem(formatted, code, ofVariables);
}

function withProblem(formatted: GraphQLFormattedError, code: string, problem: InputProblem): GraphQLFormattedError {
  return { ...formatted, extensions: { code, problems: [problem] } };
}

/** What fails because the database or the client is not there. Neither is a fault of the server. */
function troubled(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError | null {
  if (rootCause(error) instanceof ClientGoneError) {
    return { ...formatted, message: 'The client is gone.', extensions: { code: 'BAD_REQUEST' } };
  }
  const trouble = databaseTrouble(error);
  if (trouble === null) return null;
  logger.warn({ path: formatted.path, err: rootCause(error) }, 'the database did not answer a query');
  return replaced(formatted, errorOfTrouble(trouble));
}

/** What the client is told of a database that does not answer. */
export function errorOfTrouble(trouble: DatabaseTrouble): CodedError {
  return trouble === 'unavailable'
    ? new ServiceUnavailableError()
    : new TimeoutError({ milliseconds: DEADLINE_MILLISECONDS });
}

function replaced(formatted: GraphQLFormattedError, { message, extensions }: CodedError): GraphQLFormattedError {
  return { ...formatted, message, extensions: publicFacts(extensions) };
}

function argumentProblems(validationErrors: readonly unknown[]): Pick<GraphQLFormattedError, 'message' | 'extensions'> {
  const problems = flattenValidationErrors(validationErrors);
  const summary = problems.map(({ message }) => message).join('; ');
  return { message: `Invalid arguments: ${summary}.`, extensions: { code: 'BAD_USER_INPUT', problems } };
}

/** graphql-js refuses some argument values only while executing, and gives those errors no code. It wraps them once to add the path. */
function isArgumentCoercion(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError) || !/^Argument "\w+"/.test(error.message)) return false;
  return error.originalError === undefined || error.originalError instanceof GraphQLError;
}

function publicFacts(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { stacktrace: _stacktrace, exception: _exception, http: _http, ...rest } = facts;
  return rest;
}

/** Problems of documents and variables name fields and types; those of arguments name what is in the data. */
function tellsOfSchema(extensions: Readonly<Record<string, unknown>> = {}): boolean {
  const problems = (extensions['problems'] ?? []) as readonly InputProblem[];
  return problems.some(
    ({ path }) => extensions['code'] === 'GRAPHQL_VALIDATION_FAILED' || path.startsWith('variables'),
  );
}

/** With the names of the schema that would do, or for null without those that graphql-js suggests. */
function reworded(
  { message, extensions, ...rest }: GraphQLFormattedError,
  validNames: ((message: string) => string) | null,
): GraphQLFormattedError {
  const given = (extensions?.['problems'] ?? []) as readonly InputProblem[];
  const names = given.map((each) => validNames?.(each.message) ?? '');
  const problems = validNames
    ? given.map((each, index) => ({ ...each, message: `${each.message}${names[index]}` }))
    : given.map(({ path, code, message: own }) => ({ path, code, message: withoutSuggestion(own) }));
  const shown = validNames ? `${message}${names[0]}` : withoutSuggestion(message);
  return { message: shown, ...rest, extensions: { ...extensions, problems } };
}

function masked(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const errorId = randomUUID();
  logger.error({ errorId, path: formatted.path, err: rootCause(error) }, 'unexpected error while answering a query');
  return {
    message: `Internal server error ${errorId}`,
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
  };
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? error.originalError : error;
}
