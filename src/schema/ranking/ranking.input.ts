import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { RANKING_METHODS } from '../../ranking/registries';
import { CityFilter } from '../filter/filters';
import { methodInput } from './method-input';
import {
  AggregationMethodEnum,
  CriterionDirectionEnum,
  MissingMethodEnum,
  NormalisationMethodEnum,
  ReferenceSetEnum,
  TieRuleEnum,
} from './ranking.enums';

const NormalisationInput = methodInput(
  'Normalisation',
  'A normalisation with its parameters.',
  RANKING_METHODS.normalisations,
  NormalisationMethodEnum,
);
const AggregationInput = methodInput(
  'Aggregation',
  'An aggregation with its parameters.',
  RANKING_METHODS.aggregations,
  AggregationMethodEnum,
);
const MissingInput = methodInput(
  'Missing',
  'A policy for missing values with its parameters.',
  RANKING_METHODS.missingPolicies,
  MissingMethodEnum,
);

@InputType('RankingNodeInput', {
  description: 'A node of the method: a criterion names an indicator and how to normalise it; a branch has children.',
})
export class RankingNodeInput {
  @Field(() => String, { nullable: true, description: 'A name for people; changes nothing.' })
  label?: string | null;

  @Field(() => ID, { nullable: true, description: 'Criterion: the indicator, `indicator:smart-city-rank`.' })
  indicator?: string | null;

  @Field(() => Float, { nullable: true, description: 'Weight relative to its siblings, at least 0; default 1.' })
  weight?: number | null;

  @Field(() => CriterionDirectionEnum as unknown as ClassType, {
    nullable: true,
    description: "Which end is the good one; default: the indicator's own. Required where that is NONE.",
  })
  direction?: string | null;

  @Field(() => NormalisationInput, {
    nullable: true,
    description: 'Criterion: how its values are normalised. Required.',
  })
  normalisation?: object | null;

  @Field(() => AggregationInput, {
    nullable: true,
    description: 'Branch: how its children become one; default ARITHMETIC.',
  })
  aggregation?: object | null;

  @Field(() => [RankingNodeInput], { nullable: true, description: 'Branch: its children, at least one.' })
  children?: RankingNodeInput[] | null;
}

@InputType('RankPolicyInput', { description: 'How scores become ranks.' })
class RankPolicyInput {
  @Field(() => TieRuleEnum as unknown as ClassType, { nullable: true, description: 'Default COMPETITION.' })
  ties?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Compare scores after rounding to this many decimals, 0 to 12; default: unrounded.',
  })
  decimals?: number | null;
}

@InputType('ScreenInput', { description: 'How much data a city must have to be ranked.' })
class ScreenInput {
  @Field(() => Float, { nullable: true, description: 'Least share of criteria with a value, 0 to 1; default 2/3.' })
  minimumShare?: number | null;

  @Field(() => Float, { nullable: true, description: 'Least share of values other than 0, 0 to 1; default 0.' })
  minimumNonZeroShare?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'A branch with a smaller share of children with a value gets none itself, 0 to 1; default 0.',
  })
  branchMinimumShare?: number | null;
}

@InputType('RankingInput', { description: 'A ranking method and the cities to show.' })
export class RankingInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A named method, `recipe:...`; other fields override it one by one.',
  })
  recipe?: string | null;

  @Field(() => RankingNodeInput, { nullable: true, description: 'The method as a tree. Required without `recipe`.' })
  tree?: RankingNodeInput | null;

  @Field(() => CityFilter, { nullable: true, description: 'Which cities to show; default: all that have data.' })
  cities?: object | null;

  @Field(() => ReferenceSetEnum as unknown as ClassType, { nullable: true, description: 'Default ALL.' })
  referenceSet?: string | null;

  @Field(() => MissingInput, { nullable: true, description: 'Required as soon as a ranked city has a gap.' })
  missing?: object | null;

  @Field(() => RankPolicyInput, { nullable: true, description: 'Ties and rounding.' })
  rank?: object | null;

  @Field(() => ScreenInput, { nullable: true, description: 'How much data a city must have.' })
  screen?: object | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Normalised value of a criterion that is the same everywhere; default: such a criterion is an error.',
  })
  constantIs?: number | null;
}

@InputType('RankingRefInput', { description: 'A ranking to compare: published or computed, one of the two.' })
export class RankingRefInput {
  @Field(() => ID, { nullable: true, description: 'A published one: `ranking:smart-city-rank`.' })
  published?: string | null;

  @Field(() => RankingInput, { nullable: true, description: 'A computed one.' })
  computed?: RankingInput | null;
}
