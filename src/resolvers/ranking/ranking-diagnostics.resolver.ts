import { Arg, FieldResolver, Float, ID, Int, Resolver, Root } from 'type-graphql';
import {
  BranchReliabilityType,
  CriterionPairType,
  IndicatorInfluenceType,
  ListStabilityType,
  RankingSensitivityType,
  VarianceInflationType,
} from '../../schema/ranking/influence.type';
import { RankingDiagnosticsType } from '../../schema/ranking/ranking-diagnostics.type';
import type { ComputedRanking } from '../../services/ranking/computed-ranking';
import type { RedundancyView } from '../../services/ranking/redundancy-view';
import type { Robustness } from '../../services/ranking/robustness';

/** The methods of the reader that give one of its parts. */
type Part<K extends 'influence' | 'stability' | 'sensitivity'> = ReturnType<Robustness[K]>;

@Resolver(() => RankingDiagnosticsType)
export class RankingDiagnosticsResolver {
  @FieldResolver(() => [IndicatorInfluenceType], {
    description: 'What leaving out each indicator does to the ranks, in the order of the method.',
  })
  influence(@Root() { robustness }: ComputedRanking): Part<'influence'> {
    return robustness.influence();
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "Cronbach's alpha of all criteria, normalised; null with fewer than two, or too few complete places.",
  })
  async cronbachAlpha(@Root() { robustness }: ComputedRanking): Promise<number | null> {
    return (await robustness.redundancy()).alpha;
  }

  @FieldResolver(() => [BranchReliabilityType], {
    description: "Cronbach's alpha of all criteria, then of those below each branch with two or more.",
  })
  async reliability(@Root() { robustness }: ComputedRanking): Promise<RedundancyView['reliability']> {
    return (await robustness.redundancy()).reliability;
  }

  @FieldResolver(() => [CriterionPairType], { description: 'Every two criteria as they enter the score, with flags.' })
  async redundancy(@Root() { robustness }: ComputedRanking): Promise<RedundancyView['pairs']> {
    return (await robustness.redundancy()).pairs;
  }

  @FieldResolver(() => [VarianceInflationType], { description: 'How far each criterion follows from the others.' })
  async varianceInflation(@Root() { robustness }: ComputedRanking): Promise<RedundancyView['varianceInflation']> {
    return (await robustness.redundancy()).varianceInflation;
  }

  @FieldResolver(() => ListStabilityType, { description: 'Whether the order depends on the place that ranks last.' })
  stability(@Root() { robustness }: ComputedRanking): Part<'stability'> {
    return robustness.stability();
  }

  @FieldResolver(() => RankingSensitivityType, {
    nullable: true,
    description: 'Which of the things that `input.uncertainty` names moves the ranks (Sobol indices); null without it.',
  })
  sensitivity(
    @Root() { robustness }: ComputedRanking,
    @Arg('samples', () => Int, {
      nullable: true,
      description: 'Rows of each matrix of the design, 16 to 10,000; default 500.',
    })
    samples: number | null,
    @Arg('places', () => [ID], { nullable: true, description: 'Places whose rank is analysed too, at most 20.' })
    places: string[] | null,
  ): Part<'sensitivity'> {
    return robustness.sensitivity(samples, places ?? []);
  }
}
