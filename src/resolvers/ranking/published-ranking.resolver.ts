import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { matchesOf } from '../../services/search/list-matches';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import { ListArgs, PageArgs } from '../../schema/common/page.args';
import { PublishedRankingFilter } from '../../schema/filter/filters';
import { NodeOrder } from '../../schema/order/orders';
import {
  PublishedRankingEntryConnection,
  PublishedRankingConnection,
  PublishedRankingType,
} from '../../schema/ranking/published-ranking.type';
import type { Connection, Filter, OrderRequest } from '../../lists';
import {
  findPublishedRanking,
  listPublishedRankings,
  entriesOf,
  type PublishedRankingEntry,
  type PublishedRanking,
} from '../../services/published-rankings';
import type { Label } from '../../labels/label';
import { rowText } from '../../labels/row-text';

@Resolver(() => PublishedRankingType)
export class PublishedRankingResolver {
  @Query(() => PublishedRankingType, { nullable: true, description: 'The published ranking of this slug, or null.' })
  publishedRanking(
    @Arg('slug', () => String, { description: 'The slug of its indicator: `smart-city-rank`.' }) slug: string,
    @Ctx() context: RequestContext,
  ): PublishedRanking | null {
    return findPublishedRanking(context, slug);
  }

  @Query(() => PublishedRankingConnection, {
    nullable: true,
    description: 'Every ranking that a source has published.',
  })
  publishedRankings(
    @Args(() => ListArgs) page: ListArgs,
    @FilterArg(PublishedRankingFilter) filter: Filter | null,
    @OrderByArg(NodeOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Connection<PublishedRanking> {
    return listPublishedRankings(context, {
      filter,
      orderBy,
      page,
      matches: matchesOf(context, 'indicator', page.query),
    });
  }

  @FieldResolver(() => LocalisedTextType, { description: 'What it is called.' })
  name(@Root() { indicator }: PublishedRanking): Label {
    return rowText(indicator, 'name');
  }

  @FieldResolver(() => PublishedRankingEntryConnection, { description: 'The ranks, best first.' })
  entries(
    @Root() ranking: PublishedRanking,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): Connection<PublishedRankingEntry> {
    return entriesOf(context, ranking, page);
  }
}
