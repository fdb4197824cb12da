import { buildSchema, execute, type GraphQLSchema, parse } from 'graphql';
import { compile, run, type RunOptions } from '../../../src/server/execution';

export const SDL = `
  type Query { node: Node thing: Thing things: [Thing!] texts(of: [String!], where: Where): [String] count: Int any: Any either: Either }
  type Mutation { count: Int }
  type Subscription { count: Int }
  interface Node { id: ID }
  union Either = Thing | Other
  type Thing implements Node { id: ID name: String! parent: Thing things: [Thing!] }
  type Other implements Node { id: ID }
  input Where { all: [Where!] text: String }
  scalar Any
`;

export type Resolvers = Record<string, Record<string, (...parameters: never[]) => unknown>>;

export function schemaWith(resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName) as unknown as { getFields(): Record<string, { resolve?: unknown }> };
    for (const [name, resolve] of Object.entries(fields)) Object.assign(type.getFields()[name] ?? {}, { resolve });
  }
  return schema;
}

export function compiled(schema: GraphQLSchema, text: string) {
  const made = compile(schema, parse(text), null);
  if (!made) throw new Error('It cannot be compiled.');
  return made;
}

export function runText(schema: GraphQLSchema, text: string, options: RunOptions = {}) {
  return run(compiled(schema, text), options);
}

/** The answer of the writer, after holding it against that of graphql-js. */
export function answer(schema: GraphQLSchema, text: string, options: RunOptions = {}): unknown {
  const result = runText(schema, text, options);
  const { rootValue, contextValue, variableValues } = options;
  const wanted = execute({ schema, document: parse(text), rootValue, contextValue, variableValues });
  expect(result).toMatchObject({ data: JSON.stringify((wanted as { data: unknown }).data) });
  return 'data' in result && JSON.parse(result.data as string);
}
