import { rowsWith, startLiveApp, subscribe, type LiveApp } from './subscriptions-support';

interface Problem {
  path: string;
  code: string;
  message: string;
  suggestion?: string;
}

let live: LiveApp;
beforeAll(async () => {
  live = await startLiveApp('sqlite');
  await live.apply(rowsWith({ lidar: 'Lidar' }), 'Add');
});
afterAll(() => live.close());

async function problemsOf(query: string, variables = {}): Promise<[unknown, ...Problem[]]> {
  const [first, ...more] = await live.client.expectErrors(query, variables);
  const all = [first, ...more].flatMap(({ extensions }) => extensions['problems'] as Problem[]);
  return [first.extensions['code'], ...all];
}

const CITIES = 'query($filter: CityFilter, $n: Int) { cities(first: $n, filter: $filter) { nodes { id } } }';
const city = (inner: string): string => `query Q { cities(first: 1) { nodes { ${inner} } } }`;

describe('problems of variables', () => {
  it.each([
    [
      'an unknown field',
      { filter: { and: [{ slgu: { eq: 'x' } }] } },
      'variables.filter.and[0].slgu',
      'UNKNOWN_FIELD',
      'slug',
    ],
    ['a wrong type', { n: 'many' }, 'variables.n', 'WRONG_TYPE', undefined],
    [
      'a wrong type below',
      { filter: { or: [{}, { slug: { in: [1] } }] } },
      'variables.filter.or[1].slug.in[0]',
      'WRONG_TYPE',
      undefined,
    ],
    ['no object', { filter: { not: 5 } }, 'variables.filter.not', 'WRONG_TYPE', undefined],
    ['a null in a list', { filter: { and: [null] } }, 'variables.filter.and[0]', 'REQUIRED', undefined],
    [
      'a text that looks like a place',
      { filter: { slug: { eq: { 'x" at "a.b"; Field "c" is not defined': 1 } } } },
      'variables.filter.slug.eq',
      'WRONG_TYPE',
      undefined,
    ],
  ])('%s', async (_what, variables, path, code, suggestion) => {
    const [top, problem, ...more] = await problemsOf(CITIES, variables);
    expect([top, more]).toEqual(['BAD_USER_INPUT', []]);
    expect(problem).toMatchObject({ path, code });
    expect(problem?.suggestion).toBe(suggestion);
    expect(problem?.message).not.toContain('Variable "$');
  });

  it.each([
    ['missing', {}, 'Variable "$slug" of required type "String!" was not provided.'],
    ['null', { slug: null }, 'Variable "$slug" of non-null type "String!" must not be null.'],
  ])('one that is required and %s', async (_what, variables, message) => {
    expect(await problemsOf('query($slug: String!) { city(slug: $slug) { id } }', variables)).toEqual([
      'BAD_USER_INPUT',
      { path: 'variables.slug', code: 'REQUIRED', message },
    ]);
  });

  it('an unknown value of an enum, with the nearest', async () => {
    const query = 'query($o: [CityOrder!]) { cities(orderBy: $o) { nodes { id } } }';
    const [, problem] = await problemsOf(query, { o: [{ field: 'NAME_NE' }] });
    expect(problem).toMatchObject({ path: 'variables.o[0].field', code: 'UNKNOWN_VALUE', suggestion: 'NAME_EN' });
  });

  it('one entry for each, and one that says that there are more', async () => {
    const filter = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`unknown${n}`, 1]));
    const [, ...problems] = await problemsOf(CITIES, { filter });
    expect(problems.map(({ path }) => path)).toEqual([
      ...Array.from({ length: 5 }, (_, n) => `variables.filter.unknown${n}`),
      'variables',
    ]);
    expect(problems.at(-1)?.code).toBe('TOO_MANY');
  });

  it('a null that shows only while the query runs is named by its argument', async () => {
    const query = 'query($slug: String = "seoul") { city(slug: $slug) { id } }';
    const [code, problem] = await problemsOf(query, { slug: null });
    expect([code, problem?.path, problem?.code]).toEqual(['BAD_USER_INPUT', 'slug', 'REQUIRED']);
  });
});

describe('problems of documents', () => {
  it.each([
    ['an unknown field', city('naem'), 'query.cities.nodes.naem', 'UNKNOWN_FIELD', 'name'],
    ['an unknown field under an alias', city('x: naem'), 'query.cities.nodes.x', 'UNKNOWN_FIELD', 'name'],
    [
      'an unknown argument',
      city('caseStudies(frist: 1) { totalCount }'),
      'query.cities.nodes.caseStudies.frist',
      'UNKNOWN_ARGUMENT',
      'first',
    ],
    [
      'an unknown value of an enum',
      city('links(type: PRAT_OF) { totalCount }'),
      'query.cities.nodes.links.type',
      'UNKNOWN_VALUE',
      'PART_OF',
    ],
    ['a missing argument', '{ city { id } }', 'query.city.slug', 'REQUIRED', undefined],
    [
      'an unknown field of a filter',
      '{ cities(filter: { or: [{}, { slgu: "x" }] }) { nodes { id } } }',
      'query.cities.filter.or[1].slgu',
      'UNKNOWN_FIELD',
      'slug',
    ],
    [
      'a value of a wrong type',
      '{ cities(first: "x") { nodes { id } } }',
      'query.cities.first',
      'WRONG_TYPE',
      undefined,
    ],
    [
      'a fault in a fragment',
      '{ city(slug: "seoul") { ...F } } fragment F on City { country { naem } }',
      '...F.country.naem',
      'UNKNOWN_FIELD',
      'name',
    ],
    [
      'a fault in an inline fragment',
      '{ node(id: "x") { ... on City { naem } } }',
      'query.node.naem',
      'UNKNOWN_FIELD',
      'name',
    ],
    [
      'a field of one kind only',
      '{ node(id: "x") { coordinates { latitude } } }',
      'query.node.coordinates',
      'UNKNOWN_FIELD',
      '... on City',
    ],
    ['an unknown type', '{ node(id: "x") { ... on Ctiy { id } } }', 'query.node', 'UNKNOWN_TYPE', 'City'],
    ['an unknown fragment', '{ ...Parts }', 'query...Parts', 'UNKNOWN_FRAGMENT', undefined],
    [
      'an unknown directive',
      '{ city(slug: "x") @inlcude(if: true) { id } }',
      'query.city.@inlcude',
      'UNKNOWN_DIRECTIVE',
      undefined,
    ],
    ['an unknown variable', '{ city(slug: $slug) { id } }', 'query.city.slug', 'UNKNOWN_VARIABLE', undefined],
    ['an unused variable', 'query($x: Int) { __typename }', 'query.$x', 'UNUSED', undefined],
    ['nothing selected', '{ cities }', 'query.cities', 'SELECTION_REQUIRED', 'cities { ... }'],
    ['something selected of a value', city('id { x }'), 'query.cities.nodes.id', 'SELECTION_FORBIDDEN', undefined],
    ['an argument twice', '{ city(slug: "a", slug: "b") { id } }', 'query.city.slug', 'DUPLICATE', undefined],
    [
      'in a subscription',
      'subscription { revisionAdded { nubmer } }',
      'subscription.revisionAdded.nubmer',
      'UNKNOWN_FIELD',
      'number',
    ],
  ])('%s', async (_what, query, path, code, suggestion) => {
    const errors = query.startsWith('subscription')
      ? await errorsOfStream(query)
      : await live.client.expectErrors(query);
    const [error] = errors;
    expect(error?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    const [problem, ...more] = error?.extensions['problems'] as Problem[];
    expect(more).toEqual([]);
    expect({ ...problem, suggestion: problem?.suggestion }).toMatchObject({ code, suggestion });
    expect(problem?.path).toBe(path);
    expect(problem?.message).toBe(error?.message);
  });

  it.each([
    [
      'of an enum',
      '{ search(query: "x", filter: { language: FR }) { totalCount } }',
      'Value "FR" does not exist in "Locale" enum. Valid: EN, ZH.',
    ],
    [
      'of an enum in a variable',
      'query($l: Locale = FRENCH) { search(query: "x", filter: { language: $l }) { totalCount } }',
      'Value "FRENCH" does not exist in "Locale" enum. Valid: EN, ZH.',
    ],
    [
      'of an input',
      '{ cities(filter: { period: { during: "x" } }) { nodes { id } } }',
      'Field "during" is not defined by type "PeriodFilter". Valid: at, from, isNull, to.',
    ],
    [
      'of an object',
      '{ cities { pageInfo { total } } }',
      'Cannot query field "total" on type "PageInfo". Valid: endCursor, hasNextPage, hasPreviousPage, startCursor.',
    ],
    ['of an argument', '{ city(id: "x") { id } }', 'Unknown argument "id" on field "Query.city". Valid: slug.'],
    ['but not of many', city('zzz'), 'Cannot query field "zzz" on type "City".'],
  ])('name what would do where nothing is near: %s', async (_what, query, message) => {
    const [, problem] = await problemsOf(query);
    expect(problem?.message).toBe(message);
    const [error] = await live.client.expectErrors(query);
    expect(error.message).toBe(message);
  });

  it('of a variable names what would do as well', async () => {
    const query = 'query($o: [CityOrder!]) { cities(orderBy: $o) { nodes { id } } }';
    const [, problem] = await problemsOf(query, { o: [{ field: 'NAME_EN', nulls: 'MIDDLE' }] });
    expect(problem?.message).toBe('Value "MIDDLE" does not exist in "NullsOrder" enum. Valid: FIRST, LAST.');
    const [error] = await live.client.expectErrors(query, { o: [{ field: 'NAME_EN', nulls: 'MIDDLE' }] });
    expect(error.message).toMatch(/ Valid: FIRST, LAST\.$/);
  });

  it('have a position in a place that says nothing itself', async () => {
    const [, problem] = await problemsOf(
      '{ a: cities(first: 1) { nodes { id } } a: cities(first: 2) { nodes { id } } }',
    );
    expect(problem).toMatchObject({ path: 'query.a', code: 'INVALID_DOCUMENT' });
  });
});

it('an argument of a service has the same form of path', async () => {
  const query = '{ cities(filter: { or: [{}, { country: ["country:china", "city:seoul"] }] }) { nodes { id } } }';
  const [, ...problems] = await problemsOf(query);
  expect(problems.map(({ path, code }) => [path, code])).toContainEqual(['filter.or[1].country[1]', 'MALFORMED_ID']);
});

async function errorsOfStream(query: string): Promise<{ message: string; extensions: Record<string, unknown> }[]> {
  const [event] = await (await subscribe(live.url, query)).rest();
  return (event?.data as { errors: { message: string; extensions: Record<string, unknown> }[] }).errors;
}
