import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import { RankingProgressType } from '../../schema/ranking/ranking-progress.type';
import { type RankingProgress, rankingProgress } from '../../services/ranking/ranking-progress';

@Resolver(() => RankingProgressType)
export class RankingProgressResolver {
  @Query(() => [RankingProgressType], {
    nullable: true,
    description:
      'How far the long computations are that this process runs for a method. They stop when nobody waits for them any more.',
  })
  rankingProgress(
    @Arg('methodId', () => ID, { nullable: true, description: 'Only of this method.' }) methodId: string | null,
    @Ctx() { budget, rankings }: RequestContext,
  ): RankingProgress[] {
    budget.forbidReuse();
    return rankingProgress(rankings, methodId);
  }
}
