import type { NodeRow } from '../../snapshot';
import { Arg, type ClassType, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { CaseComparisonType, CityComparisonType } from '../../schema/graph/comparison.type';
import {
  CaseRecommendationType,
  MissingEvidenceType,
  RecommendationReasonType,
} from '../../schema/graph/recommendation.type';
import { CityNode } from '../../schema/place/city.type';
import { CaseStudyNode } from '../../schema/case/case-study.type';
import { compare, type ComparisonView } from '../../services/graph/compare-nodes';
import { casesForCity, type RecommendationView } from '../../services/graph/recommend-cases';
import { textField } from './text-field';

/** Learning from others: what fits a city, and things side by side. */
@Resolver()
export class RecommendResolver {
  @Query(() => [CaseRecommendationType], {
    description: 'Which cases from elsewhere a city may learn from, why, and what is missing to trust it.',
  })
  recommendCases(
    @Arg('city', () => ID, { description: 'The city: `city:chengdu`.' }) city: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 50; 5 when left out.' })
    first: number | null,
    @Ctx() context: RequestContext,
  ): RecommendationView[] {
    return casesForCity(context, city, first);
  }

  @Query(() => CityComparisonType, { description: 'Cities side by side: what they share, and what only one has.' })
  compareCities(
    @Arg('ids', () => [ID], { description: 'Two to ten cities, each once.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): ComparisonView {
    return compare(context, ids, 'city');
  }

  @Query(() => CaseComparisonType, { description: 'Cases side by side: what they share, and what only one has.' })
  compareCases(
    @Arg('ids', () => [ID], { description: 'Two to ten cases, each once.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): ComparisonView {
    return compare(context, ids, 'case');
  }
}

@Resolver(() => CityComparisonType)
export class CityComparisonResolver {
  @FieldResolver(() => [CityNode], { description: 'The cities, in the order of the ids.' })
  cities(@Root() { compared }: ComparisonView): NodeRow[] {
    return compared;
  }
}

@Resolver(() => CaseComparisonType)
export class CaseComparisonResolver {
  @FieldResolver(() => [CaseStudyNode], { description: 'The cases, in the order of the ids.' })
  cases(@Root() { compared }: ComparisonView): NodeRow[] {
    return compared;
  }
}

export const RECOMMEND_RESOLVERS: readonly ClassType[] = [
  RecommendResolver,
  CityComparisonResolver,
  CaseComparisonResolver,
  textField(RecommendationReasonType, 'The reason, in a sentence.'),
  textField(MissingEvidenceType, 'What to find out, in a sentence.'),
];
