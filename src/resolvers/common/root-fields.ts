import type { NodeRow } from '../../snapshot';
import { Arg, Args, type ClassType, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import { matchesOf } from '../../services/search/list-matches';
import type { NodeKind } from '../../entities/vocabulary';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { ListArgs } from '../../schema/common/page.args';
import { type Connection, type Filter, listOf, listRows, type OrderRequest } from '../../lists';
import { findBySlug } from '../../services/find-node';
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
  const list = listOf(kind);
  @Resolver()
  class RootFields {
    @Query(() => type, { name: one, nullable: true, description: `The ${kind} of this slug; null when there is none.` })
    one(
      @Arg('slug', () => String, { description: 'The second part of its id.' }) slug: string,
      @Ctx() context: RequestContext,
    ): NodeRow | null | Promise<NodeRow | null> {
      return findBySlug(context, kind, slug);
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
      const matches = matchesOf(context, kind, page.query);
      return listRows(context, list, { filter, orderBy, page, matches }, (place) => view.at(place));
    }
  }
  return RootFields;
}
