import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { GUARD_LIMITS } from '../../src/server/guard/guard-limits';
import { createGuardRule } from '../../src/server/guard/guard-rule';
import { measureDocument } from '../../src/server/guard/measure-document';
import { nestingDepth } from '../../src/server/guard/nesting-depth';
import { errorsOf, firstError, type GraphqlBody, post, startToy, type Toy, TOY_SDL } from './support';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy();
});
afterAll(() => toy.close());

const tree = (levels: number): string => `{ ${'tree { '.repeat(levels - 1)}leaf${' }'.repeat(levels - 1)} }`;
const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');
const bomb = (levels: number): string =>
  `{ tree { ...F0 } } ${times(levels, (n) => `fragment F${n} on Tree { a: tree { ...F${n + 1} } b: tree { ...F${n + 1} } }`)} fragment F${levels} on Tree { leaf }`;

describe('what is let through', () => {
  it.each([
    [
      'the introspection query of GraphiQL',
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
    ],
    ['ten levels', tree(10)],
    ['fifteen levels', tree(15)],
    ['a hundred aliases', `{ ${times(100, (n) => `a${n}: __typename`)} }`],
    [
      'the same field from two fragments',
      '{ tree { ...A ...B } } fragment A on Tree { leaf } fragment B on Tree { leaf }',
    ],
  ])('%s', async (_case, query) => {
    const response = await post(toy.url, { query });
    const body = (await response.json()) as GraphqlBody;
    expect(body.errors).toBeUndefined();
    expect(response.status).toBe(200);
  });
});

describe('what is refused, and never with 5xx', () => {
  it.each([
    ['sixteen levels', tree(16), 'QUERY_TOO_COSTLY', 'depth 16'],
    ['a hundred levels', tree(100), 'QUERY_TOO_COSTLY', 'depth 100'],
    ['500 levels', tree(500), 'QUERY_TOO_COSTLY', 'brackets more than 200'],
    ['3000 levels', tree(3000), 'QUERY_TOO_COSTLY', 'brackets more than 200'],
    ['4000 nested lists', `{ greeting(name: ${'['.repeat(4000)}`, 'QUERY_TOO_COSTLY', 'brackets more than 200'],
    ['101 aliases', `{ ${times(101, (n) => `a${n}: __typename`)} }`, 'QUERY_TOO_COSTLY', 'aliases 101'],
    ['2000 aliases', `{ ${times(2000, (n) => `a${n}: __typename`)} }`, 'QUERY_TOO_COSTLY', 'tokens 6002, and 4000 is'],
    ['500 duplicates', `{ ${'__typename '.repeat(500)} }`, 'QUERY_TOO_COSTLY', 'duplicates 499'],
    ['51 directives', `{ __typename ${'@skip(if: false) '.repeat(51)} }`, 'QUERY_TOO_COSTLY', 'directives 51'],
    ['5000 directives', `{ __typename ${'@aa'.repeat(5000)} }`, 'QUERY_TOO_COSTLY', 'tokens 10003, and 4000 is'],
    ['a fragment bomb', bomb(12), 'QUERY_TOO_COSTLY', 'fields 12287'],
    ['a bomb of 2^40 fields', bomb(40), 'QUERY_TOO_COSTLY', 'depth 42'],
    ['2000 comments', `{ greeting }\n${'#\n'.repeat(2000)}`, 'QUERY_TOO_COSTLY', 'comments 2000, and 1000 is'],
    [
      'circular introspection',
      `{ __schema { ${'types { fields { type { '.repeat(8)}name { en }${' } } }'.repeat(8)} } }`,
      'QUERY_TOO_COSTLY',
      'introspectionDepth 27',
    ],
    [
      'a fragment cycle',
      '{ tree { ...A } } fragment A on Tree { ...B } fragment B on Tree { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot spread fragment',
    ],
  ])('%s', async (_case, query, code, words) => {
    const response = await post(toy.url, { query });
    const error = await firstError(response);
    expect(response.status).toBe(400);
    expect(error.extensions['code']).toBe(code);
    expect(error.message).toContain(words);
  });

  it('reports at most five mistakes', async () => {
    const errors = await errorsOf(await post(toy.url, { query: `{ ${times(200, (n) => `unknown${n}`)} }` }));
    expect(errors).toHaveLength(6);
    expect(errors[5]?.message).toContain('Too many validation errors');
  });

  it('says which limit, by how much', async () => {
    const errors = await errorsOf(await post(toy.url, { query: tree(16) }));
    expect(errors[0]?.extensions).toEqual({ code: 'QUERY_TOO_COSTLY', limit: 'depth', value: 16, maximum: 15 });
  });

  it('leaves nothing for the other rules to do', () => {
    const document = parse(`{ ${'unknown '.repeat(100)} }`);
    const errors = validate(buildSchema(TOY_SDL), document, [createGuardRule(GUARD_LIMITS)]);
    expect(errors.map(({ message }) => message)).toEqual([
      'The query is too costly: duplicates 99, and 20 is the most for one request. Split it.',
    ]);
    expect(document.definitions).toEqual([]);
  });
});

describe('measureDocument', () => {
  it('puts fragments in place', () => {
    const document = parse(
      'query A { tree { ...F ...F } x: greeting @skip(if: true) } fragment F on Tree { tree { leaf leaf } }',
    );
    expect(measureDocument(document)).toEqual({
      depth: 3,
      introspectionDepth: 0,
      fields: 8,
      introspections: 0,
      aliases: 1,
      directives: 1,
      duplicates: 1,
    });
  });

  it('counts the depth below __schema apart', () => {
    expect(measureDocument(parse('{ __schema { types { name } } tree { leaf } }'))).toMatchObject({
      depth: 2,
      introspectionDepth: 3,
    });
  });

  it('stays finite', () => {
    expect(measureDocument(parse(bomb(200))).fields).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('nestingDepth', () => {
  it.each([
    ['{"a":[1,{"b":[]}]}', 4],
    ['{"a":"]]]}}} [[[["}', 1],
    ['{"a":"\\"[[["}', 1],
    ['{ a(b: """ [[[ \\""" [[[ """) { c } }', 2],
    ['{ a # {{{{\n { b } }', 2],
    ['plain', 0],
    ['["unclosed [[[', 1],
  ])('of %s is %i', (text, depth) => {
    expect(nestingDepth(text)).toBe(depth);
  });

  it('stops early', () => {
    expect(nestingDepth('['.repeat(1000), 10)).toBe(11);
  });
});
