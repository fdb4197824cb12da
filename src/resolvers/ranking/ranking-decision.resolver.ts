import { FieldResolver, Resolver, Root } from 'type-graphql';
import { RankingDecisionType } from '../../schema/ranking/decision.type';
import { RankingDiagnosticsType } from '../../schema/ranking/ranking-diagnostics.type';
import type { ComputedRanking } from '../../services/ranking/computed-ranking';
import type { DecisionView } from '../../services/ranking/decision-view';

@Resolver(() => RankingDiagnosticsType)
export class RankingDecisionResolver {
  @FieldResolver(() => RankingDecisionType, {
    description:
      'Answers to decide by: dominance, break-even weights, shares of first places, what explains the scores.',
  })
  decision(@Root() ranking: ComputedRanking): Promise<DecisionView> {
    return ranking.decision();
  }
}
