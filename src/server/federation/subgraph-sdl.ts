import { type DirectiveNode, type GraphQLSchema, Kind, parse, print, type TypeDefinitionNode, visit } from 'graphql';
import { printedSchema } from '../../schema/build-schema';

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
`;

/**
 * The schema as a subgraph of Apollo Federation 2 (https://www.apollographql.com/docs/federation/subgraph-spec): every type with
 * an id that `node` finds is an entity by that id; `PageInfo` is the same in every Relay schema, so it may be shared.
 */
export function subgraphSdl(schema: GraphQLSchema): string {
  const document = visit(parse(printedSchema(schema), { noLocation: true }), {
    ObjectTypeDefinition: (type) => {
      if (type.interfaces?.some(({ name }) => name.value === 'Node')) {
        return { ...type, directives: [...(type.directives ?? []), directiveOf('@key(fields: "id")')] };
      }
      if (type.name.value !== 'PageInfo') return undefined;
      return { ...type, directives: [...(type.directives ?? []), directiveOf('@shareable')] };
    },
    // The checks of composition do not know @oneOf yet and refuse it as an unknown directive; the subgraph still enforces it.
    InputObjectTypeDefinition: (type) => ({
      ...type,
      directives: type.directives?.filter(({ name }) => name.value !== 'oneOf') ?? [],
    }),
  });
  return `${LINK}\n${print(document)}\n`;
}

function directiveOf(text: string): DirectiveNode {
  const { definitions } = parse(`scalar X ${text}`, { noLocation: true });
  const directive = (definitions[0] as TypeDefinitionNode).directives?.[0];
  if (directive?.kind !== Kind.DIRECTIVE) throw new Error(`${text} is no directive.`);
  return directive;
}
