import type { NodeRow } from '../../snapshot';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { matchesOf } from '../../services/search/list-matches';
import { ChallengeNode } from '../../schema/case/plain-nodes';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { ListArgs } from '../../schema/common/page.args';
import { CityFilter } from '../../schema/filter/filters';
import { CityConnection } from '../../schema/knowledge/connections';
import { CityOrder } from '../../schema/order/orders';
import { citiesOfChallenge } from '../../services/challenges-of-city';
import type { Connection, Filter, OrderRequest } from '../../lists';

@Resolver(() => ChallengeNode)
export class ChallengeResolver {
  @FieldResolver(() => CityConnection, {
    description:
      'Cities that have it: that a source says face it, or where a case names it as a challenge; not those of a case of a whole cluster.',
  })
  cities(
    @Root() challenge: NodeRow,
    @Args(() => ListArgs) page: ListArgs,
    @FilterArg(CityFilter) filter: Filter | null,
    @OrderByArg(CityOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Connection<NodeRow | null> {
    return citiesOfChallenge(context, challenge, {
      filter,
      orderBy,
      page,
      matches: matchesOf(context, 'city', page.query),
    });
  }
}
