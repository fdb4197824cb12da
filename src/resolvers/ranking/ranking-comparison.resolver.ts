import { Arg, Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { PageArgs } from '../../schema/common/page.args';
import { AssociationType } from '../../schema/ranking/association.type';
import { RankingComparisonEntryConnection, RankingComparisonType } from '../../schema/ranking/ranking-comparison.type';
import { RankingRefInput } from '../../schema/ranking/ranking.input';
import type { Connection } from '../../lists';
import {
  compareTwoRankings,
  type RankingComparisonEntry,
  type ComparedRankings,
} from '../../services/ranking/compare-rankings';

type Association = ComparedRankings['comparison']['spearman'];

@Resolver(() => RankingComparisonType)
export class RankingComparisonResolver {
  @Query(() => RankingComparisonType, {
    nullable: true,
    description:
      'Compares two rankings, published or computed. With the smart-city rank first and the GDP-per-head rank second, `shift` is the gap.',
  })
  compareRankings(
    @Arg('a', () => RankingRefInput, { description: 'The first ranking.' }) a: RankingRefInput,
    @Arg('b', () => RankingRefInput, { description: 'The second ranking.' }) b: RankingRefInput,
    @Ctx() context: RequestContext,
  ): Promise<ComparedRankings> {
    return compareTwoRankings(context, a, b);
  }

  @FieldResolver(() => RankingComparisonEntryConnection, {
    description: 'The places in both, by their rank in the first.',
  })
  entries(
    @Root() compared: ComparedRankings,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<RankingComparisonEntry> {
    return compared.entries(page);
  }

  @FieldResolver(() => AssociationType, { description: "Spearman's rho of the ranks." })
  spearman(@Root() { comparison }: ComparedRankings): Association {
    return comparison.spearman;
  }

  @FieldResolver(() => AssociationType, { description: "Kendall's tau-b of the ranks." })
  kendallTauB(@Root() { comparison }: ComparedRankings): Association {
    return comparison.kendallTauB;
  }

  @FieldResolver(() => AssociationType, {
    description: 'Kemeny distance: 2 for each pair of places in opposite order, 1 for each that is tied in one only.',
  })
  kemenyDistance(@Root() { comparison }: ComparedRankings): Association {
    return comparison.kemenyDistance;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Mean size of `commonShift`; null without a place in both.',
  })
  meanAbsoluteShift(@Root() { comparison }: ComparedRankings): number | null {
    return comparison.meanAbsoluteShift;
  }
}
