import { Arg, Args, type ClassType, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { NodeKind } from '../../entities/vocabulary';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { PageArgs } from '../../schema/common/page.args';
import { loadedConnection, type Connection } from '../../services/connection';
import type { Filter } from '../../services/filter/compile';
import { findKnowledgeNode } from '../../services/find-node';
import { idOf } from '../../services/global-id';
import { facetsOf } from '../../services/facet/facets';
import { listNodes, nodesOf } from '../../services/list-nodes';
import type { OrderRequest } from '../../services/order/order';
import { filterOf, orderOf } from './list-inputs';

export interface RootFieldsOptions {
  readonly kind: NodeKind;
  /** Field names: `city` and `cities`. */
  readonly one: string;
  readonly many: string;
  readonly type: ClassType;
  readonly connection: ClassType;
}

/** The two root fields of a kind: one node by slug, and the list of all. */
export function rootFields({ kind, one, many, type, connection }: RootFieldsOptions): ClassType {
  @Resolver()
  class RootFields {
    @Query(() => type, { name: one, nullable: true, description: `The ${kind} of this slug; null when there is none.` })
    one(
      @Arg('slug', () => String, { description: 'The second part of its id.' }) slug: string,
      @Ctx() context: RequestContext,
    ): Promise<KnowledgeNode | null> {
      return findKnowledgeNode(context, idOf(kind, slug));
    }

    @Query(() => connection, { name: many, description: `All nodes of kind ${kind}, by their order, then by slug.` })
    async many(
      @Args(() => PageArgs) page: PageArgs,
      @FilterArg(filterOf(kind)) filter: Filter | null,
      @OrderByArg(orderOf(kind)) orderBy: OrderRequest[] | null,
      @Ctx() context: RequestContext,
    ): Promise<Connection<KnowledgeNode>> {
      const found = await listNodes(context, kind, { filter, orderBy, page });
      return loadedConnection(
        found,
        (id) => context.loaders.node.load(id),
        (fields) => facetsOf(context, nodesOf(kind), filter, fields),
      );
    }
  }
  return RootFields;
}
