import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { RANKING_METHODS } from '../../ranking/registries';
import { methodInput } from './method-input';
import { MissingInput } from './ranking-policy.input';
import {
  AggregationMethodEnum,
  CriterionDirectionEnum,
  NormalisationMethodEnum,
  PeriodRuleEnum,
  TreatmentMethodEnum,
  WeightSchemeEnum,
} from './ranking.enums';

export const PeriodRuleInput = methodInput(
  'PeriodRule',
  'Which period of an indicator counts, or what is made of several.',
  RANKING_METHODS.periodRules,
  PeriodRuleEnum,
);
export const TreatmentInput = methodInput(
  'Treatment',
  'A treatment of outliers with its parameters.',
  RANKING_METHODS.treatments,
  TreatmentMethodEnum,
);
export const NormalisationInput = methodInput(
  'Normalisation',
  'A normalisation with its parameters.',
  RANKING_METHODS.normalisations,
  NormalisationMethodEnum,
);
export const WeightingInput = methodInput(
  'Weighting',
  'Where the weights of the children come from, with its parameters.',
  RANKING_METHODS.weightSchemes,
  WeightSchemeEnum,
);
export const AggregationInput = methodInput(
  'Aggregation',
  'An aggregation with its parameters.',
  RANKING_METHODS.aggregations,
  AggregationMethodEnum,
);

@InputType('DenominatorInput', { description: 'What an indicator is divided by, as in a rate per head.' })
class DenominatorInput {
  @Field(() => ID, { description: 'The indicator to divide by, `indicator:city-population`.' })
  indicator!: string;

  @Field(() => PeriodRuleInput, {
    nullable: true,
    description: 'Its period; default: that of the criterion, so that both sides are of the same time.',
  })
  period?: object | null;

  @Field(() => Float, { nullable: true, description: 'What the quotient is multiplied by, above 0; default 1.' })
  multiplier?: number | null;
}

@InputType('ClipInput', { description: 'A range that results are cut to; at least one end.' })
class ClipInput {
  @Field(() => Float, { nullable: true, description: 'Smaller results become this; default: open.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'Larger results become this; default: open.' })
  max?: number | null;
}

/** What a node of a method and a change to one have in common. */
@InputType('RankingNodeFields', { description: 'Fields of a node of a method.' })
abstract class NodeFields {
  @Field(() => String, { nullable: true, description: 'A name for people; changes nothing.' })
  label?: string | null;

  @Field(() => Float, { nullable: true, description: 'Weight relative to its siblings, at least 0; default 1.' })
  weight?: number | null;

  @Field(() => CriterionDirectionEnum as unknown as ClassType, {
    nullable: true,
    description: "Which end is the good one; default: the indicator's own. Required where that is NONE.",
  })
  direction?: string | null;

  @Field(() => PeriodRuleInput, {
    nullable: true,
    description:
      'Criterion: which period counts; default: that of the whole method, else the latest that was observed.',
  })
  period?: object | null;

  @Field(() => DenominatorInput, { nullable: true, description: 'Criterion: what its values are divided by.' })
  denominator?: DenominatorInput | null;

  @Field(() => [TreatmentInput], {
    nullable: true,
    description:
      'What is done about outliers before values are normalised, in this order; of a branch to its results. Default: nothing.',
  })
  treatment?: object[] | null;

  @Field(() => NormalisationInput, {
    nullable: true,
    description:
      'Criterion: how its values are normalised. Required. Branch: how its results are, before they go on; default: not at all.',
  })
  normalisation?: object | null;

  @Field(() => MissingInput, {
    nullable: true,
    description: 'What becomes of its gaps. Default: of a criterion the policy of the method; of a branch they stay.',
  })
  missing?: object | null;

  @Field(() => ClipInput, { nullable: true, description: 'Cuts what is normalised to a range.' })
  clip?: ClipInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Rounds what comes out to so many decimals, 0 to 12, before it goes on; default: not rounded.',
  })
  round?: number | null;

  @Field(() => WeightingInput, {
    nullable: true,
    description: 'Branch: where the weights of its children come from; default GIVEN, their own `weight`.',
  })
  weighting?: object | null;

  @Field(() => AggregationInput, {
    nullable: true,
    description: 'Branch: how its children become one; default ARITHMETIC.',
  })
  aggregation?: object | null;
}

@InputType('RankingNodeInput', {
  description: 'A node of the method: a criterion names an indicator and how to normalise it; a branch has children.',
})
export class RankingNodeInput extends NodeFields {
  @Field(() => ID, { nullable: true, description: 'Criterion: the indicator, `indicator:smart-city-rank`.' })
  indicator?: string | null;

  @Field(() => [RankingNodeInput], { nullable: true, description: 'Branch: its children, at least one.' })
  children?: RankingNodeInput[] | null;
}

@InputType('RankingOverrideInput', {
  description:
    'A change to one node of the method: the fields given replace those of the node, the others stay. Paths are those of the method before any change.',
})
export class RankingOverrideInput extends NodeFields {
  @Field(() => String, {
    description: 'Which node: its path (`root.children[1]`), its label, or the id of its indicator.',
  })
  node!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the node goes, with all below it; default false.' })
  remove?: boolean | null;

  @Field(() => [RankingNodeInput], { nullable: true, description: 'Branch: children that it gets beside its own.' })
  add?: RankingNodeInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The branch that the node is moved to, named as `node` is; default: it stays where it is.',
  })
  moveTo?: string | null;
}
