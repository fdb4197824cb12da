import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIGURATION_PAGE } from '../../src/config-docs';
import { ERRORS_PAGE } from '../../src/error-docs';
import { ERROR_CODES } from '../../src/error-codes';
import { METHOD_PAGES } from '../../src/method-docs';

describe.each([CONFIGURATION_PAGE, ERRORS_PAGE, ...METHOD_PAGES])('$file', ({ file, render }) => {
  it('is what the code says; "npm run fix" brings it up to date', () => {
    expect(readFileSync(join(__dirname, '../..', file), 'utf8')).toBe(render());
  });
});

it('keeps the closed list of error codes: adding one is an additive change of the API, renaming a breaking one', () => {
  expect(Object.keys(ERROR_CODES).sort()).toMatchInlineSnapshot(`
    [
      "BAD_REQUEST",
      "BAD_USER_INPUT",
      "CONFLICT",
      "FORBIDDEN",
      "GRAPHQL_PARSE_FAILED",
      "GRAPHQL_VALIDATION_FAILED",
      "INTERNAL_SERVER_ERROR",
      "METHOD_NOT_ALLOWED",
      "NOT_ACCEPTABLE",
      "NOT_FOUND",
      "OPERATION_RESOLUTION_FAILURE",
      "PAYLOAD_TOO_LARGE",
      "PERSISTED_QUERY_NOT_FOUND",
      "PERSISTED_QUERY_NOT_SUPPORTED",
      "PRECONDITION_FAILED",
      "QUERY_TOO_COSTLY",
      "RATE_LIMITED",
      "SERVICE_UNAVAILABLE",
      "TIMEOUT",
      "UNAUTHENTICATED",
      "UNSUPPORTED_MEDIA_TYPE",
    ]
  `);
});
