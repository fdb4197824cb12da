import { GraphQLInputObjectType, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type ClassType } from 'type-graphql';

/** The executable schema, its types sorted by name so that the printed form does not depend on the order of imports. */
export function buildSchema(resolvers: readonly [ClassType, ...ClassType[]]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as [ClassType, ...ClassType[]],
    validate: false,
    emitSchemaFile: false,
  });
  for (const name of ONE_OF) {
    const type = schema.getType(name);
    if (type instanceof GraphQLInputObjectType) type.isOneOf = true;
  }
  return lexicographicSortSchema(schema);
}

/** Inputs of which exactly one field is given. TypeGraphQL 2.0.0-rc.4 has no word for it. */
const ONE_OF = ['RankingRefInput'];

export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`;
}
