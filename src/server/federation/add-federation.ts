import {
  type GraphQLFieldConfig,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  lexicographicSortSchema,
} from 'graphql';
import { typeNameOf } from '../../schema/common/type-name';
import type { Scope } from '../../services/scope';
import { entitiesOf } from './entities';
import { subgraphSdl } from './subgraph-sdl';

/** The schema with the two fields by which the router of a federated graph reads it: `_service` and `_entities`. */
export function addFederation(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  const node = schema.getType('Node');
  if (!query || !(node instanceof GraphQLInterfaceType)) throw new Error('The schema has no Query or no Node.');
  const entities = schema.getPossibleTypes(node);
  const { types, ...config } = schema.toConfig();
  const queryConfig = query.toConfig();
  const fields = {
    ...queryConfig.fields,
    _service: serviceField(subgraphSdl(schema)),
    _entities: entitiesField(entities),
  };
  return lexicographicSortSchema(
    new GraphQLSchema({
      ...config,
      query: new GraphQLObjectType({ ...queryConfig, fields }),
      types: types.filter((type) => type !== query),
    }),
  );
}

type Field = GraphQLFieldConfig<unknown, Scope>;

function serviceField(sdl: string): Field {
  const type = new GraphQLObjectType({
    name: '_Service',
    description: 'What a federated graph has to know of this one.',
    fields: { sdl: { type: GraphQLString, description: 'The schema with the directives of Apollo Federation 2.' } },
  });
  return {
    type: new GraphQLNonNull(type),
    description: 'For the router of a federated graph.',
    resolve: () => ({ sdl }),
  };
}

function entitiesField(types: readonly GraphQLObjectType[]): Field {
  const names = types.map(({ name }) => name).sort();
  const any = new GraphQLScalarType({ name: '_Any', description: 'A type name and the fields of a key.' });
  const entity = new GraphQLUnionType({
    name: '_Entity',
    description: 'Every type that other graphs can refer to by its id.',
    types,
    resolveType: (row) => typeNameOf(row),
  });
  return {
    type: new GraphQLNonNull(new GraphQLList(entity)),
    description: 'What representations stand for, in their order; null where nothing has that id.',
    args: {
      representations: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(any))),
        description: 'Of the form `{ __typename: "City", id: "city:seoul" }`; at most 100.',
      },
    },
    resolve: (_root, { representations }: { representations: readonly unknown[] }, scope) =>
      entitiesOf(scope, representations, names),
  };
}
