import { Field, Float, Int, ObjectType } from 'type-graphql';
import { IndicatorNode } from '../knowledge/indicator.type';
import { ObservationType } from '../knowledge/observation.type';

@ObjectType('IndicatorStanding', {
  description: "A city's value of one indicator, and where it stands among the values of all cities.",
})
export class IndicatorStandingType {
  @Field(() => IndicatorNode, { description: 'What is measured.' })
  indicator!: IndicatorNode;

  @Field(() => ObservationType, {
    description:
      'The value that counts, picked as for a ranking: observed before forecast, then the latest, then the better evidence.',
  })
  observation!: ObservationType;

  @Field(() => Int, {
    description:
      'Its place among the cities: 1 is the best, the highest value where the indicator says neither; equal values share a place.',
  })
  rank!: number;

  @Field(() => Int, { description: 'Of how many cities the indicator is known.' })
  cityCount!: number;

  @Field(() => Float, { description: "The middle one of the values of these cities, in the indicator's unit." })
  median!: number;
}
