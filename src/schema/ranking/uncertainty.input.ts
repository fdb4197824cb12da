import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { AggregationInput, NormalisationInput, TreatmentInput, WeightingInput } from './ranking-node.input';
import { MissingInput } from './ranking-policy.input';
import { WeightNoiseEnum } from './ranking.enums';

@InputType('WeightNoiseInput', { description: 'How far each weight may be from the one that the method gives it.' })
class WeightNoiseInput {
  @Field(() => WeightNoiseEnum as unknown as ClassType, { description: 'How weights are drawn.' })
  method!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'UNIFORM: the largest relative change, 0 to 1; 0.25 draws from three quarters to five quarters. Required.',
  })
  spread?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'DIRICHLET: the higher, the nearer to the given shares; 1 to 1,000,000. Required.',
  })
  concentration?: number | null;
}

@InputType('TreatmentsInput', { description: 'Treatments of outliers, applied in this order.' })
class TreatmentsInput {
  @Field(() => [TreatmentInput], { description: 'The treatments; at least one.' })
  treatments!: object[];
}

@InputType('PlacePairInput', { description: 'Two places to set against each other.' })
class PlacePairInput {
  @Field(() => ID, { description: 'The one.' })
  a!: string;

  @Field(() => ID, { description: 'The other.' })
  b!: string;
}

@InputType('StandardErrorsInput', { description: 'Where the standard errors of an indicator stand.' })
class StandardErrorsInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicator!: string;

  @Field(() => ID, { description: 'The indicator whose values are its standard errors.' })
  errors!: string;
}

@InputType('DataNoiseInput', { description: 'What is not certain about the data; at least one thing.' })
class DataNoiseInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether each value is any of the numbers that would be printed like it; default false.',
  })
  printed?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether each value is what one of its sources says, each equally likely; default false.',
  })
  disagreement?: boolean | null;

  @Field(() => [StandardErrorsInput], { nullable: true, description: 'Normal errors around the values.' })
  standardErrors?: StandardErrorsInput[] | null;
}

@InputType('UncertaintyInput', {
  description:
    'What is not certain about the method. The ranking is drawn again and again, each time with one of the alternatives or the own choice, all equally likely. Name at least one thing that is uncertain.',
})
export class UncertaintyInput {
  @Field(() => Int, { nullable: true, description: 'How often the ranking is drawn, 1 to 100,000; default 1,000.' })
  draws?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Start of the random numbers, whole, 0 to 4294967295; default 1. The same seed gives the same result.',
  })
  seed?: number | null;

  @Field(() => WeightNoiseInput, { nullable: true, description: 'Noise on every weight.' })
  weights?: WeightNoiseInput | null;

  @Field(() => [NormalisationInput], { nullable: true, description: 'Other normalisations, for all criteria at once.' })
  normalisations?: object[] | null;

  @Field(() => [WeightingInput], { nullable: true, description: 'Other sources of weights, for all branches at once.' })
  weightings?: object[] | null;

  @Field(() => [AggregationInput], { nullable: true, description: 'Other aggregations, for all branches at once.' })
  aggregations?: object[] | null;

  @Field(() => [TreatmentsInput], { nullable: true, description: 'Other treatments of outliers, for all criteria.' })
  treatments?: TreatmentsInput[] | null;

  @Field(() => [MissingInput], { nullable: true, description: 'Other policies for missing values.' })
  missing?: object[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a draw leaves out one of the indicators, or none, each equally likely; default false.',
  })
  leaveOneOut?: boolean | null;

  @Field(() => DataNoiseInput, {
    nullable: true,
    description: 'Noise on the data: every draw computes the whole method.',
  })
  data?: DataNoiseInput | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How far each end of goalposts moves, as a share of the way between them, 0 to 0.5.',
  })
  goalposts?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The share of the reference set that scales are taken from in a draw, 0.1 to 1.',
  })
  reference?: number | null;

  @Field(() => [PlacePairInput], {
    nullable: true,
    description: 'Pairs of which to count who stands before whom, at most 1,000; neighbours are always counted.',
  })
  pairs?: PlacePairInput[] | null;
}
