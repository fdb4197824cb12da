import type { NodeRow } from '../../snapshot';
import { Arg, type ClassType, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { CaseComparisonType, CityComparisonType } from '../../schema/graph/comparison.type';
import { CityNeedsResultType } from '../../schema/graph/city-need.type';
import { NeedInput } from '../../schema/graph/need.input';
import { RecommendationResultType } from '../../schema/graph/recommendation.type';
import { CityNode } from '../../schema/place/city.type';
import { CaseStudyNode } from '../../schema/case/case-study.type';
import { compare, type ComparisonView } from '../../services/graph/compare-nodes';
import { needsOfCity, type CityNeedsView } from '../../services/graph/city-needs';
import { casesForCity, type RecommendationsView } from '../../services/graph/recommend-cases';
import { EditorialArg } from './editorial-arg';

/** Learning from others: what fits a city, and things side by side. */
@Resolver()
export class RecommendResolver {
  @Query(() => RecommendationResultType, {
    nullable: true,
    description: 'Which cases from elsewhere meet a need of a city, why, and what is missing to trust it.',
  })
  recommendCases(
    @Arg('city', () => ID, { description: 'The city: `city:chengdu`.' }) city: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 50; 5 when left out.' })
    first: number | null,
    @Arg('needs', () => [NeedInput], {
      nullable: true,
      description: 'Needs beside those of `cityNeeds`, or other weights for some of these.',
    })
    needs: NeedInput[] | null,
    @Arg('without', () => [ID], { nullable: true, description: 'Needs of `cityNeeds` that do not count.' })
    without: string[] | null,
    @EditorialArg() editorial: boolean,
    @Ctx() context: RequestContext,
  ): RecommendationsView {
    return casesForCity(context, { city, first, needs, without, editorial });
  }

  @Query(() => CityNeedsResultType, {
    nullable: true,
    description: 'What a city needs: challenges that it has, fields in which it lags, and how that is known.',
  })
  cityNeeds(
    @Arg('city', () => ID, { description: 'The city: `city:chengdu`.' }) city: string,
    @EditorialArg() editorial: boolean,
    @Ctx() context: RequestContext,
  ): CityNeedsView {
    return needsOfCity(context, city, editorial);
  }

  @Query(() => CityComparisonType, {
    nullable: true,
    description: 'Cities side by side: what they share, and what only one has.',
  })
  compareCities(
    @Arg('ids', () => [ID], { description: 'Two to ten cities, each once.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): ComparisonView {
    return compare(context, ids, 'city');
  }

  @Query(() => CaseComparisonType, {
    nullable: true,
    description: 'Cases side by side: what they share, and what only one has.',
  })
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
];
