import { Arg, Args, type ClassType, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { PageArgs } from '../../schema/common/page.args';
import { ComputedRankingType, RankingEntryConnection } from '../../schema/ranking/computed-ranking.type';
import { RankingDiagnosticsType, RankingStepMatrixType } from '../../schema/ranking/ranking-diagnostics.type';
import { RankingStepEnum } from '../../schema/ranking/ranking.enums';
import { RankingInput } from '../../schema/ranking/ranking.input';
import { RankingUncertaintyType } from '../../schema/ranking/uncertainty.type';
import type { Connection } from '../../lists';
import { computeRanking } from '../../services/ranking/compute-ranking';
import type { ComputedRanking } from '../../services/ranking/computed-ranking';
import type { RankingEntry } from '../../services/ranking/ranking-entry';
import type { Robustness } from '../../services/ranking/robustness';

type StepName = Parameters<ComputedRanking['step']>[0];

@Resolver(() => ComputedRankingType)
export class ComputedRankingResolver {
  @Query(() => ComputedRankingType, {
    nullable: true,
    description: 'Ranks places by the method of the caller, computed live from the observations, every value cited.',
  })
  computeRanking(
    @Arg('input', () => RankingInput, { description: 'The method and the places.' }) input: RankingInput,
    @Ctx() context: RequestContext,
  ): Promise<ComputedRanking> {
    return computeRanking(context, input);
  }

  @FieldResolver(() => RankingEntryConnection, { description: 'The places by rank, inside a tie by id.' })
  entries(@Root() ranking: ComputedRanking, @Args(() => PageArgs) page: PageArgs): Connection<RankingEntry> {
    return ranking.entries(page);
  }

  @FieldResolver(() => RankingUncertaintyType, {
    nullable: true,
    description: 'How far the ranks depend on what `input.uncertainty` says is uncertain; null without it.',
  })
  uncertainty(@Root() { robustness }: ComputedRanking): ReturnType<Robustness['uncertainty']> {
    return robustness.uncertainty();
  }

  @FieldResolver(() => RankingDiagnosticsType, { description: 'What the method does to the data.' })
  diagnostics(@Root() ranking: ComputedRanking): ComputedRanking {
    return ranking;
  }

  @FieldResolver(() => RankingStepMatrixType, { nullable: true, description: 'The values after one step.' })
  steps(
    @Root() ranking: ComputedRanking,
    @Arg('name', () => RankingStepEnum as unknown as ClassType, { description: 'Which step.' }) name: StepName,
  ): ReturnType<ComputedRanking['step']> {
    return ranking.step(name);
  }
}
