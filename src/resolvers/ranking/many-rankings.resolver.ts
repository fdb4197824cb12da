import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { Connection } from '../../lists';
import { PageArgs } from '../../schema/common/page.args';
import {
  PairOfRankingsType,
  RankingTableEntryConnection,
  RankingTableType,
} from '../../schema/ranking/many-rankings.type';
import { RankingRefInput } from '../../schema/ranking/ranking.input';
import {
  compareSeveralRankings,
  type ManyRankings,
  type RankingTableEntry,
} from '../../services/ranking/compare-many-rankings';

@Resolver(() => RankingTableType)
export class ManyRankingsResolver {
  @Query(() => RankingTableType, {
    nullable: true,
    description:
      'Sets 2 to 10 rankings, published or computed, side by side in one table; with periods of one method, its ranks over time.',
  })
  tableOfRankings(
    @Arg('rankings', () => [RankingRefInput], { description: 'The rankings, in the order of the columns.' })
    rankings: RankingRefInput[],
    @Ctx() context: RequestContext,
  ): Promise<ManyRankings> {
    return compareSeveralRankings(context, rankings);
  }

  @FieldResolver(() => RankingTableEntryConnection, {
    description: 'The places, those in all rankings first, then by mean rank.',
  })
  entries(@Root() table: ManyRankings, @Args(() => PageArgs) page: PageArgs): Connection<RankingTableEntry> {
    return table.entries(page);
  }

  @FieldResolver(() => [PairOfRankingsType], { description: 'Every two of the rankings.' })
  pairs(@Root() { compared }: ManyRankings): ManyRankings['compared']['pairs'] {
    return compared.pairs;
  }
}
