import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfoType } from './page-info.type';

/** Connections of lists with a filter, whose resolvers add `facets`. */
export const FACETED_CONNECTIONS: ClassType[] = [];

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
  if (options.facets) FACETED_CONNECTIONS.push(ConnectionType);
  return ConnectionType;
}
