import { Field, Float, Int, ObjectType } from 'type-graphql';
import { IndicatorNode } from '../knowledge/indicator.type';
import { ObservationType } from '../knowledge/observation.type';
import { CityNode } from '../place/city.type';
import { RelationReasonType } from './related.type';

@ObjectType('ProfileIndicator', { description: 'One indicator of two cities.' })
export class ProfileIndicatorType {
  @Field(() => IndicatorNode, { description: 'What is measured.' })
  indicator!: IndicatorNode;

  @Field(() => ObservationType, { nullable: true, description: 'The value of the city that was asked about.' })
  first!: ObservationType | null;

  @Field(() => ObservationType, { nullable: true, description: 'The value of the other city.' })
  second!: ObservationType | null;

  @Field(() => Float, { description: 'First minus second, in standard deviations over all cities.' })
  difference!: number;
}

@ObjectType('CityProfileComparison', { description: 'How alike two cities are in what is measured of both.' })
export class CityProfileComparisonType {
  @Field(() => Float, {
    description:
      '1 / (1 + d), where d is the mean difference in standard deviations, first within each part of a framework, then over these.',
  })
  similarity!: number;

  @Field(() => Int, { description: 'Indicators that either city has; ranks are not counted.' })
  known!: number;

  @Field(() => [ProfileIndicatorType], { description: 'The indicators that both have.' })
  compared!: ProfileIndicatorType[];
}

@ObjectType('SimilarCity', { description: 'A city like another.' })
export class SimilarCityType {
  @Field(() => CityNode, { description: 'The city.' })
  city!: CityNode;

  @Field(() => Float, { description: 'The mean of the two parts; what is not known adds nothing.' })
  score!: number;

  @Field(() => Float, { description: 'What they share, 1 for the city that shares most with the one asked about.' })
  sharedPart!: number;

  @Field(() => Float, { description: 'Similarity of the profile, times the share of indicators known of both.' })
  profilePart!: number;

  @Field(() => [RelationReasonType], { description: 'What they share, the weightiest first.' })
  reasons!: RelationReasonType[];

  @Field(() => CityProfileComparisonType, {
    nullable: true,
    description: 'What is measured of both; null where fewer than three indicators are known of both.',
  })
  profile!: CityProfileComparisonType | null;
}
