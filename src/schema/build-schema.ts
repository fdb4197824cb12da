import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type ClassType } from 'type-graphql';

/** The executable schema, its types sorted by name so that the printed form does not depend on the order of imports. */
export function buildSchema(resolvers: readonly [ClassType, ...ClassType[]]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as [ClassType, ...ClassType[]],
    validate: false,
    emitSchemaFile: false,
  });
  return lexicographicSortSchema(schema);
}

export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`;
}
