import type { NodeRow } from '../../snapshot';
import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { PageArgs } from '../../schema/common/page.args';
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

/** A resolver class that gives a type its edges along links: one loader call an edge. */
export function linkedFields(type: ClassType, fields: readonly LinkedField[]): ClassType[] {
  return fields.map((field) => {
    const kind = field.path.kind ?? null;

    @Resolver(() => type)
    class LinkedFieldResolver {
      /** TypeGraphQL finds field resolvers by the name of the method, so each needs its own. */
      @FieldResolver(() => field.connection, { description: field.description })
      [field.name](
        @Root() node: NodeRow,
        @Args(() => PageArgs) page: PageArgs,
        @FilterArg(filterOf(kind)) filter: Filter | null,
        @OrderByArg(orderOf(kind)) orderBy: OrderRequest[] | null,
        @Ctx() context: RequestContext,
      ): Connection<NodeRow | null> {
        return linkedNodes(context, node, field.path, { filter, orderBy, page });
      }
    }
    return LinkedFieldResolver;
  });
}
