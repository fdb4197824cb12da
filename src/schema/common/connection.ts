import { type ClassType, Field, Float, Int, ObjectType } from 'type-graphql';
import { HighlightType } from '../search/highlight.type';
import { LinkNode } from '../knowledge/link.type';
import type { FacetTypes } from './facet.type';
import { PageInfoType } from './page-info.type';

/** Connections of lists with a filter, whose resolvers add `facets`. */
export const FACETED_CONNECTIONS: { readonly connection: ClassType; readonly facets: FacetTypes }[] = [];

/** The connection type `XConnection` with `XEdge` over a type. One call a type; the classes are what resolvers name. */
export function defineConnection(name: string, node: () => ClassType, what: string): ClassType {
  return connectionOver(name, node, what, edgeOver(name, node, what));
}

/**
 * The same over something that can be searched, filtered and counted: each edge says how well it fits a query, and, in a list of linked
 * nodes, by which link.
 */
export function defineList(
  name: string,
  node: () => ClassType,
  what: string,
  facets: FacetTypes,
  { isLinked = true }: { readonly isLinked?: boolean } = {},
): ClassType {
  const edge = edgeOver(name, node, what);
  const add = (field: string, decorator: PropertyDecorator): void => decorator(edge.prototype as object, field);
  add(
    'score',
    Field(() => Float, { nullable: true, description: 'How well it fits `query`; null without one.' }),
  );
  add(
    'highlights',
    Field(() => [HighlightType], { description: 'Texts that show why it fits `query`; empty without one.' }),
  );
  if (isLinked)
    add(
      'link',
      Field(() => LinkNode, { nullable: true, description: LINK }),
    );
  const connection = connectionOver(name, node, what, edge);
  FACETED_CONNECTIONS.push({ connection, facets });
  return connection;
}

const LINK = 'In a list of linked nodes the link that leads to it, with its role and statements; else null.';

function edgeOver(name: string, node: () => ClassType, what: string): ClassType {
  @ObjectType(`${name}Edge`, { description: `One of ${what} at its place in a list.` })
  class EdgeType {
    @Field(() => String, { description: 'The place in the list, for `after` and `before`.' })
    cursor!: string;

    @Field(node, { description: 'What stands there.' })
    node!: unknown;
  }
  return EdgeType;
}

function connectionOver(name: string, node: () => ClassType, what: string, edge: ClassType): ClassType {
  @ObjectType(`${name}Connection`, { description: `A page of ${what}.` })
  class ConnectionType {
    @Field(() => [edge], { description: 'The page, with cursors.' })
    edges!: unknown[];

    @Field(() => [node()], { description: 'The page, without cursors.' })
    nodes!: unknown[];

    @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many the whole list has; counted only when asked for.' })
    totalCount!: number;
  }
  return ConnectionType;
}
