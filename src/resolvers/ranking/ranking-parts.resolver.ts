import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { IndicatorInfluenceType, RankShiftType } from '../../schema/ranking/influence.type';
import { PairShareType, RankingUncertaintyType } from '../../schema/ranking/uncertainty.type';
import { firstOf } from '../../inputs/limit';
import type { InfluenceView, PairView, UncertaintyView } from '../../services/ranking/robustness-views';

@Resolver(() => RankingUncertaintyType)
export class RankingUncertaintyResolver {
  @FieldResolver(() => [PairShareType], {
    description: 'Who stood before whom: the pairs asked for first, then neighbours from the top of the ranking.',
  })
  pairs(
    @Root() { pairs }: UncertaintyView,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 1,000; 30 when left out.' })
    first: number | null,
  ): readonly PairView[] {
    return firstOf(pairs, first, 30);
  }
}

@Resolver(() => IndicatorInfluenceType)
export class IndicatorInfluenceResolver {
  @FieldResolver(() => [RankShiftType], { description: 'Place by place, in the order of the whole method.' })
  shifts(
    @Root() { shifts }: InfluenceView,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 1,000; 30 when left out.' })
    first: number | null,
  ): InfluenceView['shifts'] {
    return firstOf(shifts, first, 30);
  }
}
