import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { FacetType } from './facet.type';
import { PageInfoType } from './page-info.type';

/** The connection type `XConnection` with `XEdge` over a type. One call a type; the classes are what resolvers name. */
export function defineConnection(
  name: string,
  node: () => ClassType,
  what: string,
  options: { facets?: boolean } = {},
): ClassType {
  @ObjectType(`${name}Edge`, { description: `One of ${what} at its place in a list.` })
  class EdgeType {
    @Field(() => String, { description: 'The place in the list, for `after` and `before`.' })
    cursor!: string;

    @Field(node, { description: 'What stands there.' })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${what}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The page, with cursors.' })
    edges!: EdgeType[];

    @Field(() => [node()], { description: 'The page, without cursors.' })
    nodes!: unknown[];

    @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many the whole list has; counted only when asked for.' })
    totalCount!: number;
  }
  if (options.facets) addFacets(ConnectionType);
  return ConnectionType;
}

function addFacets(connection: ClassType): void {
  Reflect.defineMetadata('design:type', Array, connection.prototype, 'facets');
  const description = 'Counts by the fields of the filter, to offer as choices; each computed only when selected.';
  Field(() => [FacetType], { description })(connection.prototype, 'facets');
}
