import { ArrayMaxSize, IsIn, Max, ValidateNested, validate } from 'class-validator';
import { GraphQLError } from 'graphql';
import pino from 'pino';
import { ERROR_CODES } from '../../src/error-codes';
import {
  BadUserInputError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  QueryTooCostlyError,
  RateLimitedError,
  TimeoutError,
  UnauthenticatedError,
} from '../../src/errors';
import { createFormatError } from '../../src/server/format-error';
import { firstError, type GraphqlBody, post, startToy, type Toy } from './support';

describe('the closed list of codes', () => {
  it('is this', () => {
    expect(Object.keys(ERROR_CODES).sort()).toEqual([
      'BAD_REQUEST',
      'BAD_USER_INPUT',
      'CONFLICT',
      'FORBIDDEN',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'INTERNAL_SERVER_ERROR',
      'METHOD_NOT_ALLOWED',
      'NOT_ACCEPTABLE',
      'NOT_FOUND',
      'OPERATION_RESOLUTION_FAILURE',
      'PAYLOAD_TOO_LARGE',
      'PERSISTED_QUERY_NOT_FOUND',
      'PERSISTED_QUERY_NOT_SUPPORTED',
      'PRECONDITION_FAILED',
      'QUERY_TOO_COSTLY',
      'RATE_LIMITED',
      'SERVICE_UNAVAILABLE',
      'TIMEOUT',
      'UNAUTHENTICATED',
      'UNSUPPORTED_MEDIA_TYPE',
    ]);
  });
});

describe('error classes', () => {
  it.each([
    [
      new BadUserInputError({
        path: 'filter.domain',
        value: 'domian:traffic',
        reason: 'must be a domain',
        valid: ['domain:traffic', 'domain:energy'],
      }),
      'BAD_USER_INPUT',
      'filter.domain must be a domain, not "domian:traffic". Did you mean "domain:traffic"? Valid: domain:traffic, domain:energy.',
    ],
    [
      new BadUserInputError({ path: 'first', value: 101, reason: 'must be at most 100' }),
      'BAD_USER_INPUT',
      'first must be at most 100, not 101.',
    ],
    [
      new NotFoundError({ kind: 'city', id: 'city:soul', candidates: ['city:seoul'] }),
      'NOT_FOUND',
      'There is no city "city:soul". Did you mean "city:seoul"?',
    ],
    [
      new ConflictError({ id: 'city:seoul', expectedRevision: 3, actualRevision: 5 }),
      'CONFLICT',
      '"city:seoul" is at revision 5, not 3: read it again.',
    ],
    [
      new UnauthenticatedError({ operation: 'caseStudySave' }),
      'UNAUTHENTICATED',
      'caseStudySave needs a token: send the header "Authorization: Bearer TOKEN".',
    ],
    [
      new ForbiddenError({ operation: 'caseStudySave', role: 'reader', needed: 'editor' }),
      'FORBIDDEN',
      'caseStudySave needs the role "editor"; this token has "reader".',
    ],
    [
      new QueryTooCostlyError({ limit: 'cost', value: 900, maximum: 500 }),
      'QUERY_TOO_COSTLY',
      'The query is too costly: cost 900, and 500 is the most for one request. Split it.',
    ],
    [new RateLimitedError({ retryAfterSeconds: 7 }), 'RATE_LIMITED', 'Too many requests: try again in 7 s.'],
    [new TimeoutError({ milliseconds: 5000 }), 'TIMEOUT', 'No answer within 5000 ms: ask for less at once.'],
  ])('%s', (error, code, message) => {
    expect(error).toBeInstanceOf(GraphQLError);
    expect([error.extensions['code'], error.message]).toEqual([code, message]);
  });

  it('quote long values in short', () => {
    expect(
      new BadUserInputError({ path: 'text', value: 'x'.repeat(5000), reason: 'is too long' }).message.length,
    ).toBeLessThan(120);
  });
});

describe('through HTTP', () => {
  let toy: Toy;
  beforeAll(async () => {
    toy = await startToy();
  });
  afterAll(() => toy.close());
  const errorOf = async (body: unknown): Promise<GraphqlBody['errors'][number]> =>
    firstError(await post(toy.url, body));

  it('a coded error keeps its facts', async () => {
    expect(await errorOf({ query: '{ wrong(kind: "citty") }' })).toMatchObject({
      message: 'kind must be a kind of node, not "citty". Did you mean "city"? Valid: city, case.',
      path: ['wrong'],
      extensions: { code: 'BAD_USER_INPUT', path: 'kind', value: 'citty', valid: ['city', 'case'], nearest: ['city'] },
    });
  });

  it('an unexpected error is masked under an id that the log has', async () => {
    const error = await errorOf({ query: '{ broken }' });
    expect(error.message).toBe(`Internal server error ${error.extensions['errorId']}`);
    expect(error.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      errorId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(error.path).toEqual(['broken']);
    const line = toy.log.find((each) => each.includes(String(error.extensions['errorId'])));
    expect(line).toContain('cannot read /etc/passwd');
  });

  it('a GraphQLError without a code is unexpected too', async () => {
    const error = await errorOf({ query: 'mutation { raise(by: -1) }' });
    expect(error.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(error.message).not.toContain('no code');
  });

  it.each([
    [
      'a variable of the wrong type',
      { query: 'query ($n: Int!) { first(count: $n) }', variables: { n: 'many' } },
      'BAD_USER_INPUT',
    ],
    [
      'a null that shows only while executing',
      { query: 'query ($n: Int = 1) { first(count: $n) }', variables: { n: null } },
      'BAD_USER_INPUT',
    ],
    ['an unknown field', { query: '{ greting }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['broken GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    [
      'an unknown operation',
      { query: 'query A { greeting } query B { greeting }', operationName: 'C' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no query', { variables: {} }, 'BAD_REQUEST'],
    [
      'a persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('%s has its code', async (_case, body, code) => {
    expect((await errorOf(body)).extensions['code']).toBe(code);
  });
});

class Weight {
  @Max(100)
  percent!: number;
}

class Recipe {
  @IsIn(['mean', 'geometric'])
  method!: string;

  @ValidateNested({ each: true })
  @ArrayMaxSize(2)
  weights!: Weight[];
}

describe('argument validation errors', () => {
  const format = createFormatError(pino({ level: 'silent' }));

  it('become one flat list without inner names', async () => {
    const recipe = Object.assign(new Recipe(), {
      method: 'median',
      weights: [Object.assign(new Weight(), { percent: 1 }), Object.assign(new Weight(), { percent: 500 })],
    });
    const validationErrors = await validate(recipe);
    const error = new GraphQLError('Argument Validation Error', {
      extensions: { code: 'BAD_USER_INPUT', validationErrors },
    });
    const formatted = format({ message: error.message, path: ['computeRanking'], extensions: error.extensions }, error);
    expect(formatted).toEqual({
      message:
        'Invalid arguments: method must be one of the following values: mean, geometric; weights[1].percent must not be greater than 100.',
      path: ['computeRanking'],
      extensions: {
        code: 'BAD_USER_INPUT',
        problems: [
          { path: 'method', code: 'isIn', message: 'method must be one of the following values: mean, geometric' },
          { path: 'weights[1].percent', code: 'max', message: 'weights[1].percent must not be greater than 100' },
        ],
      },
    });
    expect(JSON.stringify(formatted)).not.toMatch(/target|Recipe|constraints/);
  });
});
