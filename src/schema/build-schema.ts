import {
  GraphQLInputObjectType,
  GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  specifiedDirectives,
} from 'graphql';
import { buildSchemaSync, type ClassType, type PubSub } from 'type-graphql';
import { describeOnce } from './describe-once';
import { callResolversDirectly } from './direct-resolvers';
import { CostDirective, ListSizeDirective } from './cost/cost-directives';
import { withCosts } from './cost/print-costs';

/** The executable schema, its types sorted by name so that the printed form does not depend on the order of imports. */
export function buildSchema(resolvers: readonly [ClassType, ...ClassType[]]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as [ClassType, ...ClassType[]],
    validate: false,
    emitSchemaFile: false,
    directives: [...specifiedDirectives, CostDirective, ListSizeDirective],
    pubSub: UNUSED_PUB_SUB,
  });
  for (const name of ONE_OF) {
    const type = schema.getType(name);
    if (type instanceof GraphQLInputObjectType) type.isOneOf = true;
  }
  for (const [name, description] of Object.entries(ROOTS)) {
    const type = schema.getType(name);
    if (type) type.description = description;
  }
  callResolversDirectly(schema);
  describeOnce(schema);
  return lexicographicSortSchema(schema);
}

/** TypeGraphQL makes these types itself and has no place to describe them. */
const ROOTS = {
  Query: 'Where every query starts: nodes by id or slug, lists of each kind, rankings, the history of the content.',
  Subscription: 'What a client can be told of as it happens, with `Accept: text/event-stream`.',
};

/** TypeGraphQL wants one as soon as there is a subscription; ours bring their own streams. */
const UNUSED_PUB_SUB: PubSub = {
  publish: () => undefined,
  subscribe: (topic) => {
    throw new Error(`No subscription is fed by the topic ${topic}.`);
  },
};

/** Inputs of which exactly one field is given. TypeGraphQL 2.0.0-rc.4 has no word for it. */
const ONE_OF = ['RankingRefInput'];

/** The public schema as text. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(schemaWithoutCosts(schema))}\n`;
}

/** The same with the cost of every field that does not have the usual one. */
export function printedCosts(schema: GraphQLSchema): string {
  return `${withCosts(printSchema(schema), schema)}\n`;
}

function schemaWithoutCosts(schema: GraphQLSchema): GraphQLSchema {
  const directives = schema.getDirectives().filter((each) => each !== CostDirective && each !== ListSizeDirective);
  return new GraphQLSchema({ ...schema.toConfig(), directives });
}
