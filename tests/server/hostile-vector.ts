/** One hostile request, and what must come back. */
export interface Vector {
  readonly name: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly status: number;
  /** `extensions.code` of the first error; null where there is none. */
  readonly code: string | null;
}

export const COSTLY = [400, 'QUERY_TOO_COSTLY'] as const;
export const UNPARSED = [400, 'GRAPHQL_PARSE_FAILED'] as const;
export const INVALID = [400, 'GRAPHQL_VALIDATION_FAILED'] as const;
export const BAD_INPUT = [200, 'BAD_USER_INPUT'] as const;
export const BAD_VARIABLE = [400, 'BAD_USER_INPUT'] as const;
export const BAD_REQUEST = [400, 'BAD_REQUEST'] as const;
export const DATA = [200, null] as const;

export type Expected = readonly [status: number, code: string | null];

export function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

export function times(count: number, each: (index: number) => string, glue = ' '): string {
  return range(count).map(each).join(glue);
}
