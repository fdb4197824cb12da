import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { PROJECT_ROOT } from '../../src/paths';
import { MAXIMUM_DEPTH, MAXIMUM_NODES } from '../../src/ranking/validate/validate-tree';
import { createApolloOptions } from '../../src/server/apollo-options';
import { MAX_COST } from '../../src/server/cost/cost-limits';
import { DEADLINE_MILLISECONDS } from '../../src/server/deadline';
import { GUARD_LIMITS, MAX_JSON_DEPTH, MAX_JSON_VALUES } from '../../src/server/guard/guard-limits';
import { MAX_HEADER_BYTES, TIMEOUTS } from '../../src/server/http-front';
import { DEFAULT_MAX_BODY_BYTES } from '../../src/server/read-body';
import { MAX_FILTER_DEPTH, MAX_FILTER_PARTS, MAX_FILTER_TEXT, MAX_FILTER_VALUES } from '../../src/lists/filter/check';
import { MAX_PAGE_SIZE } from '../../src/lists/page';

const { validationOptions, executionOptions } = createApolloOptions({ logger: undefined as never });
const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`;
const group = (value: number): string => value.toLocaleString('en-US');

/** The numbers of docs/limits.md, row by row. */
const ROWS: Record<string, string> = {
  '`RATE_LIMIT`': group(readConfig({}).rateLimit),
  '`cost`': group(MAX_COST),
  ...Object.fromEntries(Object.entries(GUARD_LIMITS).map(([name, value]) => [`\`${name}\``, group(value)])),
  '`jsonDepth`': group(MAX_JSON_DEPTH),
  '`jsonValues`': group(MAX_JSON_VALUES),
  body: `${group(DEFAULT_MAX_BODY_BYTES)} bytes`,
  headers: `${group(MAX_HEADER_BYTES)} bytes`,
  'headers, time': seconds(TIMEOUTS.headersTimeout),
  'request, time': seconds(TIMEOUTS.requestTimeout),
  'answer, time': seconds(DEADLINE_MILLISECONDS),
  errors: String(validationOptions.maxErrors),
  '`first`, `last`': group(MAX_PAGE_SIZE),
  '`ids` of `nodes`': group(MAX_PAGE_SIZE),
  'values of `in` and `notIn`': group(MAX_FILTER_VALUES),
  'filters inside of a filter': group(MAX_FILTER_PARTS),
  'nesting of filters': group(MAX_FILTER_DEPTH),
  'a text in a filter': `${group(MAX_FILTER_TEXT)} characters`,
  "nodes of a ranking's tree": group(MAXIMUM_NODES),
  "depth of a ranking's tree": group(MAXIMUM_DEPTH),
};

it('docs/limits.md has every limit with its number', () => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs/limits.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (.+?) +\| (.+?) +\|/gm)].filter(
    ([, name]) => !/^(limit|setting|-+)$/.test(name ?? ''),
  );
  expect(Object.fromEntries(rows.map(([, name, most]) => [name, most]))).toEqual(ROWS);
  expect(executionOptions.maxCoercionErrors).toBe(validationOptions.maxErrors);
});
