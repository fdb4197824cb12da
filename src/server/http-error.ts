import type { ErrorCode } from '../error-codes';

export interface HttpErrorInit {
  status: number;
  code: ErrorCode;
  message: string;
  headers?: Record<string, string>;
  /** Further extensions. */
  facts?: Record<string, unknown>;
}

/** A request that ends before GraphQL sees it. Its body has the shape of a GraphQL error, so that clients need one reader only. */
export class HttpError extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor({ status, code, message, headers = {}, facts = {} }: HttpErrorInit) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
    this.headers = headers;
    this.facts = facts;
    this.body = JSON.stringify({ errors: [{ message, extensions: { code, ...facts } }] });
  }
}

export function badRequest(message: string, facts?: Record<string, unknown>): HttpError {
  return new HttpError({ status: 400, code: 'BAD_REQUEST', message, ...(facts === undefined ? {} : { facts }) });
}
