import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { CiteThisType } from '../../schema/citation/cite-this.type';
import { ComputedRankingType } from '../../schema/ranking/computed-ranking.type';
import { CiteThis } from '../../services/citation/cite-this';
import { citedQuery } from '../../services/citation/cited-query';
import { citedRanking } from '../../services/citation/cited-ranking';
import type { ComputedRanking } from '../../services/ranking/computed-ranking';
import { documentOf, inputOfRanking } from './query-parts';

@Resolver(() => ComputedRankingType)
export class RankingCitationResolver {
  @FieldResolver(() => CiteThisType, {
    description: 'How to cite it, with its method and every source of its values; its permalink gives it as CSV.',
  })
  citeThis(
    @Root() ranking: ComputedRanking,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): CiteThis {
    const thing = citedRanking(ranking, inputOfRanking(info));
    return new CiteThis(context, thing, { version: context.data.version, address: context.address });
  }

  @Query(() => CiteThisType, {
    nullable: true,
    description: 'How to cite the answer to the very query that asks for it.',
  })
  citeThisQuery(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): CiteThis {
    const thing = citedQuery(documentOf(info), info.operation.name?.value ?? null, info.variableValues);
    return new CiteThis(context, thing, { version: context.data.version, address: context.address });
  }
}
