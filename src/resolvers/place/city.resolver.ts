import type { CitationRow, NodeRow } from '../../snapshot';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { PageArgs } from '../../schema/common/page.args';
import { CitationType } from '../../schema/knowledge/citation.type';
import { ChallengeConnection } from '../../schema/knowledge/connections';
import { CityNode } from '../../schema/place/city.type';
import { CoordinatesType } from '../../schema/place/coordinates.type';
import { CountryNode } from '../../schema/place/country.type';
import { IndicatorStandingType } from '../../schema/place/indicator-standing.type';
import { RegionNode } from '../../schema/place/region.type';
import { PublishedRankingEntryType } from '../../schema/ranking/published-ranking.type';
import { challengesOfCity } from '../../services/challenges-of-city';
import type { Connection } from '../../lists';
import { indicatorProfile, type IndicatorStanding } from '../../services/indicator-profile';
import { linkedNode, outgoing } from '../../services/linked-nodes';
import { ranksOfCity, type PublishedRankingEntry } from '../../services/published-rankings';

@Resolver(() => CityNode)
export class CityResolver {
  @FieldResolver(() => CountryNode, { nullable: true, description: 'The country it lies in.' })
  country(@Root() city: NodeRow, @Ctx() context: RequestContext): NodeRow | null {
    return linkedNode(context, city, outgoing('IN_COUNTRY'));
  }

  @FieldResolver(() => RegionNode, { nullable: true, description: 'The first-level division it lies in.' })
  region(@Root() city: NodeRow, @Ctx() context: RequestContext): NodeRow | null {
    return linkedNode(context, city, outgoing('PART_OF', 'region'));
  }

  @FieldResolver(() => CoordinatesType, { nullable: true, description: 'Where it lies; null where no source tells.' })
  coordinates(@Root() city: NodeRow): NodeRow | null {
    return city.latitude === null ? null : city;
  }

  @FieldResolver(() => ChallengeConnection, {
    description:
      'Challenges that a source says it faces, and those that a case there names as such, each once; not those of a case of a whole cluster. The link of an edge starts at the city or at the case.',
  })
  challenges(
    @Root() city: NodeRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): Connection<NodeRow | null> {
    return challengesOfCity(context, city, { page });
  }

  @FieldResolver(() => [PublishedRankingEntryType], {
    description: 'Its place in every published ranking that has it.',
  })
  rankings(@Root() city: NodeRow, @Ctx() context: RequestContext): PublishedRankingEntry[] {
    return ranksOfCity(context, city);
  }

  @FieldResolver(() => [IndicatorStandingType], {
    description: 'Each indicator that is known of it, with the value that counts and its place among all cities.',
  })
  indicatorProfile(@Root() city: NodeRow, @Ctx() context: RequestContext): IndicatorStanding[] {
    return indicatorProfile(context, city);
  }
}

@Resolver(() => CoordinatesType)
export class CoordinatesResolver {
  @FieldResolver(() => CitationType, { description: 'Where we have it from.' })
  citation(@Root() city: NodeRow, @Ctx() context: RequestContext): CitationRow | null {
    return context.data.citation(city.coordinatesCitationId ?? '');
  }
}
