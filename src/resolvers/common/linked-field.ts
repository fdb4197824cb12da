import type { NodeRow } from '../../snapshot';
import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { matchesOf } from '../../services/search/list-matches';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { ListArgs, PageArgs } from '../../schema/common/page.args';
import type { Connection, Filter, OrderRequest } from '../../lists';
import { linkedNodes, type LinkPath } from '../../services/linked-nodes';
import { filterOf, orderOf } from './list-inputs';

/** An edge of a type that follows one type of link. */
export interface LinkedField {
  readonly name: string;
  readonly connection: ClassType;
  readonly path: LinkPath;
  readonly description: string;
}

/** A resolver class that gives a type its edges along links. Lists of cases and of cities can grow long; others only page. */
export function linkedFields(type: ClassType, fields: readonly LinkedField[]): ClassType[] {
  return fields.map((field) =>
    field.path.kind === 'case' || field.path.kind === 'city' ? longList(type, field) : shortList(type, field),
  );
}

function longList(type: ClassType, field: LinkedField): ClassType {
  const kind = field.path.kind ?? null;

  @Resolver(() => type)
  class LinkedListResolver {
    /** TypeGraphQL finds field resolvers by the name of the method, so each needs its own. */
    @FieldResolver(() => field.connection, { description: field.description })
    [field.name](
      @Root() node: NodeRow,
      @Args(() => ListArgs) page: ListArgs,
      @FilterArg(filterOf(kind)) filter: Filter | null,
      @OrderByArg(orderOf(kind)) orderBy: OrderRequest[] | null,
      @Ctx() context: RequestContext,
    ): Connection<NodeRow | null> {
      return linkedNodes(context, node, field.path, {
        ...{ filter, orderBy, page },
        matches: matchesOf(context, kind, page.query),
      });
    }
  }
  return LinkedListResolver;
}

function shortList(type: ClassType, field: LinkedField): ClassType {
  @Resolver(() => type)
  class LinkedPageResolver {
    @FieldResolver(() => field.connection, { description: field.description })
    [field.name](
      @Root() node: NodeRow,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() context: RequestContext,
    ): Connection<NodeRow | null> {
      return linkedNodes(context, node, field.path, { page });
    }
  }
  return LinkedPageResolver;
}
