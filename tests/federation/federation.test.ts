import 'reflect-metadata';
import {
  buildASTSchema,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { RESOLVERS } from '../../src/resolvers/resolvers';
import { buildSchema } from '../../src/schema/build-schema';
import { describeEngines } from '../support/engines';
import { rowsWith, startLiveApp, type LiveApp } from '../server/subscriptions-support';

/** What the subgraph specification lets an SDL use without defining it. */
const FEDERATION_DEFINITIONS = `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
`;

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename ... on Technology { id name { en } } ... on CaseStudy { id name { en } place { name { en } } } ... on City { id } ... on Statement { id } } }`;

describeEngines('a subgraph', (engine) => {
  let live: LiveApp;
  beforeAll(async () => {
    live = await startLiveApp(engine, { federation: true });
    await live.apply(rowsWith({ lidar: 'Lidar', radar: 'Radar' }), 'Two');
  });
  afterAll(() => live.close());

  const sdlOf = async (): Promise<string> =>
    (await live.client.expectData<{ _service: { sdl: string } }>('{ _service { sdl } }'))._service.sdl;
  const entities = (representations: unknown[]): Promise<unknown> =>
    live.client.expectData(ENTITIES, { representations });

  it('says of itself that it follows Federation 2, in valid SDL without the fields of the protocol', async () => {
    const sdl = await sdlOf();
    expect(sdl).toMatch(
      /^extend schema\n {2}@link\(url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.3", import: \[/,
    );
    expect(sdl).not.toMatch(/_entities|_service|@oneOf/);
    const schema = buildASTSchema(parse(FEDERATION_DEFINITIONS + sdl));
    expect(schema.getQueryType()?.getFields()).toHaveProperty('cities');
    expect(schema.getSubscriptionType()?.getFields()).toHaveProperty('revisionAdded');
  });

  it('has as entities, by id, exactly the types that node(id) finds', async () => {
    const types = parse(await sdlOf()).definitions.filter(
      (each): each is ObjectTypeDefinitionNode => each.kind === Kind.OBJECT_TYPE_DEFINITION,
    );
    const keyed = types.filter(({ directives }) => directives?.some(({ name }) => name.value === 'key'));
    const schema = buildSchema(RESOLVERS);
    const nodes = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name);
    expect(nodes.length).toBeGreaterThan(20);
    expect(keyed.map(({ name }) => name.value).sort()).toEqual([...nodes].sort());
    const { __type } = await live.client.expectData<{ __type: { possibleTypes: GraphQLNamedType[] } }>(
      '{ __type(name: "_Entity") { possibleTypes { name } } }',
    );
    expect(__type.possibleTypes.map(({ name }) => name).sort()).toEqual([...nodes].sort());
  });

  it('finds entities of several kinds in their order, null where there is none of that kind', async () => {
    const representations = [
      { __typename: 'Technology', id: 'technology:radar' },
      { __typename: 'CaseStudy', id: 'case:x' },
      { __typename: 'Technology', id: 'technology:nothing' },
      { __typename: 'City', id: 'technology:radar' },
      { __typename: 'City', id: 'nonsense' },
      { __typename: 'Technology', id: 'technology:lidar', name: 'what another graph says' },
    ];
    expect(await entities(representations)).toEqual({
      _entities: [
        { __typename: 'Technology', id: 'technology:radar', name: 'Radar' },
        { __typename: 'CaseStudy', id: 'case:x', name: 'A case', place: { name: 'Seoul' } },
        null,
        null,
        null,
        { __typename: 'Technology', id: 'technology:lidar', name: 'Lidar' },
      ],
    });
  });

  it('gives by _entities what it gives by node', async () => {
    const { statements } = await live.client.expectData<{ statements: { nodes: { id: string }[] } }>(
      '{ statements { nodes { id } } }',
    );
    const ids = ['city:seoul', 'city:busan', ...statements.nodes.map(({ id }) => id)];
    const { nodes } = await live.client.expectData<{ nodes: { __typename: string; id: string }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids },
    );
    expect(await entities(nodes)).toEqual({ _entities: nodes });
  });

  it('asks the database once for many', async () => {
    const sqlOf = async (representations: unknown[]): Promise<number> => {
      const before = live.sql.length;
      await entities(representations);
      return live.sql.length - before;
    };
    const one = { __typename: 'Technology', id: 'technology:radar' };
    const many = Array.from({ length: 90 }, (_, n) => ({ __typename: 'Technology', id: `technology:t-${n}` }));
    // What is not there is looked for among what has been removed.
    expect(await sqlOf([one])).toBe(0);
    expect(await sqlOf([one, ...many])).toBeLessThanOrEqual(2);
  });

  it.each([
    ['an unknown type', { __typename: 'Citty', id: 'city:seoul' }, 'representations[1].__typename', ['City']],
    ['a type without id', { __typename: 'PageInfo' }, 'representations[1].__typename', []],
    ['no type', { id: 'city:seoul' }, 'representations[1].__typename', []],
    ['no id', { __typename: 'City' }, 'representations[1].id', undefined],
    ['an id that is no text', { __typename: 'City', id: 7 }, 'representations[1].id', undefined],
    ['no object', 'city:seoul', 'representations[1].__typename', []],
  ])('tells of %s at its place and gives the others', async (_case, wrong, path, nearest) => {
    const { body } = await live.client.ask(ENTITIES, {
      representations: [{ __typename: 'City', id: 'city:seoul' }, wrong],
    });
    expect(body.data).toEqual({ _entities: [{ __typename: 'City', id: 'city:seoul' }, null] });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({ path: ['_entities', 1], extensions: { code: 'BAD_USER_INPUT', path } });
    expect(body.errors?.[0]?.extensions['nearest']).toEqual(nearest);
  });

  it('charges for each of them', async () => {
    const ask = (count: number): Promise<unknown> =>
      live.client
        .ask(
          ENTITIES,
          { representations: Array.from({ length: count }, () => ({ __typename: 'City', id: 'city:seoul' })) },
          { 'civigraph-cost': '1' },
        )
        .then(
          ({ body }) =>
            (body as { extensions: { cost: { requestedQueryCost: number } } }).extensions.cost.requestedQueryCost,
        );
    expect(await ask(100)).toBeGreaterThan(50 * Number(await ask(1)));
  });

  it('refuses more than a hundred at once', async () => {
    const representations = Array.from({ length: 101 }, () => ({ __typename: 'City', id: 'city:seoul' }));
    const [error] = await live.client.expectErrors(ENTITIES, { representations });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: 'representations' });
  });
});

it('nothing of federation is in the schema unless it is switched on', () => {
  const schema = buildSchema(RESOLVERS);
  expect(Object.keys(schema.getTypeMap()).filter((name) => /^_[A-Z]/.test(name))).toEqual([]);
  expect(schema.getQueryType()?.getFields()).not.toHaveProperty('_entities');
});
