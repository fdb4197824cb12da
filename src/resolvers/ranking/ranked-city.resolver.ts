import { FieldResolver, Resolver, Root } from 'type-graphql';
import { RankedCityType } from '../../schema/ranking/computed-ranking.type';
import { RankIntervalType } from '../../schema/ranking/uncertainty.type';
import type { RankedCity } from '../../services/ranking/ranked-city';

@Resolver(() => RankedCityType)
export class RankedCityResolver {
  @FieldResolver(() => RankIntervalType, {
    nullable: true,
    description: 'The ranks that it reaches when the method varies as `input.uncertainty` says; null without it.',
  })
  interval(@Root() city: RankedCity): ReturnType<RankedCity['interval']> {
    return city.interval();
  }
}
