import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { Citation } from '../../entities/citation';
import type { City } from '../../entities/city';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { PageArgs } from '../../schema/common/page.args';
import { ChallengeFilter } from '../../schema/filter/filters';
import { CitationType } from '../../schema/knowledge/citation.type';
import { LinkedChallengeConnection } from '../../schema/knowledge/connections';
import { CountedNodeOrder } from '../../schema/order/orders';
import { CityNode } from '../../schema/place/city.type';
import { CoordinatesType } from '../../schema/place/coordinates.type';
import { CountryNode } from '../../schema/place/country.type';
import { IndicatorStandingType } from '../../schema/place/indicator-standing.type';
import { RegionNode } from '../../schema/place/region.type';
import { PublishedRankType } from '../../schema/ranking/published-ranking.type';
import { challengesOfCity } from '../../services/challenges-of-city';
import type { Connection } from '../../services/connection';
import type { Filter } from '../../services/filter/compile';
import { indicatorProfile, type IndicatorStanding } from '../../services/indicator-profile';
import { linkedNode, outgoing } from '../../services/linked-nodes';
import type { OrderRequest } from '../../services/order/order';
import { ranksOfCity, type PublishedRank } from '../../services/published-rankings';

@Resolver(() => CityNode)
export class CityResolver {
  @FieldResolver(() => CountryNode, { nullable: true, description: 'The country it lies in.' })
  country(@Root() city: City, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    return linkedNode(context, city.id, outgoing('IN_COUNTRY'));
  }

  @FieldResolver(() => RegionNode, { nullable: true, description: 'The first-level division it lies in.' })
  region(@Root() city: City, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    return linkedNode(context, city.id, outgoing('PART_OF', 'region'));
  }

  @FieldResolver(() => CoordinatesType, { nullable: true, description: 'Where it lies; null where no source tells.' })
  coordinates(@Root() city: City): City | null {
    return city.latitude === null ? null : city;
  }

  @FieldResolver(() => LinkedChallengeConnection, {
    description:
      'Challenges that a source says it faces, and those that a case there names as such, each once; not those of a case of a whole cluster. The link of an edge starts at the city or at the case.',
  })
  challenges(
    @Root() city: City,
    @Args(() => PageArgs) page: PageArgs,
    @FilterArg(ChallengeFilter) filter: Filter | null,
    @OrderByArg(CountedNodeOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<KnowledgeNode | null>> {
    return challengesOfCity(context, city.id, { filter, orderBy, page });
  }

  @FieldResolver(() => [PublishedRankType], { description: 'Its place in every published ranking that has it.' })
  rankings(@Root() city: City, @Ctx() context: RequestContext): Promise<PublishedRank[]> {
    return ranksOfCity(context, city.id);
  }

  @FieldResolver(() => [IndicatorStandingType], {
    description: 'Each indicator that is known of it, with the value that counts and its place among all cities.',
  })
  indicatorProfile(@Root() city: City, @Ctx() context: RequestContext): Promise<IndicatorStanding[]> {
    return indicatorProfile(context, city.id);
  }
}

@Resolver(() => CoordinatesType)
export class CoordinatesResolver {
  @FieldResolver(() => CitationType, { description: 'Where we have it from.' })
  citation(@Root() city: City, @Ctx() context: RequestContext): Promise<Citation | null> {
    return context.loaders.citation.load(city.coordinatesCitationId ?? '');
  }
}
