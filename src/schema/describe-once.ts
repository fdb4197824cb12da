import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

type Described =
  | GraphQLField<unknown, unknown>
  | GraphQLArgument
  | GraphQLInputField
  | ReturnType<GraphQLEnumType['getValues']>[number];

/**
 * Leaves each description at one place: that of an interface's field on the interface, that of the fields which all connections, edges,
 * filters and orders have on those of case studies or of nodes, that of arguments which all lists take in docs/api.md. GraphQL repeats
 * every field in every type, and a reader who meets a sentence for the twentieth time reads none.
 */
export function describeOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const homes = homesOf(schema, type);
    for (const part of partsOf(type)) {
      const isToldElsewhere = homes.some((home) =>
        partsOf(home).some((each) => each.name === part.name && each.description === part.description),
      );
      if (isToldElsewhere) part.description = null;
      if ('args' in part) {
        for (const argument of part.args) if (STANDARD_ARGUMENTS.has(argument.name)) argument.description = null;
      }
    }
  }
}

/** What every list takes: docs/api.md says it once. */
export const STANDARD_ARGUMENTS: ReadonlySet<string> = new Set([
  ...['first', 'after', 'last', 'before'],
  ...['query', 'filter', 'orderBy'],
]);

/** The types where a reader looks for what all types of their sort have, by the end of the name. */
export const HOMES: Readonly<Record<string, string>> = {
  Connection: 'CaseStudyConnection',
  Edge: 'CaseStudyEdge',
  FacetField: 'CaseStudyFacetField',
  FacetInput: 'CaseStudyFacetInput',
  Facet: 'CaseStudyFacet',
  Filter: 'KnowledgeNodeFilter',
  OrderField: 'NodeOrderField',
  Order: 'NodeOrder',
};

function homesOf(schema: GraphQLSchema, type: GraphQLNamedType): GraphQLNamedType[] {
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const [, home] = Object.entries(HOMES).find(([end]) => type.name.endsWith(end)) ?? [];
  const shared = home === undefined || home === type.name ? undefined : schema.getType(home);
  return [...interfaces, ...(shared ? [shared] : [])];
}

function partsOf(type: GraphQLNamedType): Described[] {
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return Object.values(type.getFields());
  return isEnumType(type) ? [...type.getValues()] : [];
}
