import { CodedError } from '../errors';
import type { ErrorCode } from '../error-codes';
import { HttpError } from './http-error';

/** A coded error as the answer of an HTTP request that GraphQL does not see; whatever else was thrown stays what it is. */
export function asHttpError(error: unknown): unknown {
  if (!(error instanceof CodedError)) return error;
  const { code, http, ...facts } = error.extensions as CodedExtensions;
  const headers = Object.fromEntries(http?.headers ?? []);
  return new HttpError({ status: http?.status ?? 400, code, message: error.message, headers, facts });
}

interface CodedExtensions {
  readonly code: ErrorCode;
  readonly http?: { readonly status?: number; readonly headers?: ReadonlyMap<string, string> };
  readonly [fact: string]: unknown;
}
