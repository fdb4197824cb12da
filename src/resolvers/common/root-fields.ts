import type { NodeRow } from '../../snapshot';
import { Arg, Args, type ClassType, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import { matchesOf } from '../../services/search/list-matches';
import type { NodeKind } from '../../entities/vocabulary';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { ListArgs } from '../../schema/common/page.args';
import { type Connection, type Filter, listRows, nodesOf, type OrderRequest } from '../../lists';
import { idOf } from '../../inputs/global-id';
import { findKnowledgeNode } from '../../services/find-node';
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
    ): NodeRow | null | Promise<NodeRow | null> {
      return findKnowledgeNode(context, idOf(kind, slug));
    }

    @Query(() => connection, {
      nullable: true,
      name: many,
      description: `All nodes of kind ${kind}, by their order, then by slug.`,
    })
    many(
      @Args(() => ListArgs) page: ListArgs,
      @FilterArg(filterOf(kind)) filter: Filter | null,
      @OrderByArg(orderOf(kind)) orderBy: OrderRequest[] | null,
      @Ctx() context: RequestContext,
    ): Connection<NodeRow> {
      const view = context.data.view('node');
      return listRows(
        context,
        nodesOf(kind),
        { filter, orderBy, page, matches: matchesOf(context, kind, page.query) },
        (place) => view.at(place),
      );
    }
  }
  return RootFields;
}
