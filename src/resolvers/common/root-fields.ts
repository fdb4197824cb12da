import { Arg, Args, type ClassType, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { NodeKind } from '../../entities/vocabulary';
import { PageArgs } from '../../schema/common/page.args';
import { loadedConnection, type Connection } from '../../services/connection';
import type { Filter } from '../../services/filter/compile';
import { idOf } from '../../services/global-id';
import { facetsOf } from '../../services/facet/facets';
import { listNodes, nodesOf } from '../../services/list-nodes';
import type { OrderRequest } from '../../services/order/order';

export interface RootFieldsOptions {
  readonly kind: NodeKind;
  /** Field names: `city` and `cities`. */
  readonly one: string;
  readonly many: string;
  readonly type: ClassType;
  readonly connection: ClassType;
  readonly filter: ClassType;
  readonly order: ClassType;
}

/** The two root fields of a kind: one node by slug, and the list of all. */
export function rootFields({ kind, one, many, type, connection, filter, order }: RootFieldsOptions): ClassType {
  @Resolver()
  class RootFields {
    @Query(() => type, { name: one, nullable: true, description: `The ${kind} of this slug; null when there is none.` })
    one(
      @Arg('slug', () => String, { description: 'The second part of its id.' }) slug: string,
      @Ctx() context: RequestContext,
    ): Promise<KnowledgeNode | null> {
      return context.loaders.node.load(idOf(kind, slug));
    }

    @Query(() => connection, { name: many, description: `All nodes of kind ${kind}, by their order, then by slug.` })
    async many(
      @Args(() => PageArgs) page: PageArgs,
      @Arg('filter', () => filter, { nullable: true, description: 'Which ones; all when left out.' })
      filterValue: Filter | null,
      @Arg('orderBy', () => [order], {
        nullable: true,
        description: 'By what to order, most important first; by position and id when left out. At most 5.',
      })
      orderBy: OrderRequest[] | null,
      @Ctx() context: RequestContext,
    ): Promise<Connection<KnowledgeNode>> {
      const found = await listNodes(context, kind, { filter: filterValue, page, orderBy });
      return loadedConnection(
        found,
        (id) => context.loaders.node.load(id),
        (fields) => facetsOf(context, nodesOf(kind), filterValue, fields),
      );
    }
  }
  return RootFields;
}
