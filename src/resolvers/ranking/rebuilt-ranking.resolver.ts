import { Arg, Ctx, FieldResolver, Float, ID, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import { ComputedRankingType } from '../../schema/ranking/computed-ranking.type';
import { RebuiltRankingType } from '../../schema/ranking/rebuilt-ranking.type';
import type { ComputedRanking } from '../../services/ranking/computed-ranking';
import type { Label } from '../../labels/label';
import { explainPlace } from '../../services/ranking/explain-place';
import { rebuiltRanking, type RebuiltRanking } from '../../services/ranking/rebuilt-ranking';

@Resolver(() => ComputedRankingType)
export class RebuiltRankingResolver {
  @FieldResolver(() => RebuiltRankingType, {
    description:
      'How many published scores and ranks the method gives again, and where it differs. Without arguments: those that the named recipe links to as `published score` and `published rank`.',
  })
  rebuilt(
    @Root() ranking: ComputedRanking,
    @Arg('scores', () => ID, { nullable: true, description: 'The indicator that holds the published scores.' })
    scores: string | null,
    @Arg('ranks', () => ID, { nullable: true, description: 'The indicator that holds the published ranks.' })
    ranks: string | null,
    @Arg('tolerance', () => Float, {
      nullable: true,
      description: 'What a score may differ by; default: half a unit in the last published decimal.',
    })
    tolerance: number | null,
    @Ctx() context: RequestContext,
  ): RebuiltRanking {
    const request = { scores: scores ?? null, ranks: ranks ?? null, tolerance: tolerance ?? null };
    return rebuiltRanking(context, ranking, request);
  }

  @FieldResolver(() => LocalisedTextType, {
    description: 'Why a place stands where it stands, in a few sentences. A place that is not ranked: why not.',
  })
  explain(
    @Root() ranking: ComputedRanking,
    @Arg('place', () => ID, { description: 'The place.' }) place: string,
    @Ctx() context: RequestContext,
  ): Promise<Label> {
    return explainPlace(context, ranking, place);
  }
}
