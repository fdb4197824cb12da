import { CONCEPT_NODE_KINDS } from '../../src/entities/vocabulary';
import 'reflect-metadata';
import { getNamedType, type GraphQLNamedType, isInterfaceType, isObjectType } from 'graphql';
import { RESOLVERS } from '../../src/resolvers/resolvers';
import { buildSchema } from '../../src/schema/build-schema';

/** The schema that the server has. */
export const schema = buildSchema(RESOLVERS);

export const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** The type of the nodes of a connection. */
export function itemOf(type: GraphQLNamedType): string | undefined {
  const nodes = type.name.endsWith('Connection') && fieldsOf(type).find(({ name }) => name === 'nodes');
  return nodes ? getNamedType(nodes.type).name : undefined;
}

export function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** The name of the type of a kind of node. */
export function typeNameOf(kind: string): string {
  if (kind in CONCEPT_NODE_KINDS) return 'Concept';
  return kind === 'case' ? 'CaseStudy' : kind.charAt(0).toUpperCase() + kind.slice(1);
}
