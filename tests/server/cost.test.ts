import 'reflect-metadata';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, type GraphQLSchema, Kind, parse, printSchema, validate } from 'graphql';
import { PROJECT_ROOT } from '../../src/paths';
import { RESOLVERS } from '../../src/resolvers/resolvers';
import { buildSchema, printedCosts } from '../../src/schema/build-schema';
import { FIELD_WEIGHTS, LIST_SIZES, MAX_PAGE_SIZE, PAGE_SIZE } from '../../src/schema/cost/cost-table';
import { createCostCheck, createCostLimit } from '../../src/server/cost/check-cost';
import { MAX_COST } from '../../src/server/cost/cost-limits';
import * as page from '../../src/lists/page';
import { CostOracle } from './cost-oracle';

const EXAMPLES = join(PROJECT_ROOT, 'docs/examples');
const schema = buildSchema(RESOLVERS);
const sdl = printedCosts(schema);
const oracle = new CostOracle(sdl);
const check = createCostCheck(schema, Number.POSITIVE_INFINITY);

const TEXT_FILTER = 'filter: { name: { contains: "o" } }';

describe('the cost of a query', () => {
  it.each([
    ['{ __typename }', 1],
    // 1 object and 1 value.
    ['{ city(slug: "seoul") { id } }', 2],
    // A list at the root 20, and 20 times an object with a value.
    ['{ cities { nodes { id } } }', 42],
    ['{ cities(first: 3) { nodes { id } } }', 24],
    ['{ cities(last: 3) { edges { cursor node { id } } } }', 27],
    // More than 100 is refused where the list is made.
    ['{ cities(first: 100000) { nodes { id } } }', 130],
    ['{ cities(first: -5) { nodes { id } } }', 20],
    ['{ cities { totalCount } }', 25],
    ['{ cities(first: 10) { nodes { caseStudies(first: 10) { nodes { id } } } } }', 150],
    // The example of docs/limits.md.
    ['{ cities(first: 10) { nodes { name { en } caseStudies(first: 5) { totalCount nodes { name { en } } } } } }', 152],
    ['{ nodes(ids: ["city:seoul", "city:london", "city:paris"]) { id } }', 4],
    ['{ city(slug: "seoul") { id @skip(if: true) name @include(if: false) { en } } }', 1],
    ['{ city(slug: "seoul") { ...F ...F } } fragment F on City { id }', 2],
    // Of two types the costlier one: 1 + 1 + 20 * 1.1.
    ['{ node(id: "x") { id ... on City { caseStudies { nodes { id } } } ... on Source { slug } } }', 8],
    // The filter 1, its condition on a text 60.
    ['{ cities(first: 0, filter: { name: { contains: "o" } }) { nodes { id } } }', 81],
    // A facet 251.1, and the filter once more: 81 - 20 for each of one, two and the ten that are assumed; rounded up at last.
    [`{ cities(first: 0, ${TEXT_FILTER}) { facets(fields: [DOMAIN]) { field } } }`, 393],
    [`{ cities(first: 0, ${TEXT_FILTER}) { facets(fields: [DOMAIN, COUNTRY]) { field } } }`, 704],
    [`{ cities(first: 0, ${TEXT_FILTER}) { ...F } } fragment F on CityConnection { facets { field } }`, 3192],
    ['{ cities(first: 0, filter: { or: [{ id: "a" }, { id: "b" }] }) { nodes { id } } }', 41],
  ])('%s is %i', (query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('is calculated anew where a variable can change it, and else for each operation once', () => {
    const limit = createCostLimit(schema, Number.POSITIVE_INFINITY);
    const priced = (text: string) => {
      const document = parse(text);
      const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
      return (variables: Record<string, unknown>) => limit({ document, operation, variables });
    };
    const page = priced('query($n: Int, $a: String) { cities(first: $n, after: $a) { nodes { id } } }');
    expect([page({ n: 5 }), page({ n: 100 }), page({ n: 5, a: 'x' })]).toEqual([26, 130, 26]);
    const some = priced('query($ids: [ID!]!) { nodes(ids: $ids) { id } }');
    expect([some({ ids: ['a'] }), some({ ids: ['a', 'b', 'c'] })]).toEqual([2, 4]);
    const either = priced('query($yes: Boolean!) { cities @include(if: $yes) { totalCount } __typename }');
    expect([either({ yes: false }), either({ yes: true })]).toEqual([1, 26]);
    const filtered = priced('query($f: CityFilter) { cities(first: 0, filter: $f) { nodes { id } } }');
    expect(filtered({ f: {} })).toBeLessThan(filtered({ f: { name: { contains: 'a' } } }));
  });

  it('knows the variables', () => {
    const query = 'query($n: Int = 5, $f: CityFilter) { cities(first: $n, filter: $f) { nodes { id } } }';
    expect(costOf(query)).toBe(26);
    expect(costOf(query, { n: 100 })).toBe(130);
    expect(costOf(query, { n: 0, f: { not: { name: { eq: 'x' } } } })).toBe(91);
  });

  it('leaves variables that do not fit to the execution, which refuses them', () => {
    expect(costOf('query($n: Int!) { cities(first: $n) { nodes { id } } }', { n: 'many' })).toBe(0);
  });

  it('goes through each fragment once, however often it is spread', () => {
    const fragments = Array.from({ length: 300 }, (_, n) => `fragment F${n} on City { ...F${n + 1} ...F${n + 1} }`);
    const query = `{ city(slug: "seoul") { ...F0 } } ${fragments.join(' ')} fragment F300 on City { id }`;
    // By the number of spreads it would not end.
    expect(costOf(query)).toBe(2 ** 300 / 10);
  });
});

describe('schema.cost.graphql', () => {
  const queries: [string, string, object][] = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => [name, readFileSync(join(EXAMPLES, name), 'utf8'), variablesOf(name)]);

  it.each([
    ...queries,
    [
      'a bit of everything',
      kitchenSink(),
      { n: 7, ids: ['a', 'b'], f: { or: [{}, { name: { eq: 'x' } }] }, no: false },
    ],
  ] as [string, string, Record<string, unknown>][])(
    'is enough to compute the cost of %s',
    (_name, query, variables) => {
      const cost = costOf(query, variables);
      expect(cost).toBe(oracle.costOf(query, variables));
      expect(cost).toBeLessThanOrEqual(0.7 * MAX_COST);
    },
  );

  it('has the directives and is otherwise what graphql-js prints', () => {
    expect(sdl.replace(/(?: @(?:cost|listSize)\([^)]*\))+(?=[\n,)])/g, '')).toBe(`${printSchema(schema)}\n`);
    expect(sdl).toMatch(
      /^ {2}cities\(.*\): CityConnection @cost\(weight: "20"\) @listSize\(assumedSize: 20, slicingArguments: \["first", "last"\], .*\)$/m,
    );
    expect(printedCosts(schema)).toBe(sdl);
  });
});

it('the introspection of GraphiQL is far below the maximum', () => {
  const options = { inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true, oneOf: true };
  expect(costOf(getIntrospectionQuery(options))).toBeLessThan(MAX_COST / 2);
});

describe('the table of costs', () => {
  it.each(Object.keys({ ...FIELD_WEIGHTS, ...LIST_SIZES }))('%s is in the schema', (key) => {
    expect(coordinates(schema).filter((each) => each === key || each.endsWith(`.${key}`))).not.toEqual([]);
  });

  it('has the page sizes of the lists', () => {
    expect([PAGE_SIZE, MAX_PAGE_SIZE]).toEqual([page.DEFAULT_PAGE_SIZE, page.MAX_PAGE_SIZE]);
  });
});

function costOf(query: string, variables: object = {}): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('There is no operation.');
  return check({ document, operation, variables: variables as Record<string, unknown> });
}

function variablesOf(example: string): object {
  const path = join(EXAMPLES, example.replace(/\.graphql$/, '.variables.json'));
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : {};
}

function coordinates(of: GraphQLSchema): string[] {
  return Object.values(of.getTypeMap()).flatMap((type) =>
    'getFields' in type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
}

function kitchenSink(): string {
  return `query($n: Int, $ids: [ID!]!, $f: CityFilter, $no: Boolean!) {
    cities(first: $n, filter: $f) {
      totalCount
      facets(fields: [COUNTRY, DOMAIN]) { field }
      edges { cursor node { ...C links(first: 3) { nodes { from { __typename ... on City { ...C } ... on CaseStudy { name { en } } } } } } }
      nodes { rankings { rank } externalIds { value } }
    }
    nodes(ids: $ids) { id ... on Statement { text { en } citations { locator source { name { en } } } about { ...C } } ...C }
    knowledgeBase { counts { nodes byKind { kind count } } sources @include(if: $no) { id } }
    rateLimit { cost }
  }
  fragment C on City { id name { en } summary @skip(if: $no) { en } caseStudies(last: 4) { nodes { slug } } }`;
}
