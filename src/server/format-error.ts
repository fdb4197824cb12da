import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isErrorCode } from '../error-codes';
import { flattenValidationErrors } from './flatten-validation-errors';

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Makes Apollo's `formatError`: faults of the request pass with their coded facts, everything else is masked under an id
 * that the log has. Apollo hides stack traces only; messages of unexpected errors would reach the client.
 */
export function createFormatError(logger: Logger): FormatError {
  const format = createCodedFormat(logger);
  return (formatted, error) => {
    const { message, ...rest } = format(formatted, error);
    return { message: message.length <= MAX_MESSAGE ? message : `${message.slice(0, MAX_MESSAGE)}...`, ...rest };
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
      return { ...formatted, extensions: { ...publicFacts(facts), code } };
    }
    if (isArgumentCoercion(error) || isTooManyCoercionErrors(error)) {
      return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
    }
    return masked(formatted, error, logger);
  };
}

function argumentProblems(validationErrors: readonly unknown[]): Pick<GraphQLFormattedError, 'message' | 'extensions'> {
  const problems = flattenValidationErrors(validationErrors);
  const summary = problems.map(({ message }) => message).join('; ');
  return { message: `Invalid arguments: ${summary}.`, extensions: { code: 'BAD_USER_INPUT', problems } };
}

/** graphql-js refuses some argument values only while executing, and gives those errors no code. It wraps them once to add the path. */
function isArgumentCoercion(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || !/^Argument "\w+"/.test(error.message)) return false;
  return error.originalError === undefined || error.originalError instanceof GraphQLError;
}

/** Closes a list of faulty variables that was cut short; has no code either. */
function isTooManyCoercionErrors(error: unknown): boolean {
  return error instanceof GraphQLError && error.message.startsWith('Too many errors processing variables');
}

function publicFacts(facts: Record<string, unknown>): Record<string, unknown> {
  const { stacktrace: _stacktrace, exception: _exception, ...rest } = facts;
  return rest;
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
