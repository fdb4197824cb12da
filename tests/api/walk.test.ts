import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isUnionType,
} from 'graphql';
import { PROJECT_ROOT } from '../../src/paths';
import { onBothEngines } from '../support/test-app';

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
const node = schema.getType('Node') as GraphQLInterfaceType;
const WALKS = 90;

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Json = null | string | number | boolean | Json[] | { [key: string]: Json };
type Row = { readonly __typename: string; readonly id: string } & Readonly<Record<string, Json>>;

onBothEngines('a random walk through the graph', (api) => {
  it('meets only objects that node(id) finds again, equal in every scalar', async () => {
    const random = generator(20191);
    const roots = rootFields();
    const met = new Map<string, Row>();
    for (let walk = 0; walk < WALKS; walk += 1) {
      const { body } = await api.ask(`{ ${roots[walk % roots.length]!(random)} }`);
      if (body.errors?.[0]?.extensions['code'] === 'QUERY_TOO_COSTLY') continue;
      expect(body.errors).toBeUndefined();
      for (const row of rowsIn(body.data as Json)) met.set(row.id, { ...met.get(row.id), ...row });
    }
    expect(met.size).toBeGreaterThan(300);
    expect([...byType([...met.values()]).keys()].sort()).toEqual(NODE_TYPES);

    for (const [type, rows] of byType([...met.values()])) {
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on ${type} { ${scalarsOf(type)} } } }`;
      for (let start = 0; start < rows.length; start += 100) {
        const some = rows.slice(start, start + 100);
        const { nodes } = await api.expectData<{ nodes: Row[] }>(query, { ids: some.map(({ id }) => id) });
        expect(nodes).toMatchObject(some);
      }
    }
  });
});

const NODE_TYPES = schema
  .getPossibleTypes(node)
  .map(({ name }) => name)
  .sort();

/** What the root fields that need an argument are given, where a slug alone would say less. */
const GIVEN: Readonly<Record<string, string>> = {
  node: 'id: "case:seoul-integrated-transport"',
  nodes: 'ids: ["city:seoul", "case:rio-operations-centre"]',
  search: 'query: "traffic"',
  searchByKind: 'query: "traffic"',
  changesOf: 'id: "city:seoul", since: 0',
  suggest: 'prefix: "tra"',
  related: 'id: "city:seoul"',
  recommendCaseStudies: 'city: "city:seoul"',
  cityNeeds: 'city: "city:hangzhou"',
  neighbourhood: 'id: "city:singapore"',
  paths: 'from: "city:seoul", to: "city:singapore"',
  compareCities: 'ids: ["city:seoul", "city:singapore"]',
  compareCaseStudies: 'ids: ["case:seoul-integrated-transport", "case:rio-operations-centre"]',
  computeRanking: 'input: { recipe: "recipe:combined-ranks-2019" }',
  tableOfRankings: 'rankings: [{ published: "ranking:smart-city-rank" }, { published: "ranking:gdp-per-capita-rank" }]',
  compareRankings: 'a: { published: "ranking:smart-city-rank" }, b: { published: "ranking:gdp-per-capita-rank" }',
};

/** The same for fields below, which refuse to be asked without any. */
const GIVEN_BELOW: Readonly<Record<string, string>> = { rebuilt: 'ranks: "indicator:smart-city-rank"' };

/** Selections of the root fields: lists of every kind, and what is worked out from them. Singles by slug show nothing more. */
function rootFields(): ((random: Random) => string)[] {
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(
    (field) => !isLeafType(getNamedType(field.type)) && !field.args.some(({ name }) => name === 'slug'),
  );
  const ungiven = fields.filter((field) => field.args.some(isRequiredArgument) && GIVEN[field.name] === undefined);
  expect(ungiven.map(({ name }) => name)).toEqual([]);
  return fields.map((field) => (random) => selection(field, 3, random, GIVEN[field.name]));
}

function selection(field: GraphQLField<unknown, unknown>, depth: number, random: Random, given?: string): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  const ends = field.args.map(({ name }) => name).filter((name) => name === 'first' || name === 'last');
  const size = ends.length > 0 ? [`${pick(random, ends)}: ${1 + Math.floor(random() * 4)}`] : [];
  const args = [...(given === undefined ? [] : [given]), ...size].join(', ');
  return `${field.name}${args === '' ? '' : `(${args})`} { ${body(type as Composite, depth, random)} }`;
}

function body(type: Composite, depth: number, random: Random): string {
  if (isUnionType(type)) return '__typename ... on Node { id }';
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const scalars = fields.filter(isScalarField).map(({ name }) => name);
  const objects = fields.filter((field) => !isScalarField(field) && field.name !== 'facets');
  const through = type.name.endsWith('Connection') || type.name.endsWith('Edge');
  const next = through ? objects : depth > 0 ? [pick(random, objects), pick(random, objects)] : [];
  const chosen = [...new Set(next)].filter((field) => field !== undefined);
  const parts = chosen.map((field) => selection(field, through ? depth : depth - 1, random, GIVEN_BELOW[field.name]));
  return ['__typename', ...scalars, ...parts].join(' ');
}

function scalarsOf(type: string): string {
  const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields());
  return fields
    .filter(isScalarField)
    .map(({ name }) => name)
    .join(' ');
}

function byType(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.__typename, [...(groups.get(row.__typename) ?? []), row]);
  return groups;
}

function isScalarField(field: GraphQLField<unknown, unknown>): boolean {
  return isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument);
}

/** Every object of an answer that has an id, with its scalars. */
function rowsIn(value: Json): Row[] {
  if (Array.isArray(value)) return value.flatMap(rowsIn);
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(rowsIn);
  const { __typename: type, id, ...fields } = value;
  if (typeof type !== 'string' || typeof id !== 'string' || !isNode(schema.getType(type))) return inner;
  const scalars = Object.entries(fields).filter(([name]) => isLeaf(type, name));
  return [{ __typename: type, id, ...Object.fromEntries(scalars) }, ...inner];
}

function isNode(type: GraphQLNamedType | undefined): boolean {
  return isObjectType(type) && type.getInterfaces().some((each) => each === node);
}

function isLeaf(type: string, field: string): boolean {
  const found = (schema.getType(type) as GraphQLObjectType).getFields()[field];
  return found !== undefined && isScalarField(found);
}

type Random = () => number;

/** The same walk every time: a linear congruential generator (Numerical Recipes). */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)]!;
}
