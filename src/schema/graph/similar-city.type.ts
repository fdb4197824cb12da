import { type ClassType, Field, Float, Int, ObjectType } from 'type-graphql';
import { IndicatorNode } from '../knowledge/indicator.type';
import { ObservationType } from '../knowledge/observation.type';
import { CityNode } from '../place/city.type';
import { EmptyReasonEnum } from './graph.enums';
import { RelationReasonType } from './related.type';
import { LocalisedTextType } from '../common/localised-text.type';

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

  @Field(() => LocalisedTextType, {
    description: 'How much is known of both, and where they are closest and furthest apart.',
  })
  text!: LocalisedTextType;
}

@ObjectType('SimilarCity', { description: 'A city like another.' })
export class SimilarCityType {
  @Field(() => CityNode, { description: 'The city.' })
  city!: CityNode;

  @Field(() => Float, {
    description:
      'How alike they are in what they do and face, 0 to 1, as `related` computes it; 0 where they share only hubs by kind.',
  })
  deeds!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Similarity of the profile, times the share of indicators known of both; null where fewer than three are.',
  })
  numbers!: number | null;

  @Field(() => [RelationReasonType], { description: 'What they share, the weightiest first.' })
  reasons!: RelationReasonType[];

  @Field(() => CityProfileComparisonType, {
    nullable: true,
    description: 'What is measured of both; null where fewer than three indicators are known of both.',
  })
  profile!: CityProfileComparisonType | null;
}

@ObjectType('SimilarCitiesResult', { description: 'The cities like one; where none is, why.' })
export class SimilarCitiesResultType {
  @Field(() => [SimilarCityType], { description: 'The most alike first, by the score that was asked for.' })
  entries!: SimilarCityType[];

  @Field(() => EmptyReasonEnum as unknown as ClassType, {
    nullable: true,
    description: 'Why there is none; null where there is one.',
  })
  emptyReason!: string | null;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Why there is none, in a sentence; null where there is one.',
  })
  emptyMessage!: LocalisedTextType | null;
}
